import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const hospitals = fc.constantFrom(
	'宜昌市第二人民医院',
	'保定市中医院',
	'遂宁市妇幼保健院',
	'丽水市中心医院',
	'该院',
	'医院'
);
const han = fc.constantFrom(...Array.from('党建引领质量安全患者服务科室护理医生改革创新学习群众健康管理提升'));
const words = fc.string({ unit: han, minLength: 2, maxLength: 8 });
const number = fc.constantFrom('3', '12.5%', '1,280', '90.15％', '２０', '十余', '110.73万', '2022年3月8日', '15:30');
const comma = fc.constantFrom('，', ',', '、', ';', '；', ' ');
const end = fc.constantFrom('。', '。', '。', '！', '!', '……', '。”', '');

const clause = fc
	.tuple(fc.option(hospitals, { nil: '' }), words, fc.option(number, { nil: '' }), words)
	.map((parts) => parts.join(''));
const sentence = fc
	.tuple(fc.array(clause, { minLength: 1, maxLength: 4 }), comma, end)
	.map(([clauses, between, stop]) => clauses.join(between) + stop);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(''));

const line = fc.oneof(
	{ weight: 8, arbitrary: paragraph },
	{ weight: 3, arbitrary: words },
	{ weight: 2, arbitrary: fc.tuple(words, words).map((halves) => halves.join(' ')) },
	words.map((text) => `▲ ${text}`),
	paragraph.map((text) => `●${text}`),
	words.map((text) => `## ${text}`),
	words.map((text) => `【${text}】`),
	words.map((text) => `——${text}纪实`),
	fc.tuple(hospitals, words).map(([name, text]) => `${name}：${text}`),
	fc.constantFrom(
		'□记者 王松 通讯员 李明',
		'本报记者王松通讯员李明',
		'(记者 钱进)',
		'本报讯(记者 王松)近日，医院开展义诊。',
		'【编者按】',
		'特别报道',
		'责任编辑 王松 版式 李明',
		'2022年3月8日 星期二',
		'2022年2月30日 星期三',
		'2021年13月5日，医院召开大会。2021年11月31日，医院开展义诊。',
		'2024年第四季度门诊量达3万人次，2023年1至9月为2.1万人次。',
		'A08',
		'下转第3版',
		'(图片由医院宣传科提供)',
		'宜昌市卫生健康委员会主办',
		'问：医院下一步有什么打算？',
		'一、强化引领',
		'（二）服务群众',
		'■ □ ●',
		'随 州 市 中 心 医 院',
		'科室 门诊量 增长',
		'内科 1200 3.5%',
		'\u200b',
		'\u0007',
		'\uFEFF',
		'\u3000',
		'上半句没有说完的'
	)
);

const gap = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n\n\n');

/** A page with a title and lines of every kind in any order. */
export const arbitraryPage = fc
	.tuple(words, hospitals, fc.array(fc.tuple(gap, line), { minLength: 1, maxLength: 30 }))
	.map(([title, hospital, lines]) => `${title}\n——${hospital}工作纪实${lines.flat().join('')}`);

/** The reports of the archive. */
const contentFolder = join(import.meta.dirname, '..', '..', 'content');
const sources = globSync('sources/*.txt', { cwd: contentFolder })
	.sort()
	.map((name) => readFileSync(join(contentFolder, name), 'utf8'));

/** What can befall the lines of a page. */
const damage = fc.array(
	fc.record({
		kind: fc.constantFrom('swap', 'cut', 'double', 'delete', 'join', 'invisible', 'blank'),
		at: fc.nat(),
		to: fc.nat(),
	}),
	{ minLength: 1, maxLength: 12 }
);

function harm(lines: string[], { kind, at, to }: { kind: string; at: number; to: number }): string[] {
	const index = at % lines.length;
	const other = to % lines.length;
	const text = lines[index] ?? '';
	const column = text.length === 0 ? 0 : to % text.length;
	const [before, after] = [text.slice(0, column), text.slice(column)];
	switch (kind) {
		case 'swap':
			return lines.with(index, lines[other] ?? '').with(other, text);
		case 'cut':
			return lines.toSpliced(index, 1, before, '', after);
		case 'double':
			return lines.toSpliced(other, 0, text);
		case 'delete':
			return lines.length > 1 ? lines.toSpliced(index, 1) : lines;
		case 'join':
			return lines.toSpliced(index, 2, text + (lines[index + 1] ?? ''));
		case 'invisible':
			return lines.with(index, `${before}\u200b\u202e${after}`);
		default:
			return lines.with(index, `${before} ${after}`);
	}
}

/** A report of the archive with its lines shuffled, cut, doubled, deleted, joined or soiled. */
export const damagedReport = fc
	.tuple(fc.constantFrom(...sources), damage)
	.map(([source, accidents]) => accidents.reduce(harm, source.split('\n')).join('\n'));

/** A report of the archive as it stands. */
export const report = fc.constantFrom(...sources);
