import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { ArticleSettings } from '../../model/schemas/sidecar.ts';
import type { Page } from '../../model/tree.ts';
import { comparable } from './comparable.ts';
import { nearestRun } from './nearest-words.ts';
import type { PlacedSidecar } from './read-sidecar.ts';

/** What an editor set for each article of a page; undefined for one of which he says nothing. */
export type SettingsOfArticles = (ArticleSettings | undefined)[];

/** A headline as it is compared: in any width, with any blanks and quotation marks. */
const plain = (headline: string) => comparable(headline, 'shown');

/** The headline nearest to one that no article has. */
function didYouMean(headline: string, headlines: readonly string[]): string {
	const wanted = Array.from(plain(headline));
	const near = headlines
		.map((one) => ({ one, run: nearestRun(Array.from(plain(one)), wanted) }))
		.filter(({ run }) => run !== undefined)
		.sort((a, b) => a.run!.distance - b.run!.distance);
	return near[0] ? `；是不是“${near[0].one}”？` : `；这一页的标题是：${headlines.map((one) => `“${one}”`).join('、')}`;
}

/**
 * Finds, once, what the editor set for each article of a page, by its headline as printed or as converted; of articles with
 * one headline `line` says which is meant.
 *
 * Settings that fit no article, or several, or one that has its own already, are errors at their place.
 */
export function forArticles(page: Page, sidecar: PlacedSidecar): SettingsOfArticles {
	const headlines = page.articles.map(({ blocks }) => {
		const block = blocks.find(({ type }) => type === 'headline');
		return block ? readingText(asPrinted(block, page.lines)) : '';
	});
	const found: SettingsOfArticles = page.articles.map(() => undefined);
	for (const [index, settings] of sidecar.articles.entries()) {
		const refuse = (reason: string) => {
			const place = sidecar.placeOfSettings(index);
			sidecar.file.message(reason, { place, source: 'correct', ruleId: 'settings' }).fatal = true;
		};
		const { headline, line } = settings;
		const named = [...page.articles.keys()].filter((article) => plain(headlines[article]!) === plain(headline));
		const startOf = (article: number) => page.articles[article]!.lines[0];
		const isMeant = (article: number) =>
			line === undefined || (startOf(article) <= line && line <= page.articles[article]!.lines[1]);
		const meant = named.filter(isMeant);
		const starts = named.map((article) => `line: ${startOf(article)}`);
		if (named.length === 0) refuse(`这一页没有标题为“${headline}”的文章${didYouMean(headline, headlines)}`);
		else if (meant.length === 0) refuse(`标题为“${headline}”的文章不在第${line}行；应为 ${starts.join(' 或 ')}`);
		else if (meant.length > 1)
			refuse(`标题为“${headline}”的文章有${meant.length}篇，不知是哪一篇；请加 ${starts.join(' 或 ')}`);
		else if (found[meant[0]!]) refuse(`“${headline}”前面已经设定过一次；请把两处并成一处`);
		else found[meant[0]!] = settings;
	}
	return found;
}
