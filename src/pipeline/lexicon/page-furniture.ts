import { anyOf, type Lexicon } from './lexicon.ts';

/** Longest line that is looked at. */
const longest = 90;

const weekday = /^(?:星期|周)[一二三四五六日天]$/u;
const date =
	/^(?:[12]\d{3}年)?\d{1,2}月\d{1,2}日$|^[12]\d{3}[-./．]\d{1,2}[-./．]\d{1,2}$|^[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/u;
const lunar =
	/^(?:农历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?闰?[正一二三四五六七八九十冬腊]{1,3}月[初十廿三二][一二三四五六七八九十]{1,2}$/u;
const folio =
	/^第?[A-D]?[\d一二三四五六七八九十]{1,3}(?:[-—~至][A-D]?\d{1,3})?版$|^[A-D]\d{1,3}$|^\d{1,3}$|^[—-]\d{1,3}[—-]$|^版次[:：]?\w+$|^[A-D]?\d{1,3}\/\d{1,3}$/u;
const issue = /^(?:总?第\d+期|今日\d+版|[第总]\d+号|国内统一.*|邮发代号.*|CN[\d-].*|ISSN.*)$/iu;
const paper =
	/^\p{Script=Han}{2,8}(?:[日晚早晨时商]报|都市报|健康报|导报|新报|快报|周报|周刊|青年报|工人报|卫生报|医药报)$/u;
const telephone = /^(?:电话|热线|新闻热线|传真|E-?mail|邮箱|QQ)[:：].*|^\d{3,4}-\d{7,12}$|\S+@\S+/iu;

/** A line drawn with signs. */
const rule = /^[—―─–－=_*~＝＿＊～\s-]+$/u;

/**
 * Makes a judgment whether a line belongs to the page and not to the report: masthead, date line, folio, staff, telephone,
 * jump line.
 *
 * A line is cut at its blanks and bars; each part must be of such a kind. One short word that is not (实践, 综合新闻) may stand
 * among two that are.
 *
 * @example
 * isFurniture('江淮晨报 A08 综合新闻') // true
 * isFurniture('2022年3月8日,医院召开大会。') // false
 */
export function furnitureJudge(
	{ staff, contact, invitations, jumps }: Lexicon['furniture'],
	sectionWords: readonly string[],
	isNames: (text: string) => boolean
) {
	const post = anyOf(staff);
	const contactWord = new RegExp(anyOf(contact), 'iu');
	const contactLine = new RegExp(
		`^(?:[\\p{Script=Han}“”]{0,14}?${anyOf(contact)}(?:\\s*[:：]|\\s.*[\\d路街号]|.*(?:\\d{5}|@|www|http))|${anyOf(contact)}$)`,
		'iu'
	);
	const invitation = new RegExp(anyOf(invitations), 'u');
	const jumpLine = new RegExp(`^${anyOf(jumps)}.{0,8}?[版页]面?.{0,12}$`, 'u');
	const anyPost = new RegExp(post, 'u');
	const postFirst = new RegExp(`^${post}`, 'u');
	const staffRun = new RegExp(
		`${post}[\\s:：/／]*(?:(?!${post}|电话|热线)[\\p{Script=Han}·]{2,4}(?=[\\s、,，/／|｜]|$)[\\s、,，]*){1,3}`,
		'gu'
	);
	const section = new Set(sectionWords);

	/** Whether names stand behind a post: apart from it, or right behind it with their surnames; 统筹推进发展 is no staff. */
	function areStaff(names: string): boolean {
		const bare = names.replaceAll(/^[\s:：/／、|｜]+|[\s、,，/／|｜]+$/gu, '');
		return bare !== names.trimEnd() ? /^(?:[\p{Script=Han}·]{1,4}[\s、,，/／|｜]*){1,4}$/u.test(bare) : isNames(bare);
	}

	/** Whether a line is nothing but posts with their names: 责任编辑 王松 版式 李明. */
	function isStaffLine(line: string): boolean {
		const [before, ...behind] = line.split(anyPost);
		return (
			before === '' &&
			behind.length > 0 &&
			areStaff(behind.at(-1)!) &&
			behind.every((names) => /^[\s:：/／、|｜]*$/u.test(names) || areStaff(names))
		);
	}

	/** Kinds of the parts of a line: of the page's own, a word that may stand among them, or of neither. */
	function weigh(line: string): { own: number; section: number; word: number; other: number } {
		const found = { own: 0, section: 0, word: 0, other: 0 };
		// The staff's names stand apart from their posts, so the staff is taken out first.
		const rest = line.replaceAll(staffRun, (run) => {
			if (!areStaff(run.replace(postFirst, ''))) return run;
			found.own += 1;
			return ' ';
		});
		for (const part of rest.split(/[\s|｜/·,，（()）]+/u).filter(Boolean)) {
			if ([weekday, date, lunar, folio, issue, paper, telephone].some((kind) => kind.test(part))) found.own += 1;
			else if (section.has(part)) found.section += 1;
			else if (/^\p{Script=Han}{2,4}$/u.test(part)) found.word += 1;
			else found.other += 1;
		}
		return found;
	}

	return (text: string): boolean => {
		const line = text.trim().replace(/^[(（]\s*|\s*[)）]$/gu, '');
		if (rule.test(line)) return true;
		if (Array.from(line).length > longest || /[。！？]/u.test(line)) return false;
		if (isStaffLine(line) || jumpLine.test(line.replaceAll(/\s/gu, '').replace(/^[▲△▼▽■★☆►▶]+/u, ''))) return true;
		const isContact = contactLine.test(line) || (contactWord.test(line) && invitation.test(line));
		if (Array.from(line).length <= 48 && isContact) return true;
		const { own, section: sections, word, other } = weigh(line);
		if (other > 0 || sections > 1) return false;
		if (word === 0 && sections === 1 && own === 1) return true;
		const alone = own === 1 && word + sections === 0;
		// Alone, only a daily's name is a masthead: 健康周刊 is as often a section of the page.
		return alone ? !/周[刊报]$/u.test(line) : own >= 2 && word <= own;
	};
}
