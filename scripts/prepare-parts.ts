/**
 * Works out once what every part of the pages asks of all reports, and keeps it in a folder:
 * `node scripts/with-node.mjs scripts/prepare-parts.ts FOLDER`. Part of a build in parts; what it held is free when the pages are
 * rendered.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePrepared } from '../src/archive/prepared.ts';
import { toDocument } from '../src/archive/queries/block-texts.ts';
import { newestFirst } from '../src/archive/queries/order-reports.ts';
import { withoutReprints } from '../src/archive/queries/reprints.ts';
import { findSharedWording } from '../src/archive/queries/shared-wording.ts';
import { readFrontmatter, splitFrontmatter } from '../src/model/front-matter.ts';
import { ArticleFrontmatterSchema, type Article } from '../src/model/schemas/article.ts';
import { endWithParent } from './end-with-parent.ts';
import { PlainError, runCommand } from './plain-error.ts';
import { contentFolder } from './read-content.ts';

const articles = join(contentFolder, 'articles');
const [folder = ''] = process.argv.slice(2);
endWithParent();

function readReport(name: string): Article {
	const text = readFileSync(join(articles, name), 'utf8');
	try {
		return toDocument(ArticleFrontmatterSchema.parse(readFrontmatter(text)), splitFrontmatter(text).body);
	} catch (error) {
		throw new PlainError(`articles/${name}:1:1: 不是转换写成的样子；请运行 npm run convert`, { cause: error });
	}
}

await runCommand(() => {
	// An archive without reports has no folder of them.
	const names = (existsSync(articles) ? readdirSync(articles) : []).filter(
		(name) => name.endsWith('.mdx') && !name.startsWith('.')
	);
	const reports = newestFirst(names.map(readReport));
	writePrepared(resolve(folder), reports, findSharedWording(withoutReprints(reports)));
	return Promise.resolve(0);
}, folder);
