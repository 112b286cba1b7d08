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
/** Whether what is asked is answered at once. */
let isQuick: boolean;
let kept: string[];
let faults: unknown[];

beforeEach(() => {
	[waiting, kept, faults, isQuick] = [[], [], [], false];
	bench = openBench({
		read: (asked) =>
			new Promise((resolve, reject) => {
				if (isQuick) resolve(readingOf(asked));
				else
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

describe('a change that is asked elsewhere', () => {
	beforeEach(async () => {
		await opened();
		isQuick = true;
	});

	/** Adds a line to the sidecar, when it is told to. */
	const adding = (line: string) => {
		const { promise, resolve } = Promise.withResolvers<undefined>();
		const made = bench.change(async (work) => {
			await promise;
			return change(work, { sidecar: `${work.sidecar}${line}` });
		});
		return { made, answer: resolve };
	};

	test('follows the change before it, whichever is answered first', async () => {
		const [one, other] = [adding('甲'), adding('乙')];
		other.answer(undefined);
		one.answer(undefined);
		await Promise.all([one.made, other.made]);
		expect(bench.work!.sidecar).toBe('甲乙');
		expect(undo(bench.work!).sidecar).toBe('甲');
	});

	test('is made of what the work has become meanwhile', async () => {
		const one = adding('甲');
		await Promise.resolve();
		void bench.apply(change(bench.work!, { sidecar: '乙' }));
		one.answer(undefined);
		await one.made;
		expect(bench.work!.sidecar).toBe('乙甲');
	});

	test('is waited for before the page is taken away', async () => {
		const one = adding('甲');
		const settled = bench.settle();
		one.answer(undefined);
		expect(await settled).toBe(true);
		expect(bench.work!.sidecar).toBe('甲');
	});

	test('changes nothing where it fails, and stops no other', async () => {
		await expect(bench.change(() => Promise.reject(new Error('坏')))).rejects.toThrow('坏');
		const one = adding('甲');
		one.answer(undefined);
		await one.made;
		expect(bench.work!.sidecar).toBe('甲');
	});

	test('is not made on another page', async () => {
		const one = adding('甲');
		void bench.begin(beginWork('另页.txt', new Uint8Array([2])));
		one.answer(undefined);
		await one.made;
		expect(bench.work).toMatchObject({ name: '另页.txt', sidecar: '' });
	});
});
