import { formulaNote } from './csv.ts';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import type { HonourRow, IndicatorRow, PersonRow, ProgrammeRow, RowOrigin } from './data-tables.ts';

/** A column of a table, after Frictionless Table Schema. */
export interface Column<Row> {
	name: keyof Row & string;
	type: 'string' | 'number' | 'integer' | 'boolean';
	description: string;
	/** True where every row has a value. */
	required?: boolean;
}

/** The columns in which every table says where its rows stand. */
const originColumns: readonly Column<RowOrigin>[] = [
	{ name: 'article', type: 'string', description: '报道的地址名', required: true },
	{ name: 'hospital', type: 'string', description: '医院的地址名；报道不专述一家医院时为空' },
	{ name: 'hospitalName', type: 'string', description: '医院名' },
	{ name: 'province', type: 'string', description: '省' },
	{ name: 'city', type: 'string', description: '市' },
	{ name: 'date', type: 'string', description: '报道日期，EDTF（ISO 8601-2）；可为推断' },
	{
		name: 'selfReported',
		type: 'boolean',
		description: '自述：医院通讯员、特约记者所写，或有主办、协办',
		required: true,
	},
	{ name: 'quote', type: 'string', description: '原句，照原件所印', required: true },
	{ name: 'block', type: 'string', description: '段在报道内的编号', required: true },
	{ name: 'line', type: 'integer', description: '原句在原件文件里的起始行', required: true },
	{ name: 'source', type: 'string', description: '原件文件名', required: true },
	{ name: 'url', type: 'string', description: '段的网址', required: true },
	{ name: 'remarks', type: 'string', description: '编者注，以；分隔' },
];

const comparison = '；没有比较时为空';

/** The columns of each table, in their order in the CSV. */
export const columns: {
	indicators: readonly Column<IndicatorRow>[];
	honours: readonly Column<HonourRow>[];
	programmes: readonly Column<ProgrammeRow>[];
	people: readonly Column<PersonRow>[];
} = {
	indicators: [
		{ name: 'indicator', type: 'string', description: '指标目录里的编号；未归入时为空' },
		{ name: 'indicatorLabel', type: 'string', description: '指标名' },
		{ name: 'name', type: 'string', description: '原文怎样称呼这个数', required: true },
		{ name: 'value', type: 'number', description: '数值；110.73万记作1107300', required: true },
		{ name: 'valueTo', type: 'number', description: '范围的上端（40—50万人次）；没有范围时为空' },
		{ name: 'unit', type: 'string', description: '单位，照原文，不含万、亿' },
		{ name: 'qualifier', type: 'string', description: '约、近、余、以上等，照原文' },
		{
			name: 'kind',
			type: 'string',
			description: 'measure count rank target money satisfaction context',
			required: true,
		},
		{ name: 'period', type: 'string', description: '时期，照原文' },
		{ name: 'periodEdtf', type: 'string', description: '时期，EDTF' },
		{ name: 'outOf', type: 'number', description: '名次的总数' },
		{ name: 'comparisonBase', type: 'string', description: `与什么相比，照原文${comparison}` },
		{ name: 'comparisonDirection', type: 'string', description: `up down same${comparison}` },
		{ name: 'comparisonValue', type: 'number', description: `增减多少${comparison}` },
		{ name: 'comparisonUnit', type: 'string', description: `增减的单位${comparison}` },
		{ name: 'comparisonFrom', type: 'number', description: `原来的数${comparison}` },
		{ name: 'subject', type: 'string', description: '这个数说的是谁' },
		{ name: 'rule', type: 'string', description: '由哪条规则读出；correct/indicator 为编者所定', required: true },
		{ name: 'sure', type: 'string', description: '有多可靠：sure 确定、likely 多半、guess 猜测', required: true },
		{ name: 'notes', type: 'string', description: '疑点，以；分隔' },
		...originColumns,
	],
	honours: [
		{ name: 'name', type: 'string', description: '名目，照原文', required: true },
		{
			name: 'level',
			type: 'string',
			description: 'international national provincial municipal county institutional；级别不明时为空',
		},
		{
			name: 'kind',
			type: 'string',
			description: 'award accreditation designation ranking first other',
			required: true,
		},
		{ name: 'year', type: 'string', description: '年份，只取原文所载' },
		...originColumns,
	],
	programmes: [
		{ name: 'programme', type: 'string', description: '机制的编号', required: true },
		{ name: 'name', type: 'string', description: '机制名', required: true },
		...originColumns,
	],
	people: [
		{ name: 'name', type: 'string', description: '姓名', required: true },
		{ name: 'role', type: 'string', description: '职务、职称，照原文', required: true },
		{ name: 'org', type: 'string', description: '单位' },
		...originColumns,
	],
};

export type TableName = keyof typeof columns;

/** From so many rows on a table is published packed: a spreadsheet that opens more of them unpacks them, too. */
export const mostRows = 20_000;

/** A table with the names of its files. */
export interface TableFiles {
	name: TableName;
	rows: number;
	/** Whether its files are packed with gzip, and its JSON has a line a row. */
	isPacked: boolean;
	csv: string;
	json: string;
}

/** How many rows a table has, without making them. */
export function countRows(
	name: TableName,
	reports: readonly Pick<ArticleFrontmatter, 'indicators' | 'honours' | 'programmes' | 'people'>[]
): number {
	const countOf = (report: (typeof reports)[number]) =>
		name === 'programmes'
			? report.programmes.reduce((sum, { mentions }) => sum + mentions.length, 0)
			: report[name].length;
	return reports.reduce((sum, report) => sum + countOf(report), 0);
}

/** The files of a table of so many rows. */
export function nameFiles(name: TableName, rows: number): TableFiles {
	const isPacked = rows > mostRows;
	const [csv, json] = isPacked ? ['csv.gz', 'jsonl.gz'] : ['csv', 'json'];
	return { name, rows, isPacked, csv: `${name}.${csv}`, json: `${name}.${json}` };
}

/** What each table holds. */
export const tableTitles: Readonly<Record<TableName, { title: string; description: string }>> = {
	indicators: { title: '数字', description: '报道里每一个有所指的数字，一数一行，附原句。' },
	honours: { title: '荣誉', description: '荣誉、认证、授牌、排名与自称首创，提到一次一行。' },
	programmes: { title: '机制', description: '有名称的做法、活动、制度，提到一次一行。' },
	people: { title: '人物', description: '带职务、职称出现的人，一处一行；患者与路人不收。' },
};

/** The files that are no tables. */
export const documents = [
	{
		name: 'articles',
		path: 'articles.json',
		title: '报道',
		description: '各篇的题目、署名、日期、医院与网址；全文见各篇的article.json。',
		format: 'json',
		mediatype: 'application/json',
	},
	{
		name: 'hospitals',
		path: 'hospitals.json',
		title: '医院',
		description: '各医院的名称、所在地与报道。',
		format: 'json',
		mediatype: 'application/json',
	},
	{
		name: 'themes',
		path: 'themes.json',
		title: '主题',
		description: '主题的层级、释义，与谈到它的段落，附各段首句；段落过两万的，只有段数，各段另成一表。',
		format: 'json',
		mediatype: 'application/json',
	},
	{
		name: 'citations-bib',
		path: 'citations.bib',
		title: '引文',
		description: '各篇报道的引用格式，BibTeX。',
		format: 'bib',
		mediatype: 'application/x-bibtex',
	},
	{
		name: 'citations-ris',
		path: 'citations.ris',
		title: '引文',
		description: '各篇报道的引用格式，RIS。',
		format: 'ris',
		mediatype: 'application/x-research-info-systems',
	},
	{
		name: 'citations-json',
		path: 'citations.json',
		title: '引文',
		description: '各篇报道的引用格式，CSL-JSON。',
		format: 'json',
		mediatype: 'application/vnd.citationstyles.csl+json',
	},
] as const;

/** The passages of the themes, where they are too many for the list of themes. */
export const passagesFile = {
	name: 'theme-passages-json',
	path: 'theme-passages.jsonl.gz',
	profile: 'data-resource',
	title: '谈到主题的段落（JSON Lines，gzip）',
	description: '一段一行：主题、报道、医院、首句与网址。',
	format: 'jsonl',
	compression: 'gz',
	mediatype: 'application/gzip',
	encoding: 'utf-8',
};

interface Package {
	tables: readonly TableFiles[];
	/** Whether the passages of the themes have a file of their own. */
	hasPassages: boolean;
	title: string;
	description: string;
	homepage: string;
	licence: { name: string; url: string };
	contributor: string;
}

/** The descriptor of all data files, a Frictionless Data Package. */
export function dataPackage({
	tables: published,
	hasPassages,
	title,
	description,
	homepage,
	licence,
	contributor,
}: Package): object {
	const tables = published.flatMap(({ name, csv, json, isPacked }) => {
		const fields: readonly (Omit<Column<object>, 'name'> & { name: string })[] = columns[name];
		const { title: of, description: what } = tableTitles[name];
		const packed = isPacked ? { compression: 'gz' } : {};
		return [
			{
				name,
				path: csv,
				...packed,
				profile: 'tabular-data-resource',
				title: of,
				description: `${what}${formulaNote}`,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
				schema: {
					fields: fields.map((column) => ({
						name: column.name,
						type: column.type,
						description: column.description,
						...(column.required ? { constraints: { required: true } } : {}),
					})),
					missingValues: [''],
				},
			},
			{
				name: `${name}-json`,
				path: json,
				...packed,
				profile: 'data-resource',
				title: isPacked ? `${of}（JSON Lines，gzip）` : `${of}（JSON）`,
				description: what,
				format: isPacked ? 'jsonl' : 'json',
				mediatype: isPacked ? 'application/jsonl' : 'application/json',
				encoding: 'utf-8',
			},
		];
	});
	return {
		profile: 'data-package',
		name: 'xinglin-archive',
		title,
		description,
		homepage,
		licenses: [{ name: licence.name.replaceAll(' ', '-'), path: licence.url, title: licence.name }],
		contributors: [{ title: contributor, role: 'publisher' }],
		resources: [
			...tables,
			...(hasPassages ? [passagesFile] : []),
			...documents.map((document) => ({ ...document, profile: 'data-resource', encoding: 'utf-8' })),
		],
	};
}
