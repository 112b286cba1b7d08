import { fullWidthSigns, narrowFigures } from './widths.ts';

const quotationMarks: Readonly<Record<string, string>> = {
	'「': '“',
	'」': '”',
	'『': '‘',
	'』': '’',
};

/**
 * A text with half-width digits, letters, signs of per cent, full-width punctuation and one form of
 * quotation marks; no character more or less.
 *
 * A comma or a colon between digits belongs to the number and stays.
 *
 * @example
 * foldForRules('达９５％,同比') // '达95%，同比'
 */
export function foldForRules(text: string): string {
	return narrowFigures(text)
		.replaceAll('＋', '+')
		.replaceAll('／', '/')
		.replaceAll(/(?<!\d)[,:]|[,:](?!\d)|[;?!()]/gu, (sign) => fullWidthSigns[sign]!)
		.replaceAll(/[「」『』]/gu, (mark) => quotationMarks[mark]!);
}
