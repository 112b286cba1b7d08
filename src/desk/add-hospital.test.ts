import { describe, expect, test } from 'vitest';
import { requirePipeline } from '../pipeline/index.ts';
import { testContent } from '../pipeline/test-content.ts';
import { addHospital } from './add-hospital.ts';
import { readGiven } from './reading.ts';
import { beginWork, change, undo, type Work } from './work.ts';

const text = `群众看病更方便

□本报记者 程可

云门康复中心今年上半年服务群众3200余人次，群众满意度达96.5%。

中心开展“暖心一刻”活动，累计服务患者1200余人次。
`;
const opened = beginWork('云门.txt', new TextEncoder().encode(text));
const line = 5;

const read = ({ name, bytes, sidecar, records }: Work) =>
	readGiven({ name, bytes, sidecar }, requirePipeline(new Map([...testContent, ...Object.entries(records)])));
const add = (work: Work, name: string, known: readonly (readonly [string, string])[] = []) =>
	change(work, addHospital(work, read(work), { name, line }, known));

test('a hospital that no rule proposed gets a record, and is what its report is about', () => {
	expect(read(opened)).toMatchObject({ records: [], articles: [{ hospital: null }] });
	const work = add(opened, '云门康复中心');
	const [[at, record]] = Object.entries(work.records) as [[string, string]];
	expect(at).toMatch(/^hospitals\/yunmen[a-z-]+\.yaml$/u);
	expect(record).toBe('# 编者新建；请补上地点与别称。\nname: "云门康复中心"\n');
	const { articles, messages } = read(work);
	expect(messages.filter(({ about }) => about === 'sidecar')).toEqual([]);
	expect(articles[0]!.hospital).toMatchObject({ name: '云门康复中心' });
	expect(undo(work)).toEqual(opened);
});

test('the record that a rule proposed stays what it is when its hospital is chosen', () => {
	const page = beginWork('沙渡.txt', new TextEncoder().encode(text.replaceAll('云门康复中心', '沙渡县人民医院')));
	const [proposed] = read(page).records;
	expect(proposed).toBeDefined();
	expect(add(page, '沙渡县人民医院').records).toEqual({ [proposed!.path]: proposed!.text });
});

describe('the record that a rule proposed under another name', () => {
	test.each([
		['抚洲市第一人民医院', '抚州市第一人民医院'],
		['伊春市人民医院', '宜春市人民医院'],
	])('is not taken: %s is not %s', (printed, named) => {
		const page = beginWork('一版.txt', new TextEncoder().encode(text.replaceAll('云门康复中心', printed)));
		const [proposed] = read(page).records;
		expect(proposed?.text).toContain(printed);
		const [[path, record]] = Object.entries(add(page, named).records) as [[string, string]];
		expect(path).toBe(proposed!.path.replace('.yaml', '-2.yaml'));
		expect(record).toContain(`name: "${named}"`);
		expect(add(page, printed).records).toEqual({ [proposed!.path]: proposed!.text });
	});
});

describe('makes no second record', () => {
	test('of a hospital that the archive has', () => {
		const work = add(opened, '随州市中心医院', [['suizhou-central-hospital', '随州市中心医院']]);
		expect(work.records).toEqual({});
		expect(work.sidecar).toContain('hospital: suizhou-central-hospital');
	});

	test('of one that is named as it is called elsewhere', () => {
		const known = [
			['suizhou-central-hospital', '随州市中心医院'],
			['suizhou-central-hospital', '随州中心医院'],
		] as const;
		const work = add(opened, '随州中心医院', known);
		expect(work.records).toEqual({});
		expect(work.sidecar).toContain('hospital: suizhou-central-hospital');
		const records = { 'hospitals/x.yaml': 'name: 沙渡县人民医院\naliases: [沙渡医院]\nformerNames: [沙渡公社医院]\n' };
		for (const name of ['沙渡医院', '沙渡公社医院'])
			expect(add({ ...opened, records }, name).sidecar).toContain('hospital: x');
	});

	test('of one that its editor has written already', () => {
		const once = add(opened, '云门康复中心');
		const records = Object.fromEntries(
			Object.keys(once.records).map((key) => [key, 'name: 云门康复中心\ncity: 随州市\n'])
		);
		expect(add({ ...opened, records }, '云门康复中心').records).toEqual(records);
	});

	test('under an address that another hospital has', () => {
		const once = add(opened, '云门康复中心');
		const id = Object.keys(once.records)[0]!.replace('hospitals/', '').replace('.yaml', '');
		const work = add(opened, '云门康复中心', [[id, '别的一家']]);
		expect(Object.keys(work.records)).toEqual([`hospitals/${id}-2.yaml`]);
		expect(work.sidecar).toContain(`hospital: ${id}-2`);
	});
});

test('a name that two hospitals are called by is that of neither', () => {
	const known = [
		['suizhou-central-hospital', '随州市中心医院'],
		['suizhou-central-hospital', '市中心医院'],
		['fuxin-central-hospital', '阜新市中心医院'],
		['fuxin-central-hospital', '市中心医院'],
	] as const;
	expect(Object.keys(add(opened, '市中心医院', known).records)).toHaveLength(1);
	// The name of one is another's alias.
	expect(
		add(opened, '云门医院', [
			['one', '云门医院'],
			['two', '云门第二医院'],
			['two', '云门医院'],
		]).sidecar
	).toContain('hospital: one');
});

test('a line of no report changes nothing', () => {
	const { records, sidecar } = opened;
	expect(addHospital(opened, read(opened), { name: '云门康复中心', line: 99 }, [])).toEqual({ records, sidecar });
});
