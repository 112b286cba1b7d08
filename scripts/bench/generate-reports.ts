import { codePointSpan } from '../../src/model/offsets.ts';
import { areaList } from '@vant/area-data';
import { type Article, articleVersion, type Block } from '../../src/model/schemas/article.ts';
import { slugOfName } from '../../src/model/slug-of-name.ts';
import { lexicon } from './report-grammar.ts';
import { seeded } from './seeded.ts';

/** What to generate. */
export interface GenerateOptions {
	count: number;
	seed: number;
}

const places = Object.values(areaList.city_list).filter((name) => name.endsWith('市') && name.length <= 5);
const provinces = areaList.province_list;
const cityCodes = Object.entries(areaList.city_list).filter(([, name]) => places.includes(name));
const kinds = ['人民医院', '中心医院', '中医医院', '第一人民医院', '第二人民医院', '妇幼保健院', '肿瘤医院', '总医院'];
/** Characters of given names, by frequency in no order: two of them make a name. */
const givenCharacters = [
	...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文志红梅晓东海燕春雷云飞立新宏亮俊峰子涵雨欣浩然思远佳宁若曦一鸣启航',
];

type Pick = <Item>(items: readonly Item[]) => Item;

/** Fills the slots of a pattern: `{actor}{act}{thing}。` */
function fill(pattern: string, pick: Pick, random: () => number): string {
	return pattern.replaceAll(/\{(\w+)\}/gu, (_slot, name: string) => {
		if (name === 'place') return pick(places);
		if (name === 'given') return pick(givenCharacters) + (random() < 0.7 ? pick(givenCharacters) : '');
		if (name === 'number')
			return random() < 0.3 ? (random() * 100).toFixed(2) : String(Math.floor(random() ** 3 * 20_000) + 1);
		if (name === 'year') return String(2012 + Math.floor(random() * 13));
		if (name === 'month') return String(1 + Math.floor(random() * 12));
		return fill(pick(lexicon[name] ?? ['']), pick, random);
	});
}

/** A day of a year, another for each number. */
function dayOf(year: number, number: number): string {
	const [month, day] = [1 + (number % 12), 1 + (number % 28)].map((one) => String(one).padStart(2, '0'));
	return `${year}-${month}-${day}`;
}

function generateReport(number: number, random: () => number): Article {
	const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
	const write = (rule: string): string => fill(pick(lexicon[rule] ?? []), pick, random);
	const [code, city] = pick(cityCodes);
	const name = city + pick(kinds);
	const id = slugOfName(name);
	const year = 2012 + Math.floor(random() * 13);
	const blocks: Block[] = [];
	const add = (type: Block['type'], text: string, themes: string[] = []): void => {
		const line = blocks.length + 1;
		const depth = type === 'crosshead' ? 2 : null;
		blocks.push({
			id: `b${line}`,
			type,
			depth,
			text,
			source: [[line, ...codePointSpan(0, text.length)]],
			runIn: null,
			sure: 'sure' as const,
			themes,
			notes: [],
		});
	};
	const paragraph = (): string =>
		Array.from({ length: 2 + Math.floor(random() * 4) }, () => write('sentence')).join('');

	const kicker = write('kicker');
	const headline = write('headline');
	const deck = `——${name}${write('headline').split(' ')[0] ?? ''}纪实`;
	const author = pick(lexicon.surname ?? []) + pick(givenCharacters) + pick(givenCharacters);
	add('kicker', kicker);
	add('headline', headline);
	add('deck', deck);
	add('byline', `记者 ${author}`);
	add('paragraph', `${name}${write('sentence')}${paragraph()}`);
	for (let section = 0; section < 4; section++) {
		add('crosshead', write('crosshead'));
		const paragraphs = 2 + Math.floor(random() * 5);
		for (let k = 0; k < paragraphs; k++) add('paragraph', paragraph(), [`theme-${Math.floor(random() * 40)}`]);
		if (random() < 0.3) add('caption', write('caption'));
	}
	const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
	return {
		version: articleVersion,
		id: `${id}-${year}-${number + 1}`,
		source: { file: `${number}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', lines: [1, blocks.length] },
		sectionLabel: null,
		kickers: [kicker],
		headline,
		deck,
		editorsNote: [],
		bylines: [{ role: '记者', org: null, names: [author] }],
		sponsor: null,
		publication: `${city.replace(/市$/u, '')}日报`,
		date: { edtf: dayOf(year, number), basis: 'stated', evidence: [] },
		hospital: {
			id,
			name,
			aliases: [],
			city,
			province: provinces[`${code.slice(0, 2)}0000`] ?? null,
			adcode: code,
			basis: { name: 'stated', city: 'stated', province: 'inferred' },
		},
		organisations: [],
		blocks,
		indicators: [],
		honours: [],
		programmes: [],
		people: [
			{ name: author, role: '记者', org: null, block: 'b4', line: 4, rule: 'people/post-before-name', sure: 'sure' },
		],
		quotations: [],
		ledger: { characters, placed: characters, marks: 0, discarded: [] },
		provenance: null,
		reviewed: null,
	};
}

/**
 * Reports for tests at size: the same for the same seed, each of its own text, all valid documents.
 *
 * @example
 * generateReports({ count: 2000, seed: 1 })[0]?.headline; // → 便捷高效：橘井先锋在赣州市
 */
export function generateReports({ count, seed }: GenerateOptions): Article[] {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, number) => generateReport(number, random));
}
