import { describe, expect, test } from 'vitest';
import { requirePipeline } from '../pipeline/index.ts';
import { testContent } from '../pipeline/test-content.ts';
import { addHospital } from './add-hospital.ts';
import { readGiven } from './reading.ts';
import { beginWork, undo, type Work } from './work.ts';

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
	addHospital(work, read(work), { name, line }, known);

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

describe('makes no second record', () => {
	test('of a hospital that the archive has', () => {
		const work = add(opened, '随州市中心医院', [['suizhou-central-hospital', '随州市中心医院']]);
		expect(work.records).toEqual({});
		expect(work.sidecar).toContain('hospital: suizhou-central-hospital');
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

test('a line of no report changes nothing', () => {
	expect(addHospital(opened, read(opened), { name: '云门康复中心', line: 99 }, [])).toBe(opened);
});
