import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { issuesOf } from './issues-of.ts';
import { SiteSchema } from './site.ts';

const site: unknown = parse(readFileSync(join(import.meta.dirname, '..', '..', 'site.yaml'), 'utf8'));

test('takes what the operator of this copy wrote', () => {
	expect(issuesOf(SiteSchema, site)).toEqual([]);
});

test('names what does not fit', () => {
	const wrong = { ...(site as object), dataLicence: { name: 'CC BY 4.0', url: 'licence' }, excerpts: ['b7'] };
	expect(issuesOf(SiteSchema, wrong)).toEqual([
		'dataLicence.url: Invalid URL',
		'excerpts.0: Invalid string: must match pattern /^[a-z0-9-]+#b[\\d-]+$/',
	]);
});

test.each(['https://github.com/owner/name', 'https://github.com/a-b/c.d_e'])(
	'takes the repository %s',
	(repository) => {
		expect(issuesOf(SiteSchema, { ...(site as object), repository })).toEqual([]);
	}
);

test.each([
	'github.com/owner/name',
	'https://github.com/owner',
	'https://github.com/owner/name/issues',
	'https://example.org/a/b',
])('says how a repository is written: %s', (repository) => {
	expect(issuesOf(SiteSchema, { ...(site as object), repository })).toEqual([
		'repository: 应是 https://github.com/所有者/仓库 这样的网址',
	]);
});
