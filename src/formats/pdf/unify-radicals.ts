/** Radicals of the supplement, which fonts share with the characters they are the shape of. */
const supplement = new Map(
	Array.from(
		'⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺓幺⺛旡⺝月⺟母⺠民⺫目⺼月⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'.matchAll(
			/(.)(.)/gu
		),
		([, radical, character]) => [radical!, character!] as const
	)
);

/**
 * Puts characters for the radicals that a PDF has in their place: a font draws both with one shape, and the program that wrote
 * the file remembered the wrong one (⼀ for 一, ⻅ for 见). No report prints a radical.
 */
export function unifyRadicals(text: string): string {
	return text
		.replaceAll(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize('NFKC'))
		.replaceAll(/[\u2e80-\u2ef3]/gu, (radical) => supplement.get(radical) ?? radical.normalize('NFKC'));
}
