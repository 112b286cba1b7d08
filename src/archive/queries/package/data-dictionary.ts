import { columns, tableTitles, type TableName } from '../data-package.ts';

/** What each table holds, in English. */
export const englishTables: Readonly<Record<TableName, string>> = {
	indicators: 'Figures: every number of a report that stands for something, one a row, with its sentence.',
	honours: 'Honours: awards, accreditations, designations, rankings and firsts that a report claims, one a mention.',
	programmes: 'Programmes: named mechanisms, campaigns and methods, one a mention.',
	people: 'People: everyone named with a post or title, one a place; patients and passers-by are left out.',
};

/** What each column means, in English; a name means the same in every table, unless the table is named before it. */
export const englishColumns: Readonly<Record<string, string>> = {
	indicator: 'Id in the catalogue of indicators; empty where the figure belongs to none',
	indicatorLabel: 'Name of that indicator, in Chinese',
	name: 'What is named, in the words of the report',
	'indicators.name': 'What is counted, in the words of the report',
	value: 'The number meant: 110.73万 is 1107300',
	valueTo: 'Upper end of a range (40—50万人次); empty where there is none',
	unit: 'Unit as printed, without 万 and 亿',
	qualifier: 'About, more than, at least … as printed (约 近 余 以上)',
	kind: 'measure count rank target money satisfaction context',
	'honours.kind': 'award accreditation designation ranking first other',
	period: 'Time words that govern the figure, as printed',
	periodEdtf: 'The same in EDTF (ISO 8601-2), as far as it can be told',
	outOf: 'Denominator of a rank',
	comparisonBase: 'What it is compared with, as printed; empty where nothing is compared',
	comparisonDirection: 'up, down or same; empty where nothing is compared',
	comparisonValue: 'The printed change',
	comparisonUnit: 'Unit of the change',
	comparisonFrom: 'The earlier value, where it is printed',
	subject: 'Whose figure it is: the hospital, a department, a city, somebody else',
	rule: 'Rule that found it; correct/indicator where an editor said so',
	sure: 'How certain: sure, likely, guess',
	notes: 'Doubts, in Chinese, parted by ；',
	level: 'international national provincial municipal county institutional; empty where it cannot be told',
	year: 'Year, only if it is printed',
	programme: 'Id of the programme',
	role: 'Post or title, as printed',
	org: 'Institution',
	article: 'Slug of the report',
	hospital: 'Slug of the hospital; empty where the report is about no single one',
	hospitalName: 'Name of the hospital',
	province: 'Province',
	city: 'City',
	date: 'Date of the report in EDTF; may be inferred',
	selfReported: 'true where the hospital’s own correspondents or a sponsor wrote the report',
	quote: 'Words of the source, exactly as printed',
	block: 'Id of the block within the report',
	line: 'Line of the source file on which the quote begins',
	source: 'Name of the source file',
	url: 'Address of the block',
	remarks: 'What an editor says of it, parted by ；',
};

/** A column as both dictionaries show it. */
export interface DictionaryEntry {
	name: string;
	type: string;
	chinese: string;
	english: string;
}

/** The columns of a table with their meaning in both languages. */
export function dictionaryOf(table: TableName): DictionaryEntry[] {
	return columns[table].map(({ name, type, description }) => {
		const english = englishColumns[`${table}.${name}`] ?? englishColumns[name];
		if (english === undefined)
			throw new Error(`Column ${name} of ${table} has no English description: add it to englishColumns.`);
		return { name, type, chinese: description, english };
	});
}

/** The data dictionary as Markdown. */
export function dictionaryMarkdown(language: 'chinese' | 'english'): string {
	const isChinese = language === 'chinese';
	const head = isChinese ? '# 数据字典' : '# Data dictionary';
	const header = isChinese ? '| 栏 | 类型 | 说明 |' : '| column | type | meaning |';
	const tables = (Object.keys(columns) as TableName[]).map((table) => {
		const about = isChinese ? tableTitles[table].description : englishTables[table];
		const rows = dictionaryOf(table).map((entry) => `| ${entry.name} | ${entry.type} | ${entry[language]} |`);
		return [`## ${table}.csv, ${table}.jsonl`, '', about, '', header, '| --- | --- | --- |', ...rows].join('\n');
	});
	return `${[head, ...tables].join('\n\n')}\n`;
}
