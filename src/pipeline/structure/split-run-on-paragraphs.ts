import { pointOf, printedText, sliceBlock, startOf } from '../../model/block-text.ts';
import { codePoint, codePointAt, type CodePoint } from '../../model/offsets.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';
import { commonPattern, firstSentences } from './run-in-groups.ts';

/** As many heads of one pattern make the pattern certain. */
const certain = 3;

/**
 * Divides a paragraph in which the scan swallowed a paragraph's end: a sentence in the middle of it has the very pattern of
 * the run-in heads around it.
 *
 * @example
 * // 医院管理持续提升。…… 诊疗能力持续增强。…… 学科建设持续进步。……
 * // ……等一大批先进手术。质量安全持续巩固。在全省率先…… → divided before 质量安全持续巩固。
 */
export const splitRunOnParagraphs: Transform = (article, file) => {
	const heads = firstSentences(article.blocks);
	const patterns = [...new Set(heads.map(({ section, length }) => `${section} ${length}`))].flatMap((key) => {
		const texts = heads.filter(({ section, length }) => `${section} ${length}` === key).map(({ text }) => text);
		const pattern = commonPattern(texts);
		return texts.length >= certain && /[^ 。]{2}/u.test(pattern)
			? [{ section: Number(key.split(' ')[0]), pattern }]
			: [];
	});
	if (patterns.length === 0) return article;
	let section = 0;
	const blocks: Block[] = [];
	for (const block of article.blocks) {
		if (block.type === 'crosshead') section += 1;
		const pattern = patterns.find((one) => one.section === section)?.pattern;
		const at = block.type === 'paragraph' && pattern ? findInside(printedText(block), pattern) : undefined;
		if (!at) {
			blocks.push(block);
			continue;
		}
		const [before, after] = [sliceBlock(block, codePoint(0), at)!, sliceBlock(block, at)!];
		blocks.push(
			{ ...before, notes: block.notes.filter(({ span }) => span[0] < at) },
			{ ...after, notes: [], gapBefore: 0 }
		);
		file.message(
			`第${startOf(after).line}行中间另起一段：“${printedText(after).slice(0, 12)}”与前后各段的段首小标题同式`,
			{
				place: pointOf(after),
				source: 'structure',
				ruleId: 'split-run-on-paragraphs',
			}
		);
	}
	return { ...article, blocks };
};

/** Where a whole sentence of the pattern stands inside a text, undefined where none does. */
function findInside(text: string, pattern: string): CodePoint | undefined {
	const sentence = new RegExp(
		`(?<=[。！？])${Array.from(pattern, (one) => (one === ' ' ? String.raw`\p{Script=Han}` : RegExp.escape(one))).join('')}`,
		'u'
	);
	const match = sentence.exec(text);
	return match ? codePointAt(text, match.index) : undefined;
}
