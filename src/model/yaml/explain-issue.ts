import type { z } from 'astro/zod';
import { parseChineseNumeral } from '../chinese-numerals.ts';
import { slugOfName } from '../slug-of-name.ts';
import { nearest, type Guess } from './nearest.ts';
import {
	called,
	choicesOf,
	expectationOf,
	fieldsOf,
	kindOf,
	listed,
	schemaAt,
	spaced,
	wordingOf,
} from './schema-fields.ts';

export type Path = readonly PropertyKey[];

/** What a schema finds wrong with a value, as an editor reads it. */
export interface Explained {
	path: Path;
	/** Whether the place is that of the key, not of the value. */
	isKey: boolean;
	reason: string;
	ruleId: string;
	/** A key that is missing, and the map it is missing in. */
	missing?: string;
	/** The key that was probably meant. */
	meant?: string | undefined;
}

/** What an issue is explained by. */
export interface Ground {
	schema: z.core.$ZodType;
	/** The whole value. */
	value: unknown;
	/** What stands at a path in the file, where it stands on one line. */
	sourceAt: (path: Path) => string | undefined;
}

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** A value as it is shown in a sentence. */
export function shown(value: unknown): string {
	if (value === null || value === undefined) return '空的';
	if (Array.isArray(value)) return '一串';
	if (typeof value === 'object') return '几个分项';
	if (typeof value !== 'string') return JSON.stringify(value);
	const characters = [...value.replaceAll(/\s+/gu, ' ')];
	return characters.length > 24 ? `“${characters.slice(0, 22).join('')}……”` : `“${characters.join('')}”`;
}

const asked = (value: string | undefined) => (value === undefined ? '' : `；是不是 ${value}？`);

/** `；是不是 emend（改误字）？` */
function askedGuess(guess: Guess | undefined, names: readonly string[] = []): string {
	if (!guess) return '';
	return asked(names[0] === undefined ? guess.value : `${guess.value}（${names[0]}）`);
}

function getIn(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(part, key) =>
			typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
		value
	);
}

/** What a map is: a correction by its verb, an entry by its id, else what its schema is called. */
function mapAt(path: Path, { schema, value }: Ground): string {
	const map = getIn(value, path) as Readonly<Record<string, unknown>> | undefined;
	const own = schemaAt(schema, path, value);
	const { title } = wordingOf(own);
	const verb = map?.['do'];
	if (typeof verb === 'string') return title === undefined ? verb : `${verb}（${title}）`;
	const last = path.at(-1);
	if (typeof last === 'string') return called(last, own);
	const name = [map?.['id'], map?.['slug'], map?.['headline']].find((one) => typeof one === 'string');
	return `${title ?? '这里'}${name === undefined ? '' : `“${name}”`}`;
}

/** The number that a text probably means: ３９, 第39行, 三十九. */
function numberIn(text: string): string | undefined {
	const plain = text.normalize('NFKC');
	const digits = /-?\d+(?:\.\d+)?/u.exec(plain.replaceAll(/(?<=\d),(?=\d{3})/gu, ''))?.[0];
	const numeral = parseChineseNumeral(plain.replaceAll(/[第行号\s]/gu, ''));
	return digits ?? (numeral === undefined ? undefined : String(numeral));
}

/** An id of the wrong form in the right one: DRG, key_specialties, BadName, 随州市中心医院. */
export function proposeId(text: string): string {
	const latin = text
		.normalize('NFKC')
		.replace(/\.ya?ml$/iu, '')
		.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-');
	const plain = /\p{Script=Han}/u.test(latin) ? slugOfName(latin) : latin;
	return plain
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.replaceAll(/^-+|-+$/gu, '');
}

/** What was meant by a value of the wrong kind, as it is to be written. */
function proposeValue(path: Path, input: unknown, ground: Ground): string | undefined {
	const own = schemaAt(ground.schema, path, ground.value);
	const kind = kindOf(own);
	const source = ground.sourceAt(path);
	const key = path.at(-1);
	const keyed = (text: string) => (typeof key === 'string' ? `${key}: ${text}` : text);
	if (kind === 'number' && typeof input === 'string') return numberIn(input);
	if (kind === 'boolean') return nearest(String(input), choicesOf(own))?.value;
	if (kind === 'array' && typeof input === 'string') return keyed(`[${quoteIfNeeded(input)}]`);
	if (kind === 'string' && source !== undefined) return keyed(JSON.stringify(source));
	return undefined;
}

function quoteIfNeeded(text: string): string {
	return /^[\p{Script=Han}\w-]+$/u.test(text) ? text : JSON.stringify(text);
}

function explainMissing(path: Path, ground: Ground): Explained {
	const own = schemaAt(ground.schema, path, ground.value);
	const key = path.at(-1)!;
	const parent = path.slice(0, -1);
	return {
		path: parent,
		isKey: false,
		reason: `${mapAt(parent, ground)}缺一项：${called(key, own)}${expectationOf(own)}`,
		ruleId: 'missing',
		missing: String(key),
	};
}

/** The field at a path in a sentence; an entry of a list by the list's name. */
function fieldAt(path: Path, { schema, value }: Ground): string {
	const at = path.findLastIndex((key) => typeof key === 'string');
	const own = schemaAt(schema, path.slice(0, at + 1), value);
	const name = at < 0 ? (wordingOf(schema).title ?? '全文') : called(path[at]!, own);
	const index = path[at + 1];
	return typeof index === 'number' ? `${name}的第${index + 1}条` : name;
}

const here = (path: Path, reason: string, ruleId: string): Explained => ({ path, isKey: false, reason, ruleId });

function explainType(issue: IssueOf<'invalid_type'>, ground: Ground): Explained {
	const { path } = issue;
	const input = getIn(ground.value, path);
	if (input === undefined && path.length > 0) return explainMissing(path, ground);
	const own = schemaAt(ground.schema, path, ground.value);
	const wanted = `${fieldAt(path, ground)}${expectationOf(own)}`;
	return here(path, `${wanted}，现在是${spaced(shown(input))}${asked(proposeValue(path, input, ground))}`, 'type');
}

/** As many values as a sentence can hold beside the one that was probably meant. */
const fewValues = 6;

/** A value that is none of those that may be written. */
function explainValue(path: Path, ground: Ground): Explained {
	const input = getIn(ground.value, path);
	if (input === undefined) return explainMissing(path, ground);
	const own = schemaAt(ground.schema, path, ground.value);
	const choices = choicesOf(own);
	const field = fieldAt(path, ground);
	if (typeof input !== 'string' || input === '')
		return here(path, `${field}${expectationOf(own)}，现在是${spaced(shown(input))}`, 'value');
	const guess = nearest(input, choices);
	const names = choices.find(({ value }) => value === guess?.value)?.names;
	const reason =
		guess && choices.length > fewValues
			? `${field}没有 ${input}${askedGuess(guess, names)}`
			: `${field}${expectationOf(own)}，没有 ${input}${askedGuess(guess)}`;
	return here(path, reason, 'value');
}

function explainUnion(issue: IssueOf<'invalid_union'>, ground: Ground): Explained {
	const { path, discriminator } = issue;
	if (discriminator === undefined) return explainValue(path, ground);
	const parent = path.slice(0, -1);
	const union = schemaAt(ground.schema, parent, ground.value);
	const choices = choicesOf(union);
	const input = getIn(ground.value, path);
	const all = listed(choices.map(({ value }) => value));
	if (typeof input !== 'string' || input === '')
		return {
			...here(parent, `${wordingOf(union).title ?? '这里'}缺一项：${discriminator}（做什么）要写 ${all}`, 'missing'),
			missing: discriminator,
		};
	const guess = nearest(input, choices);
	const names = choices.find(({ value }) => value === guess?.value)?.names;
	const reason = `${discriminator}（做什么）没有 ${input}${guess ? askedGuess(guess, names) : `；可写 ${all}`}`;
	return here(path, reason, 'value');
}

/** Where a key belongs that stands in the wrong map: page under provenance. */
function homeOf(key: string, { schema }: Ground): string | undefined {
	for (const { value } of fieldsOf(schema)) {
		const section = schemaAt(schema, [value], {});
		const field = fieldsOf(section).find((one) => one.value === key);
		if (field) return called(value, section);
	}
	return undefined;
}

function explainKey(path: Path, key: string, ground: Ground): Explained {
	if (key.trim() === '') return { ...here([...path, key], '冒号之前缺一个词', 'unknown-key'), isKey: true };
	const map = getIn(ground.value, path) as Readonly<Record<string, unknown>>;
	const fields = fieldsOf(schemaAt(ground.schema, path, ground.value));
	const guess = nearest(
		key,
		fields.filter(({ value }) => !(value in map))
	);
	const field = fields.find(({ value }) => value === guess?.value);
	const home = guess ? undefined : homeOf(key, ground);
	const advice = field
		? askedGuess(guess, field.names)
		: home === undefined
			? `，请删去；可写 ${listed(fields.map(({ value }) => value))}`
			: `；它要写在 ${home}下面`;
	return {
		path: [...path, key],
		isKey: true,
		reason: `${mapAt(path, ground)}没有 ${key} 这一项${advice}`,
		ruleId: 'unknown-key',
		meant: field?.value,
	};
}

/** What strings of a format are called. */
const formats: Readonly<Record<string, string>> = {
	regex: '合格式的文字',
	email: '电子邮箱，如 editor@example.org',
	url: '网址，如 https://example.org/',
	emoji: '表情符号',
	uuid: 'UUID',
	guid: 'GUID',
	nanoid: 'nanoid',
	cuid: 'cuid',
	cuid2: 'cuid2',
	ulid: 'ULID',
	xid: 'XID',
	ksuid: 'KSUID',
	datetime: '日期和时刻，如 2023-08-19T10:00:00Z',
	date: '日期，如 2023-08-19',
	time: '时刻，如 10:00:00',
	duration: '时长，如 PT1H',
	ipv4: 'IPv4 地址',
	ipv6: 'IPv6 地址',
	mac: 'MAC 地址',
	cidrv4: 'IPv4 网段',
	cidrv6: 'IPv6 网段',
	base64: 'base64 文字',
	base64url: 'base64url 文字',
	json_string: 'JSON 文字',
	e164: '国际电话号码，如 +8671012345678',
	credit_card: '卡号',
	currency_code: '货币代码，如 CNY',
	iban: 'IBAN 账号',
	jwt: 'JWT',
	lowercase: '小写字母',
	uppercase: '大写字母',
};

/** What a string that must begin with, end with or hold something is to be. */
function partWanted(issue: IssueOf<'invalid_format'>): string | undefined {
	if ('prefix' in issue) return `以 ${String(issue.prefix)} 开头的文字`;
	if ('suffix' in issue) return `以 ${String(issue.suffix)} 结尾的文字`;
	return 'includes' in issue ? `带有 ${String(issue.includes)} 的文字` : undefined;
}

function explainFormat(issue: IssueOf<'invalid_format'>, ground: Ground): Explained {
	const { path, format } = issue;
	const input = getIn(ground.value, path);
	const { expects } = wordingOf(schemaAt(ground.schema, path, ground.value));
	const wanted = expects ?? partWanted(issue) ?? formats[format] ?? '合格式的文字';
	const pattern = /^\/(.*)\/[a-z]*$/u.exec(issue.pattern ?? '')?.[1];
	const proposal = typeof input === 'string' ? proposeId(input) : '';
	const fits = pattern !== undefined && proposal !== '' && new RegExp(pattern, 'u').test(proposal);
	const reason = `${fieldAt(path, ground)}要写${spaced(wanted)}，现在是${spaced(shown(input))}`;
	return here(path, `${reason}${asked(fits ? proposal : undefined)}`, 'format');
}

function explainSize(issue: IssueOf<'too_small'> | IssueOf<'too_big'>, ground: Ground): Explained {
	const { path, origin } = issue;
	const input = getIn(ground.value, path);
	const isSmall = issue.code === 'too_small';
	const bound = Number(isSmall ? issue.minimum : issue.maximum);
	const isList = origin === 'array' || origin === 'set';
	const isText = origin === 'string';
	const field = fieldAt(path, ground);
	if (isSmall && bound === 1 && (isText || isList))
		return here(path, `${field}是空的：${isText ? '请写上文字' : '至少要有一条'}，或删去这一项`, 'empty');
	const unit = isText ? '个字' : isList ? '条' : '';
	const limit = `${isSmall ? '至少' : '至多'}${spaced(String(bound))}${unit && ` ${unit}`}`;
	const size = isText ? shown(input) : isList ? ` ${(input as unknown[]).length} 条` : spaced(shown(input));
	return here(path, `${field}${limit}，现在是${size}`, 'size');
}

const explainers: { readonly [Code in Issue['code']]: (issue: IssueOf<Code>, ground: Ground) => Explained[] } = {
	invalid_type: (issue, ground) => [explainType(issue, ground)],
	invalid_value: ({ path }, ground) => [explainValue(path, ground)],
	invalid_union: (issue, ground) => [explainUnion(issue, ground)],
	unrecognized_keys: ({ path, keys }, ground) => keys.map((key) => explainKey(path, key, ground)),
	invalid_format: (issue, ground) => [explainFormat(issue, ground)],
	too_small: (issue, ground) => [explainSize(issue, ground)],
	too_big: (issue, ground) => [explainSize(issue, ground)],
	not_multiple_of: ({ path, divisor }, ground) => [
		here(
			path,
			`${fieldAt(path, ground)}要写 ${divisor} 的倍数，现在是${spaced(shown(getIn(ground.value, path)))}`,
			'value'
		),
	],
	invalid_key: ({ path }, ground) => {
		const key = path.at(-1)!;
		const list = fieldAt(path.slice(0, -1), ground);
		return [{ ...here(path, `${list}里有一项的名字不合格式：${shown(key)}，请改名或删去`, 'key'), isKey: true }];
	},
	invalid_element: ({ path }, ground) => [
		here(path, `${fieldAt(path, ground)}里有一条不合格式，请改正或删去`, 'value'),
	],
	custom: ({ path, message }, ground) => [here(path, `${fieldAt(path, ground)}：${message}`, 'value')],
};

/** The codes of issues that have a sentence. */
export const explainedCodes: readonly string[] = Object.keys(explainers);

/** The formats of strings that have a name. */
export const explainedFormats: readonly string[] = [...Object.keys(formats), 'starts_with', 'ends_with', 'includes'];

/** Says in Chinese what a schema finds wrong; a map with several unknown keys gives a sentence for each. */
export function explainIssue(issue: Issue, ground: Ground): Explained[] {
	const explain = explainers[issue.code] as (issue: Issue, ground: Ground) => Explained[];
	return explain(issue, ground);
}
