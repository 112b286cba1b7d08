import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArticleSchema, type Article } from '../../src/model/schemas/article.ts';

const root = join(import.meta.dirname, '..', '..');
const sources = globSync('content/sources/*.txt', { cwd: root }).sort();

test('the site serves each article document as the conversion prints it', () => {
	const printed = execFileSync(process.execPath, ['scripts/convert.ts', '--json', ...sources], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1e9,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const documents = JSON.parse(printed) as Article[];
	expect(documents.length).toBeGreaterThan(0);
	for (const document of documents) {
		const served: unknown = JSON.parse(
			readFileSync(join(root, 'dist', 'articles', document.id, 'article.json'), 'utf8')
		);
		expect(ArticleSchema.parse(served)).toEqual(document);
	}
});
