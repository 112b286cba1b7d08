import type { Article, Indicator } from '../../model/schemas/article.ts';
import { locateFigure } from './locate-figure.ts';
import { sentenceAround } from './sentences.ts';

/** The whole sentence of a figure in three pieces; the figure stands in the middle. */
export interface FigureSentence {
	before: string;
	figure: string;
	after: string;
}

/** The whole sentence in which a figure stands, as the reading text has it; its quote alone where it is not found there. */
export function figureSentence(
	report: Pick<Article, 'blocks'>,
	figure: Pick<Indicator, 'block' | 'quote' | 'value' | 'unit'>
): FigureSentence {
	const text = report.blocks.find(({ id }) => id === figure.block)?.text ?? '';
	const place = locateFigure(text, figure);
	if (!place) return { before: figure.quote, figure: '', after: '' };
	const sentence = sentenceAround(text, place);
	const characters = Array.from(sentence.text);
	const [from, to] = [place[0] - sentence.from, place[1] - sentence.from];
	return {
		before: characters.slice(0, from).join(''),
		figure: characters.slice(from, to).join(''),
		after: characters.slice(to).join(''),
	};
}
