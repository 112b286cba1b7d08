import { fromHtml } from 'hast-util-from-html';
import { textOfParagraphs, type Reading } from '../reading.ts';
import { noArticle } from '../refusals.ts';
import { blocksOfPage } from './blocks-of-page.ts';
import { decodeWebPage } from './decode-web-page.ts';
import { findArticle } from './find-article.ts';
import { furnitureOf, isSilent } from './furniture.ts';
import { headingOfArticle, titleOfPage } from './page-heading.ts';
import { articleOfAccount, headingOfAccount } from './we-chat.ts';

/**
 * Reads the article of a saved web page: its title, the line with time and source, its paragraphs.
 *
 * A post of a WeChat account is known by the names of its parts; any other page by its structure and by where its prose is.
 */
export function readWebPage(bytes: Uint8Array): Reading {
	const source = decodeWebPage(bytes);
	const page = fromHtml(source ?? '');
	const post = articleOfAccount(page);
	const isFurniture = post ? isSilent : furnitureOf(page);
	const article = post ?? findArticle(page, isFurniture);
	if (source === undefined || !article) return { refusal: noArticle };
	const body = blocksOfPage(post ?? page, isFurniture);
	const own = post ? body : body.filter(({ path }) => path.includes(article));
	const pageTitle = titleOfPage(page);
	const heading = post ? headingOfAccount(page, source, pageTitle) : headingOfArticle(body, article, pageTitle);
	if (own.length === 0) return { refusal: noArticle };
	return { text: textOfParagraphs([...heading, ...own.map(({ lines }) => lines)]) };
}
