import type { Article } from '../../../model/schemas/article.ts';
import { simplifyCharacter } from '../../../model/simplify-character.ts';

/** A report with this share of traditional characters is set in them; a name or a quotation in one that is not leaves it. */
const enough = 0.05;

/** In which characters a report is printed, as a tag of BCP 47. */
export function scriptOf({ blocks }: Pick<Article, 'blocks'>): 'zh-Hans' | 'zh-Hant' {
	const characters = blocks.flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []);
	const traditional = characters.filter((character) => simplifyCharacter(character) !== character).length;
	return characters.length > 0 && traditional / characters.length >= enough ? 'zh-Hant' : 'zh-Hans';
}
