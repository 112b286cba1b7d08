import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { divider, isRule } from './line-dividers.ts';
import type { LineLabel } from './line-states.ts';
import type { ReadLine } from './read-lines.ts';

/** What a brief without a headline is made of. */
const ofBrief: readonly LineLabel[] = ['paragraph', 'paragraph+', 'byline', 'caption', 'caption+', 'credit'];

/** A brief has so many paragraphs at most; a feature that strokes divide has more. */
const mostParagraphs = 3;

/** Who signs a brief, alone on a line in brackets: [急诊科 王松], （工会 李明）. */
const signature = /^[[［〔【（(][^\]］〕】）)]{2,24}[\]］〕】）)]$/u;

/** How news begins. */
const newsTime =
	/^(?:[【〔[［（(]?本[报刊网台][^。，]{0,12}[讯电]|近日|日前|昨[日天]|今[日天]|\d{1,2}月\d{1,2}日|上[周月]|从\p{Script=Han}{2,10}(?:获悉|了解到)|\p{Script=Han}{0,12}(?:近日|日前|昨日|上周))/u;

/** The lines from a place on that make one brief: up to the next divider, head or article. */
function briefAt(lines: readonly ReadLine[], from: number): ReadLine[] {
	const brief: ReadLine[] = [];
	for (let at = from; at < lines.length; at += 1) {
		const line = lines[at]!;
		if (at > from && (line.begins || divider(lines, at) !== '')) break;
		if (isRule(line)) continue;
		brief.push(line);
	}
	return brief;
}

/**
 * Opens an article at each brief that has no headline: where strokes or marks of one form divide short pieces of news, where a
 * signature in brackets closes each, and where a second dateline stands in what was read as one article.
 *
 * @example
 * // 简讯 ⏎ 3月1日…… ⏎ ☆ ⏎ 近日…… ⏎ ☆ ⏎ 昨日…… → three articles
 */
export function openBriefs(lines: readonly ReadLine[], shapes: LineShapes): ReadLine[] {
	const text = (line: ReadLine) => printedText(line.block);
	const isDateline = (line: ReadLine) =>
		line.label === 'paragraph' && shapes.bylines.dateline(text(line)) !== undefined;
	const isSigned = (line: ReadLine | undefined) => line?.label === 'byline' && signature.test(text(line));
	const isNews = (brief: readonly ReadLine[]) =>
		isDateline(brief[0]!) || newsTime.test(text(brief[0]!)) || isSigned(brief.at(-1));

	const opened = new Set<number>();
	const forms = new Map<string, number[]>();
	for (const at of lines.keys()) {
		const form = lines[at]!.label === 'paragraph' ? divider(lines, at) : '';
		if (form === '') continue;
		const brief = briefAt(lines, at);
		const isBrief =
			brief.every(({ label }) => ofBrief.includes(label)) &&
			brief.filter(({ label }) => label === 'paragraph').length <= mostParagraphs;
		if (isBrief) forms.set(form, [...(forms.get(form) ?? []), at]);
	}
	for (const places of forms.values()) {
		const news = places.filter((at) => isNews(briefAt(lines, at)));
		const areNews = news.length * 2 >= places.length || isUnderLabel(lines, places[0]!, shapes);
		if (places.length > 1 && areNews) for (const at of places) opened.add(at);
	}

	let datelines = 0;
	for (const [at, line] of lines.entries()) {
		if (line.begins || opened.has(at)) datelines = 0;
		if (isDateline(line)) {
			if (datelines > 0) opened.add(at);
			datelines += 1;
		} else if (line.label === 'paragraph' && isSigned(lines[at - 1]) && isAmongSigned(lines, at, isSigned))
			opened.add(at);
	}
	return lines.map((line, at) => (opened.has(at) ? { ...line, begins: true } : line));
}

/** Whether only a label of a section stands above the first of some briefs: 简讯. */
function isUnderLabel(lines: readonly ReadLine[], at: number, shapes: LineShapes): boolean {
	const head = lines.slice(0, at).findLast(({ label }) => !ofBrief.includes(label) && label !== 'furniture');
	return (
		head?.label === 'sectionLabel' || (head?.label === 'headline' && shapes.isSectionLabel(printedText(head.block)))
	);
}

/** Whether another signature stands in the same run of briefs, below a place or above the signature before it. */
function isAmongSigned(
	lines: readonly ReadLine[],
	at: number,
	isSigned: (line: ReadLine | undefined) => boolean
): boolean {
	const isBrief = (line: ReadLine) => ofBrief.includes(line.label) && !line.begins;
	for (let next = at; next < lines.length && isBrief(lines[next]!); next += 1) if (isSigned(lines[next])) return true;
	for (let before = at - 2; before >= 0 && ofBrief.includes(lines[before]!.label); before -= 1)
		if (isSigned(lines[before])) return true;
	return false;
}
