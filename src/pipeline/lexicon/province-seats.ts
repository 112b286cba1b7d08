import { divisions, shortPlaceName } from '../../model/divisions.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { anyOf } from './lexicon.ts';

/** The seats of provinces: the first city of each. */
const seats = new Map(
	divisions
		.filter(({ level, code }) => level === 'city' && code.endsWith('0100'))
		.map(({ name, province }) => [shortPlaceName(name), province])
);

/** Where patients are sent from a county: 转长沙要4个半小时, 往成都跑, 走800公里到西宁. */
const seatReached = new RegExp(
	`(?:转诊?[到至往去]?|送[到往至去]|[往到去上]|[近离]|跑)(?<seat>${anyOf([...seats.keys()])})市?(?<behind>[^。；！？\\n]{0,16})`,
	'gu'
);

/** What makes it a patient's way: what is done there, or how far it is. */
const patientsWay =
	/看病|就[医诊]|求医|治疗?|手术|抢救|检查|大医院|转[诊院]|病人|患者|[往跑]|\d\s*(?:多|个半|个)?(?:小时|公里|里)|奔波|山路|车程|路上/u;

/** What somebody who learns, works or meets there does. */
const otherWay =
	/进修|学习|培训|参加|参会|开会|考察|出差|工作|上学|读[书研]|打工|务工|学院|大学|医院的?(?:专家|教授|医生)/u;

/**
 * The provinces to whose seat a text sends its patients, as often as it does.
 *
 * @example
 * provincesOfSeats('以前只能往成都跑') // ['四川省']; who learns or meets there tells nothing: 到成都进修
 */
export function provincesOfSeats(text: string): string[] {
	return matchesIn(seatReached, text).flatMap(({ 0: words, index, groups }) => {
		const around = text.slice(Math.max(0, index - 14), index).replace(/^.*[。；！？\n]/su, '') + words;
		const isWay = patientsWay.test(around.replace(groups!['seat']!, '')) && !otherWay.test(around);
		return isWay ? [seats.get(groups!['seat']!)!] : [];
	});
}
