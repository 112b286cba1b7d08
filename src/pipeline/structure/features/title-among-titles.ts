import { isTitleLike, pairsOf, type LineGroup } from '../line-groups.ts';
import type { LineView } from '../line-view.ts';
import { collectFeatures } from './collect-features.ts';
import { hospitalName, traitOf } from './line-patterns.ts';
import { gapAfterOf, lookAt, shareIn, type LineOnPage } from './page-of-lines.ts';
import { lengthStep, shareStep } from './steps.ts';

/** A group of short lines, seen from one of them. */
export interface GroupOnPage {
	group: LineGroup;
	/** All its lines. */
	own: readonly LineView[];
	/** Its lines above the one that is looked at. */
	earlier: readonly LineView[];
	/** Its lines below that one. */
	later: readonly LineView[];
}

/** How wide another line is beside one of this width, in words. */
function compareWidths(other: LineView | undefined, width: number): string {
	if (!other) return '无';
	if (other.width > width * 1.25) return '更长';
	return other.width * 1.25 < width ? '更短' : '相仿';
}

/** A title-like line among those of its group: headline, kicker, deck or crosshead. */
export function titleFeatures(line: LineOnPage, { group, own, earlier, later }: GroupOnPage): string[] {
	const { found, add } = collectFeatures();
	const { view, index, page } = line;
	const { text, width, look } = view;
	const { usualGap, bodyPairs } = page;
	const { from, to, where } = group;
	const titles = own.filter(isTitleLike);
	const longest = Math.max(0, ...titles.map((one) => one.width));
	const gapAfter = gapAfterOf(line);
	const [before, after] = [earlier.filter(isTitleLike), later.filter(isTitleLike)];
	const what = `${where}题`;
	add(`${what}·前${Math.min(3, before.length)}后${Math.min(3, after.length)}`);
	add(`${what}·前${Math.min(3, before.length)}后${Math.min(3, after.length)}·${lengthStep(width)}`);
	add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·${look}`);
	add(`${what}·群中最长`, width === longest && titles.length > 1);
	add(`${what}·群中不是最长`, width < longest);
	add(
		`${what}·其后更长`,
		after.some((one) => one.width > width)
	);
	add(
		`${what}·其前更长`,
		before.some((one) => one.width > width)
	);
	add(`${what}·下一题${compareWidths(after[0], width)}`);
	add(`${what}·上一题${compareWidths(before.at(-1), width)}`);
	add(`${what}·下一题有破折号`, after[0]?.look === '带破折号');
	add(`${what}·上一题有破折号`, before.at(-1)?.look === '带破折号');
	add(`${what}·带破折号·其后还有题`, look === '带破折号' && after.length > 0);
	add(`${what}·带破折号·其后没有题`, look === '带破折号' && after.length === 0);
	add(
		`${what}·上一题已有医院名`,
		before.some((one) => hospitalName.test(one.text))
	);
	add(
		`${what}·有医院名而别的题没有`,
		hospitalName.test(text) && !titles.some((one) => one !== view && hospitalName.test(one.text))
	);
	add(
		`${what}·别的题有医院名而本行没有`,
		!hospitalName.test(text) && titles.some((one) => hospitalName.test(one.text))
	);
	const pairs = pairsOf(text);
	const share = shareIn(pairs, group.behind);
	add(`${what}·与后文同字${shareStep(share)}`);
	add(`${what}·与全页正文同字${shareStep(shareIn(pairs, bodyPairs))}`);
	const others = titles.filter((one) => one !== view).map((one) => shareIn(pairsOf(one.text), group.behind));
	add(`${what}·与后文同字最多`, others.length > 0 && share > Math.max(...others));
	add(`${what}·与后文同字最少`, others.length > 0 && share < Math.min(...others));
	add(`${what}·与上行不隔行`, index > from && view.gapBefore === 0);
	add(`${what}·与上行不隔行而别处隔行`, index > from && view.gapBefore === 0 && usualGap > 0);
	add(`${what}·与下行不隔行而别处隔行`, index < to - 1 && gapAfter === 0 && usualGap > 0);
	add(`${what}·与下题等长`, after[0]?.width === width);
	add(`${what}·与上题等长`, before.at(-1)?.width === width);
	const trait = traitOf(view);
	const [up, down] = [before.at(-1), after[0]].map((one) => (one ? traitOf(one) : '无'));
	add(`${what}·${trait}`);
	add(`${what}·本${trait}·下题${down}`);
	add(`${what}·上题${up}·本${trait}`);
	add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·${trait}`);
	add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·下题${down}`);
	add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·上题${up}`);
	add(`${what}·下行是${lookAt(line, 1)}`);
	add(`${what}·上行是${lookAt(line, -1)}`);
	return found;
}
