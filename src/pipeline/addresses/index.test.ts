import { describe, expect, test } from 'vitest';
import { settleAddresses } from './index.ts';
import { memoryOf, shownAddresses, sourceOf, type TestReport } from './test-archive.ts';

const nursing: TestReport = {
	headline: '护理之光照亮病房',
	texts: [
		'清晨六点，住院部七楼的灯已经亮了。护士长推着治疗车走过长廊，把夜里的体温单一张一张核对清楚，再轻轻叫醒要做手术的老人。',
		'科室把陪护的难处写成清单，逐项销号：被褥提前晾晒，热水按时送到床边，出院的药装进写好用法的小袋。',
		'去年冬天，一位独居老人出院时不肯走，说这里比家里暖和。护士们轮流去他家里换药，一直换到开春。',
	],
};

const emergency: TestReport = {
	headline: '急诊楼里的四十八小时',
	texts: [
		'救护车的鸣笛划破雨夜，分诊台前的电子屏跳出红色编号。值班医生一边听胸音，一边口述医嘱，三分钟后除颤仪充好了电。',
		'胸痛中心把挂号、缴费、检查全部后置，绿色通道里先救命再补单，平均进门到球囊扩张的时间缩短了二十一分钟。',
		'天亮以后，家属带来一面锦旗，医生摆摆手，说还有六个病人在等，便转身进了抢救室。',
	],
};

const kinds = ({ events }: { events: { kind: string; address: string }[] }) =>
	events.map(({ kind, address }) => `${kind} ${address}`);

describe('the address of a report', () => {
	test('is made of hospital and year, and announced', () => {
		const settled = settleAddresses([], [sourceOf('a.txt', nursing), sourceOf('b.txt', emergency)]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021: a.txt', 'yichang-2021-2: b.txt']);
		expect(kinds(settled)).toEqual(['新增 yichang-2021', '新增 yichang-2021-2']);
	});

	test('stays when the file is renamed, and the editor is told', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing), sourceOf('b.txt', emergency)]);
		const renamed = sourceOf('z.txt', nursing);
		const settled = settleAddresses(memory, [sourceOf('b.txt', emergency), renamed]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: b.txt', 'yichang-2021: z.txt']);
		expect(settled.events).toEqual([]);
		expect(renamed.file.messages.map(String)).toEqual([
			'z.txt:1:1: 《护理之光照亮病房》原在 a.txt，现在 z.txt，地址不变，仍是 /articles/yichang-2021/',
		]);
	});

	test('stays when two files exchange their names', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing), sourceOf('b.txt', emergency)]);
		const settled = settleAddresses(memory, [sourceOf('a.txt', emergency), sourceOf('b.txt', nursing)]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: a.txt', 'yichang-2021: b.txt']);
	});

	test('stays when hospital and date change, and the editor is told once', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing)]);
		const dated = sourceOf('a.txt', { ...nursing, hospital: 'yiling', year: 2019 });
		const settled = settleAddresses(memory, [dated]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021: a.txt']);
		expect(dated.file.messages.map(String)).toEqual([
			'a.txt:1:1: 《护理之光照亮病房》的医院或日期改了，新收时会用 yiling-2019，地址不变，仍是 /articles/yichang-2021/',
		]);
		const again = sourceOf('a.txt', { ...nursing, hospital: 'yiling', year: 2019 });
		settleAddresses(settled.memory, [again]);
		expect(again.file.messages).toEqual([]);
	});

	test('stays when the page is scanned again', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing, { ...emergency, line: 20 })]);
		const rescan = (text: string) => text.replaceAll('，', ',').replaceAll('的', '白勺').replaceAll('一', '—');
		const scanned = [emergency, nursing].map(({ headline, texts }) => ({ headline, texts: texts.map(rescan) }));
		const settled = settleAddresses(memory, [sourceOf('scan.txt', scanned[0]!, { ...scanned[1]!, line: 30 })]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: scan.txt', 'yichang-2021: scan.txt']);
	});

	test('goes to no other report that takes its place in the file', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing)]);
		const settled = settleAddresses(memory, [sourceOf('a.txt', emergency)]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: a.txt']);
		expect(kinds(settled)).toEqual(['新增 yichang-2021-2', '删除 yichang-2021']);
	});

	test('is told apart from that of a reprint under the same headline', () => {
		const reprint = {
			...nursing,
			texts: [
				...nursing.texts.slice(0, 2),
				'本报将继续关注。记者从卫健部门获悉，这项做法已在全市推开，下月起延伸到乡镇。',
			],
		};
		const memory = memoryOf([sourceOf('a.txt', nursing), sourceOf('b.txt', reprint)]);
		const settled = settleAddresses(memory, [sourceOf('c.txt', reprint), sourceOf('d.txt', nursing)]);
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: c.txt', 'yichang-2021: d.txt']);
		const one = settleAddresses(memory, [sourceOf('e.txt', reprint)]);
		expect(shownAddresses(one)).toEqual(['yichang-2021-2: e.txt']);
		expect(kinds(one)).toEqual(['删除 yichang-2021']);
	});

	test('stays with the same file where two hold the same text', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing), sourceOf('b.txt', nursing)]);
		expect(shownAddresses(settleAddresses(memory, [sourceOf('b.txt', nursing)]))).toEqual(['yichang-2021-2: b.txt']);
	});
});

describe('a report that is removed', () => {
	test('stays remembered, and comes back to its address with its text', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing), sourceOf('b.txt', emergency)], [sourceOf('b.txt', emergency)]);
		expect(memory.map(({ address, removed }) => [address, removed])).toEqual([
			['yichang-2021', true],
			['yichang-2021-2', undefined],
		]);
		const settled = settleAddresses(memory, [sourceOf('b.txt', emergency), sourceOf('c.txt', nursing)]);
		expect(kinds(settled)).toEqual(['恢复 yichang-2021']);
		expect(settled.memory.every(({ removed }) => removed === undefined)).toBe(true);
	});

	test('keeps its address from reports that are new', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing)], [sourceOf('b.txt', emergency)]);
		expect(memory.map(({ address }) => address)).toEqual(['yichang-2021', 'yichang-2021-2']);
	});

	test('is not removed while its source cannot be read', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing)]);
		const reprint = { ...nursing, texts: nursing.texts.slice(0, 2) };
		const settled = settleAddresses(memory, [sourceOf('b.txt', reprint)], ({ file }) => file === 'a.txt');
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: b.txt']);
		expect(settled.memory[0]).toEqual(memory[0]);
	});
});

describe('an address that an editor gives', () => {
	test('takes the place of the one before, which goes on leading to the report', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing)]);
		const settled = settleAddresses(memory, [sourceOf('a.txt', { ...nursing, slug: 'night-shift' })]);
		expect(settled.events).toEqual([
			{ kind: '改址', address: 'night-shift', headline: nursing.headline, other: 'yichang-2021' },
		]);
		expect(settled.memory[0]).toMatchObject({ address: 'night-shift', former: ['yichang-2021'] });
		const back = settleAddresses(settled.memory, [sourceOf('a.txt', { ...nursing, slug: 'yichang-2021' })]);
		expect(back.memory[0]).toMatchObject({ address: 'yichang-2021', former: ['night-shift'] });
	});

	test('stays when the editor strikes it out', () => {
		const memory = memoryOf([sourceOf('a.txt', { ...nursing, slug: 'night-shift' })]);
		expect(shownAddresses(settleAddresses(memory, [sourceOf('a.txt', nursing)]))).toEqual(['night-shift: a.txt']);
	});

	test.each([
		['is', [sourceOf('b.txt', emergency)], '已经属于《急诊楼里的四十八小时》（/articles/yichang-2021/）'],
		[
			'was',
			[sourceOf('b.txt', { ...emergency, slug: 'rain' })],
			'已经属于《急诊楼里的四十八小时》（/articles/rain/），是它的旧址',
		],
		['was, when it was there,', [], '已经属于《急诊楼里的四十八小时》（/articles/yichang-2021/），已撤下'],
	])('is refused at its line where it %s another report’s', (_, others, owner) => {
		const memory = memoryOf([sourceOf('b.txt', emergency)], others);
		const source = sourceOf('a.txt', { ...nursing, slug: 'yichang-2021' });
		const settled = settleAddresses(memory, [source, ...others]);
		expect(source.sidecar!.messages.map(String)).toEqual([
			`a.yaml:1:1: 地址 yichang-2021 ${owner}；一个地址只归一篇报道，请另取一个`,
		]);
		expect(source.sidecar!.messages[0]).toMatchObject({ fatal: true });
		expect(settled.articles.map(({ source: { file } }) => file)).toEqual(others.map(() => 'b.txt'));
		expect(settled.memory).toEqual(memory);
	});

	test('is refused where another report of this run is given it', () => {
		const rival = sourceOf('b.txt', { ...emergency, slug: 'night' });
		settleAddresses([], [sourceOf('a.txt', { ...nursing, slug: 'night' }), rival]);
		expect(rival.sidecar!.messages.map(String)).toEqual([
			'b.yaml:1:1: 地址 night 已经属于《护理之光照亮病房》（a.txt）；一个地址只归一篇报道，请另取一个',
		]);
	});

	test('is kept from new reports that come before it', () => {
		const settled = settleAddresses(
			[],
			[sourceOf('a.txt', nursing), sourceOf('b.txt', { ...emergency, slug: 'yichang-2021' })]
		);
		expect(shownAddresses(settled)).toEqual(['yichang-2021-2: a.txt', 'yichang-2021: b.txt']);
	});
});

describe('a report that became a part of another', () => {
	const both = { headline: nursing.headline, texts: [...nursing.texts, emergency.headline, ...emergency.texts] };

	test('leads there, block by block, and comes back when it stands alone again', () => {
		const memory = memoryOf([sourceOf('a.txt', nursing, { ...emergency, line: 20 })]);
		const joined = settleAddresses(memory, [sourceOf('a.txt', both)]);
		expect(shownAddresses(joined)).toEqual(['yichang-2021: a.txt']);
		expect(joined.events).toEqual([
			{ kind: '并入', address: 'yichang-2021-2', headline: emergency.headline, other: 'yichang-2021' },
		]);
		expect(joined.memory[1]).toMatchObject({ into: 'yichang-2021' });
		expect(joined.memory[1]!.blocks.map(({ id, now }) => [id, now])).toEqual([
			['b20', 'yichang-2021#b9'],
			['b22', 'yichang-2021#b11'],
			['b24', 'yichang-2021#b13'],
			['b26', 'yichang-2021#b15'],
		]);
		const parted = settleAddresses(joined.memory, [sourceOf('a.txt', nursing, { ...emergency, line: 20 })]);
		expect(shownAddresses(parted)).toEqual(['yichang-2021: a.txt', 'yichang-2021-2: a.txt']);
		expect(kinds(parted)).toEqual(['恢复 yichang-2021-2']);
	});

	test('leads out of the other where its blocks had been published there', () => {
		const memory = memoryOf([sourceOf('a.txt', both)]);
		const parted = settleAddresses(memory, [sourceOf('a.txt', nursing, { ...emergency, line: 20 })]);
		expect(shownAddresses(parted)).toEqual(['yichang-2021: a.txt', 'yichang-2021-2: a.txt']);
		expect(parted.memory[0]!.blocks.map(({ id, now }) => [id, now])).toEqual([
			['b1', undefined],
			['b3', undefined],
			['b5', undefined],
			['b7', undefined],
			['b9', 'yichang-2021-2#b20'],
			['b11', 'yichang-2021-2#b22'],
			['b13', 'yichang-2021-2#b24'],
			['b15', 'yichang-2021-2#b26'],
		]);
	});
});

test('takes reports outside the archive for new ones', () => {
	const memory = memoryOf([sourceOf('a.txt', nursing)]);
	const settled = settleAddresses(
		memory,
		[{ ...sourceOf('a.txt', { ...nursing, line: 5 }), isForeign: true }],
		() => true
	);
	expect(shownAddresses(settled)).toEqual(['yichang-2021-2: a.txt']);
	expect(settled.articles[0]!.blocks[0]!.id).toBe('b5');
});

test('changes nothing when it is asked again', () => {
	const sources = () => [sourceOf('a.txt', nursing), sourceOf('b.txt', emergency)];
	const memory = memoryOf(sources());
	const settled = settleAddresses(memory, sources());
	expect(settled.memory).toEqual(memory);
	expect(settled.events).toEqual([]);
});
