import { expect, test } from 'vitest';
import type { RememberedReport } from '../../model/address-memory.ts';
import { followAddress, formerAddresses, formerBlocks, reportsByAddress } from './former-addresses.ts';

const report = (address: string, rest: Partial<RememberedReport> = {}): RememberedReport => ({
	address,
	headline: `《${address}》`,
	file: 'a.txt',
	line: 1,
	digest: '01',
	blocks: [{ id: 'b1', text: '标题' }],
	...rest,
});

const memory = [
	report('east', {
		former: ['old-east'],
		blocks: [
			{ id: 'b1', text: '标题' },
			{ id: 'b3', text: '甲', now: 'b5' },
			{ id: 'b5', text: '乙' },
			{ id: 'b7', text: '丙', now: 'old-west#b9' },
		],
	}),
	report('gone', { removed: true, hospital: '宜昌市第二人民医院', date: '2021' }),
	report('part', {
		into: 'old-east',
		blocks: [
			{ id: 'b20', text: '丁', now: 'old-east#b5' },
			{ id: 'b22', text: '戊', now: 'old-east#b5' },
		],
	}),
	report('west', { former: ['old-west'], blocks: [{ id: 'b9', text: '丙' }] }),
];
const reports = reportsByAddress(memory);

test('lists the addresses at which no report stands, and where they lead', () => {
	const brief = formerAddresses(memory).map(({ address, to, blocks }) => ({ address, to, blocks }));
	expect(brief).toEqual([
		{ address: 'old-east', to: 'east', blocks: [] },
		{ address: 'gone', to: null, blocks: [] },
		{
			address: 'part',
			to: 'east#b5',
			blocks: [
				['b20', 'east#b5'],
				['b22', 'east#b5'],
			],
		},
		{ address: 'old-west', to: 'west', blocks: [] },
	]);
});

test('says of a report that was removed what it was', () => {
	expect(formerAddresses(memory)[1]).toMatchObject({
		headline: '《gone》',
		hospital: '宜昌市第二人民医院',
		date: '2021',
	});
});

test('leads to nothing what was a part of a report that was removed', () => {
	const lost = [report('gone', { removed: true }), report('part', { into: 'gone' })];
	expect(formerAddresses(lost).map(({ to }) => to)).toEqual([null, null]);
});

test('tells which blocks take in the addresses of others, and which lead out of the report', () => {
	const { here, away } = formerBlocks(memory[0]!, reports);
	expect([...here]).toEqual([['b5', ['b3']]]);
	expect([...away]).toEqual([['b5', [{ id: 'b7', to: 'west#b9' }]]]);
});

test.each([
	['east', undefined, { report: 'east', block: undefined }],
	['old-east', 'b1', { report: 'east', block: 'b1' }],
	['old-east', 'b3', { report: 'east', block: 'b5' }],
	['east', 'b7', { report: 'west', block: 'b9' }],
	['part', undefined, { report: 'east', block: 'b5' }],
	['part', 'b22', { report: 'east', block: 'b5' }],
	['gone', 'b1', undefined],
	['nowhere', undefined, undefined],
])('follows %s, block %s', (address, block, led) => {
	expect(followAddress(reports, address, block)).toEqual(led);
});
