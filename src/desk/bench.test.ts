import { beforeEach, describe, expect, test } from 'vitest';
import { openBench, type Bench } from './bench.ts';
import type { Question } from './protocol.ts';
import { putOff } from './put-off.ts';
import type { Reading, Told } from './reading.ts';
import { accept, beginWork, change, undo } from './work.ts';

type Asked = Omit<Question, 'number'>;

const fault: Told = { about: 'sidecar', weight: 'error', line: 1, column: 1, text: '错' };
const isWrong = ({ given }: Asked) => given.sidecar.includes('错');

/** As much of a reading as tells what it was made of. */
const readingOf = (asked: Asked) =>
	({
		name: asked.given.name,
		encoding: `${asked.given.sidecar}${[...asked.records.values()].join('')}`,
		articles: isWrong(asked) ? [] : [{}],
		doubts: [],
		messages: isWrong(asked) ? [fault] : [],
	}) as unknown as Reading;

let bench: Bench;
/** What was asked and is not answered yet. */
let waiting: { asked: Asked; answer: () => void; fail: () => void }[];
let kept: string[];
let faults: unknown[];

beforeEach(() => {
	[waiting, kept, faults] = [[], [], []];
	bench = openBench({
		read: (asked) =>
			new Promise((resolve, reject) => {
				waiting.push({
					asked,
					answer: () => {
						resolve(readingOf(asked));
					},
					fail: () => {
						reject(new Error('坏'));
					},
				});
			}),
		keep: ({ sidecar }) => kept.push(sidecar),
		onChange: () => undefined,
		onFault: (error) => faults.push(error),
	});
});

const answerAll = async () => {
	for (const { answer } of waiting.splice(0)) answer();
	await bench.settle();
};

async function opened() {
	void bench.begin(beginWork('页.txt', new Uint8Array([1])));
	await answerAll();
	return bench.work!;
}

describe('what is read while the page is read', () => {
	test.each([
		['a doubt is accepted', (work) => accept(work, 'doubt')],
		['a fact is accepted', (work) => accept(work, 'fact|一')],
		['a doubt is put off', (work) => putOff(work, 'doubt')],
		['it is noted what was sent', (work) => ({ ...work, sent: {} })],
	] satisfies [string, (work: NonNullable<Bench['work']>) => NonNullable<Bench['work']>][])(
		'is shown where %s',
		async (_, answerDoubt) => {
			void bench.apply(change(await opened(), { sidecar: '# 一\n' }));
			void bench.apply(answerDoubt(bench.work!));
			expect(waiting).toHaveLength(1);
			await answerAll();
			expect(bench.reading?.encoding).toBe('# 一\n');
		}
	);

	test.each([
		['the sidecar', { sidecar: '# 二\n' }, '# 二\n'],
		['a record', { records: { 'hospitals/x.yaml': 'name: 某县医院\n' } }, '# 一\nname: 某县医院\n'],
	])('is not shown where %s has changed again', async (_, step, last) => {
		void bench.apply(change(await opened(), { sidecar: '# 一\n' }));
		void bench.apply(change(bench.work!, step));
		const [first, second] = waiting;
		second!.answer();
		await bench.settle();
		first!.answer();
		await bench.settle();
		expect(bench.reading?.encoding).toBe(last);
	});

	test('is shown where a change was taken back', async () => {
		void bench.apply(change(await opened(), { sidecar: '# 一\n' }));
		void bench.apply(undo(bench.work!));
		await answerAll();
		expect(bench.reading?.encoding).toBe('');
	});
});

test('waits for a reading of the work as it stands', async () => {
	await opened();
	void bench.apply(change(bench.work!, { sidecar: '# 错\n' }));
	const settled = bench.settle();
	void bench.apply(change(bench.work!, { sidecar: '# 又错\n' }));
	for (const { answer } of waiting) answer();
	expect(await settled).toBe(true);
	expect(bench.reading?.messages).toEqual([fault]);
	expect(bench.reading?.articles).toHaveLength(1);
});

test('a page that could not be read is kept, and read again at the next change', async () => {
	const work = await opened();
	void bench.apply(change(work, { sidecar: '# 一\n' }));
	waiting.pop()!.fail();
	expect(await bench.settle()).toBe(false);
	expect([faults.length, kept]).toEqual([1, ['', '# 一\n']]);
	void bench.apply(accept(bench.work!, 'doubt'));
	await answerAll();
	expect(await bench.settle()).toBe(true);
});
