const punctuation: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
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
	const folded = text.replaceAll(/[０-９Ａ-Ｚ％．＋／]/giu, (character) =>
		String.fromCharCode(character.charCodeAt(0) - 0xfee0)
	);
	return folded.replaceAll(/(?<!\d)[,:]|[,:](?!\d)|[;?!()「」『』]/gu, (character) => punctuation[character]!);
}
