import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { LineLabel } from './line-states.ts';
import { divider } from './line-dividers.ts';
import type { ReadLine } from './read-lines.ts';

/** What a section of a report is made of, below its head. */
const ofSection: readonly LineLabel[] = [
	'paragraph',
	'paragraph+',
	'listItem',
	'listItem+',
	'caption',
	'caption+',
	'credit',
	'furniture',
];

/** A day that something happened on, as news tells it. */
const day = /近日|日前|昨[日天晚]|今[日天]|(?<!\d)\d{1,2}日|上[周月]|本[周月]|连日来/u;

/** An institution by a name of its own; 该院 and 医院 speak of the one above, 乡镇卫生院 and 公立医院 of many. */
const institution =
	/\p{Script=Han}(?<!乡镇|公立|基层|民营|综合|专科|[级甲各家该我本所])(?:医院|卫生院|保健院|疾控中心|急救中心)/u;

/**
 * Keeps the sections of a report with it: a title behind strokes is a crosshead where it is the only one that begins an article
 * there and nothing below it is an article's own, neither day nor dateline, neither signature nor an institution's name.
 *
 * @example
 * // 市里举行发布会 ⏎ 15日，…… ⏎ ━━━━ ⏎ 服务覆盖七成居民 ⏎ 副主任介绍，…… → one article
 */
export function keepSections(lines: readonly ReadLine[], shapes: LineShapes): ReadLine[] {
	const text = (at: number) => printedText(lines[at]!.block);
	const begins = [...lines.keys()].filter((at) => at > 0 && lines[at]!.begins);
	const [at] = begins;
	if (at === undefined || begins.length > 1) return [...lines];
	const below = [...lines.keys()].slice(at + 1);
	const isSection =
		lines[at]!.label === 'headline' &&
		divider(lines, at) !== '' &&
		day.test(
			lines
				.slice(0, at)
				.map((line) => printedText(line.block))
				.join('\n')
		) &&
		below.every((one) => ofSection.includes(lines[one]!.label)) &&
		[at, ...below].every(
			(one) => !day.test(text(one)) && !institution.test(text(one)) && shapes.bylines.dateline(text(one)) === undefined
		);
	return isSection
		? lines.map((line, index) => (index === at ? { ...line, begins: false, label: 'crosshead' } : line))
		: [...lines];
}
