import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { goOn, isBegun, openFiles, openKept } from './open-files.ts';
import { filesOf, packFiles } from './pack.ts';
import { beginWork, change, undo, type Work } from './work.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const nothing = () => Promise.resolve(undefined);
const text = '沙渡县人民医院\n\n今年门诊量达到12.6万人次。\n';
const sidecar = 'corrections:\n  - { do: merge, line: 1, expect: 沙渡县 }\n';
const record = 'name: 沙渡县人民医院\n';

test('what the desk packs it opens as it was', async () => {
	const work: Work = {
		...beginWork('沙渡.txt', strToU8(text), sidecar),
		original: { name: '沙渡.html', bytes: strToU8('<p>沙渡') },
		records: { 'hospitals/shadu.yaml': record },
	};
	const zip = packFiles(filesOf(work, [{ path: 'hospitals/shadu.yaml', text: record }]));
	expect(await openFiles([{ path: '沙渡.zip', bytes: zip }], nothing)).toEqual({ works: [work], refused: [] });
});

test('single files are put together', async () => {
	const files = [file('shadu.yaml', record), file('沙渡.yaml', sidecar), file('沙渡.txt', text)];
	const { works } = await openFiles(files, nothing);
	expect(works).toHaveLength(1);
	expect(works[0]).toMatchObject({ name: '沙渡.txt', sidecar, records: { 'hospitals/shadu.yaml': record }, past: [] });
});

test('a sidecar alone opens the page that the archive has, what it adds being new', async () => {
	const held = beginWork('沙渡.txt', strToU8(text), 'corrections: []\n');
	const asked: string[] = [];
	const { works } = await openFiles([file('沙渡.yaml', sidecar)], (name) => {
		asked.push(name);
		return Promise.resolve(held);
	});
	expect(asked).toEqual(['沙渡.txt']);
	expect(works[0]).toEqual({ ...held, sidecar });
});

describe('a page that the archive has, given again', () => {
	const held: Work = { ...beginWork('沙渡.txt', strToU8(text), 'corrections: []\n'), isHeld: true };
	const fromArchive = () => Promise.resolve(held);

	test('with a sidecar shows what that adds to the one that the archive has', async () => {
		const { works } = await openFiles([file('沙渡.txt', text), file('沙渡.yaml', sidecar)], fromArchive);
		expect(works).toEqual([{ ...held, sidecar }]);
	});

	test('with an empty sidecar shows that all is taken away', async () => {
		const { works } = await openFiles([file('沙渡.txt', text), file('沙渡.yaml', '')], fromArchive);
		expect(works).toEqual([{ ...held, sidecar: '' }]);
	});

	test('alone has the sidecar that the archive has', async () => {
		expect((await openFiles([file('沙渡.txt', text)], fromArchive)).works).toEqual([held]);
	});

	test('from a file of another format has it too', async () => {
		const said = '沙渡县人民医院今年门诊量达到12.6万人次，候诊时间缩短一半，群众看病更方便。';
		const html = file(
			'沙渡.html',
			`<!doctype html><title>要闻</title><article>${`<p>${said}</p>`.repeat(5)}</article>`
		);
		const [read] = (await openFiles([html], nothing)).works;
		const there: Work = { ...beginWork('沙渡.txt', read!.bytes, '# 馆中\n'), isHeld: true };
		const { works } = await openFiles([html], () => Promise.resolve(there));
		expect(works).toEqual([{ ...there, original: read!.original }]);
	});

	test('is another page where its text is another', async () => {
		const { works } = await openFiles([file('沙渡.txt', `${text}又一行。\n`)], fromArchive);
		expect(works).toEqual([beginWork('沙渡.txt', strToU8(`${text}又一行。\n`))]);
	});
});

test('of the sheet of a check only what belongs to a page is taken', async () => {
	const zip = zipSync({
		'sheet.md': strToU8('# 审阅单'),
		'content/articles/x.mdx': strToU8('x'),
		'content/hospitals/shadu.yaml': strToU8(record),
	});
	const files = [{ path: 'review.zip', bytes: zip }, file('沙渡.txt', text)];
	const { works } = await openFiles(files, nothing);
	expect(works.map(({ name, records }) => [name, Object.keys(records)])).toEqual([
		['沙渡.txt', ['hospitals/shadu.yaml']],
	]);
});

describe('says in one sentence', () => {
	test.each([
		['that a zip is none', file('x.zip', 'no zip'), 'x.zip：压缩包打不开'],
		[
			'that a zip has nothing for it',
			{ path: 'x.zip', bytes: zipSync({ 'content/articles/x.mdx': strToU8('x') }) },
			'压缩包里没有原件、更正文件或档案',
		],
		['that a record needs a page', file('x.yaml', record), '只有医院档案：请连同一版的原件或更正文件放进来'],
		[
			'that the archive has no such page',
			file('x.yaml', sidecar),
			'x.yaml：馆中没有这个更正文件的原件；请把原件也放进来',
		],
	])('%s', async (_, given, refusal) => {
		expect(await openFiles([given], nothing)).toEqual({ works: [], refused: [refusal] });
	});
});

describe('work that was begun', () => {
	const given = beginWork('沙渡.txt', strToU8(text), sidecar);
	const begun = change(given, { sidecar: `${sidecar}# 甲\n` });

	test('goes on where the same comes again', () => {
		expect(goOn(begun, given)).toBe(begun);
		expect(goOn(begun, { ...given, sidecar: '' })).toBe(begun);
	});

	test('begins anew from the archive where nothing was done but sending', () => {
		const sent = { 'content/sources/沙渡.yaml': ['1'] };
		const held: Work = { ...beginWork('沙渡.txt', strToU8(text), '# 同事\n'), isHeld: true };
		expect(goOn({ ...given, sent }, held)).toEqual({ ...held, sent });
		expect(goOn({ ...given, sent }, { ...held, sidecar: '# 拟改\n' })).toEqual({ ...held, sidecar: '# 拟改\n', sent });
		// What was changed is the editor's, and what the archive has not yet is not forgotten.
		expect(goOn({ ...begun, sent }, held)).toEqual({ ...begun, sent });
		expect(goOn({ ...given, sent }, { ...given, received: '', sidecar: '' })).toEqual({ ...given, sent });
	});

	test('is what was done or sent, and no page that was only looked at', () => {
		const sent = { 'content/sources/沙渡.yaml': ['1'] };
		expect([given, begun, { ...given, sent }].map(isBegun)).toEqual([false, true, true]);
	});

	test('opens from the archive where nothing was done but sending, which is remembered', () => {
		const held: Work = { ...beginWork('沙渡.txt', strToU8(text), '# 馆中\n'), isHeld: true };
		const sent = { 'content/sources/沙渡.yaml': ['1'] };
		expect(openKept(begun, held)).toBe(begun);
		expect(openKept({ ...given, sent }, held)).toEqual({ ...held, sent });
		expect(openKept({ ...given, sent }, undefined)).toEqual({ ...given, sent });
		expect(openKept(given, held)).toEqual(held);
		expect(openKept(undefined, held)).toBe(held);
		expect(openKept(undefined, undefined)).toBeUndefined();
	});

	test('goes on where the archive has another sidecar now, and none is proposed', () => {
		const held: Work = { ...given, received: '# 馆中\n', sidecar: '# 馆中\n', isHeld: true };
		expect(goOn(begun, held)).toBe(begun);
		expect(goOn(begun, { ...held, records: { 'hospitals/shadu.yaml': record } }).sidecar).toBe(begun.sidecar);
		expect(goOn(begun, { ...held, sidecar: '' }).sidecar).toBe('');
	});

	test('takes what is proposed anew as a step', () => {
		const next = goOn(begun, { ...given, sidecar: '# 乙\n', records: { 'hospitals/shadu.yaml': record } });
		expect([next.sidecar, Object.keys(next.records)]).toEqual(['# 乙\n', ['hospitals/shadu.yaml']]);
		expect(undo(next)).toEqual(begun);
	});
});
