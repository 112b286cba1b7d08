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
		'dataLicence.url: “licence”不是网址：写成 https:// 开头的完整网址',
		'excerpts.0: “b7”不是某一段的地址：写成 报道#段，如 puer-peoples-hospital-2024#b11（网页上每段的地址里都有）',
	]);
});

test.each(['editor@example.org', 'mailto:editor@example.org', 'https://example.org/contact', 'http://example.org'])(
	'takes %s for a contact',
	(contact) => {
		expect(issuesOf(SiteSchema, { ...(site as object), contact })).toEqual([]);
	}
);

test.each([
	['请打电话 0716-1234567', ''],
	['editor＠example．org', '；是不是 editor@example.org？'],
	['编辑部 <editor@example.org>', '；是不是 editor@example.org？'],
	['editor @ example.org', '；是不是 editor@example.org？'],
	['www.example.org', '；是不是 https://www.example.org？'],
	['https:/example.org', '；是不是 https://example.org？'],
	['javascript:alert(1)', ''],
	['微信 xinglin', ''],
	['editor@', ''],
])('refuses %s as a contact', (contact, guess) => {
	expect(issuesOf(SiteSchema, { ...(site as object), contact })).toEqual([
		`contact: “${contact}”不是电子邮箱，也不是网址：写成 editor@example.org 或 https://example.org/contact 这样的${guess}`,
	]);
});

test.each([
	['https://example.org/articles/a-2021/#b11', 'a-2021#b11'],
	['a-2021#11', 'a-2021#b11'],
	['A-2021＃b11', 'a-2021#b11'],
	['a-2021/#b11-2', 'a-2021#b11-2'],
])('says how the excerpt %s is written', (excerpt, right) => {
	expect(issuesOf(SiteSchema, { ...(site as object), excerpts: [excerpt] })).toEqual([
		`excerpts.0: “${excerpt}”不是某一段的地址：写成 报道#段，如 puer-peoples-hospital-2024#b11（网页上每段的地址里都有）；是不是 ${right}？`,
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

test('takes other archives, and puts a slash at the end of their addresses', () => {
	const archives = [
		{ name: '辽宁馆', url: 'https://example.org/liaoning' },
		{ name: '试馆', url: 'http://127.0.0.1:4322/' },
	];
	expect(SiteSchema.parse({ ...(site as object), archives }).archives).toEqual([
		{ name: '辽宁馆', url: 'https://example.org/liaoning/' },
		{ name: '试馆', url: 'http://127.0.0.1:4322/' },
	]);
});

test.each([
	['example.org/liaoning', '；是不是 https://example.org/liaoning？'],
	['https://example.org/liaoning/search/?q=党建', '；是不是 https://example.org/liaoning/？'],
	['https://example.org/index.html', '；是不是 https://example.org/？'],
	['ftp://example.org', '；是不是 https://example.org？'],
	['辽宁馆', ''],
])('refuses %s as the address of an archive', (url, guess) => {
	expect(issuesOf(SiteSchema, { ...(site as object), archives: [{ name: '辽宁馆', url }] })).toEqual([
		`archives.0.url: “${url}”不是一个档案馆的网址：写它首页的地址，如 https://example.org/archive/${guess}`,
	]);
});

test('refuses an archive that is named twice', () => {
	const archives = [
		{ name: '辽宁馆', url: 'https://example.org/liaoning' },
		{ name: '辽宁馆', url: 'https://example.org/liaoning/' },
	];
	expect(issuesOf(SiteSchema, { ...(site as object), archives })).toEqual([
		'archives.1.name: “辽宁馆”写了两次：两个馆要有不同的名称',
		'archives.1.url: “https://example.org/liaoning/”写了两次：一个馆只写一次',
	]);
});
