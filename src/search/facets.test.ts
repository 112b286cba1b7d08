import { expect, test } from 'vitest';
import {
	emptySelection,
	isNarrowed,
	passesRecord,
	resolveFacets,
	resolveSelection,
	uniteSelections,
} from './facets.ts';
import { testArchive } from './test-reports.ts';

const archive = testArchive();
const resolve = (name: 'hospital' | 'theme' | 'province' | 'year' | 'in', value: string) =>
	resolveFacets(archive, [{ name, values: [value], excluded: false, text: `${name}:${value}` }]);

test('a typed value is an id, a name or a part of one', () => {
	expect(resolve('hospital', 'suizhou').selection.hospital).toEqual(['suizhou']);
	expect(resolve('hospital', '荆州').selection.hospital).toEqual(['jingzhou']);
	expect(resolve('theme', '支部').selection.theme).toEqual(['branch-building']);
	expect(resolve('province', '湖北省').selection.province).toEqual(['湖北']);
	expect(resolve('province', 'hubei').selection.province).toEqual(['湖北']);
	expect(resolve('year', '2021年').selection.year).toEqual(['2021']);
	expect(resolve('in', '图说').selection.in).toEqual(['图说']);
});

test('a range of years is every year in it', () => {
	expect(resolve('year', '2021-2023').selection.year).toEqual(['2021', '2022', '2023']);
	expect(resolve('year', '2021年至2022年').selection.year).toEqual(['2021', '2022']);
	expect(resolve('year', '2023-2021').unknown).toHaveLength(1);
});

test('a value that the archive does not have is left to the query', () => {
	expect(resolve('hospital', '协和').unknown).toHaveLength(1);
	expect(resolve('year', '去年').unknown).toHaveLength(1);
});

test('a report passes with one value of every facet', () => {
	const record = archive.recordOf('jingzhou');
	const selection = { ...emptySelection(), province: ['湖北', '江西'], year: ['2021'] };
	expect(passesRecord(record, selection)).toBe(true);
	expect(passesRecord(record, { ...selection, year: ['2020'] })).toBe(false);
	expect(passesRecord(record, { ...selection, year: ['2020'] }, 'year')).toBe(true);
});

test('an address may use names', () => {
	const chosen = { ...emptySelection(), hospital: ['随州市中心医院'], province: ['hubei'], year: ['1900'] };
	expect(resolveSelection(archive, chosen)).toMatchObject({
		hospital: ['suizhou'],
		province: ['湖北'],
		year: ['1900'],
	});
});

test('selections are united', () => {
	const one = { ...emptySelection(), year: ['2021'] };
	expect(uniteSelections(one, one).year).toEqual(['2021']);
	expect(isNarrowed(one)).toBe(true);
	expect(isNarrowed(emptySelection())).toBe(false);
});
