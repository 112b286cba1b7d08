import type { ReadArticle, Reading } from '../../desk/reading.ts';
import type { FieldToWrite } from '../../desk/write-field.ts';
import { element } from '../../search/dom.ts';

/** A field of an article or of where the page comes from, with what is in it. */
interface ReportField {
	/** Its name in the form: `2.date`, `provenance.page`. */
	id: string;
	name: string;
	value: string;
	/** Said below it. */
	hint?: string;
	list?: string;
}

const ofArticle = (article: ReadArticle, index: number): ReportField[] => [
	{
		id: `${index}.hospital`,
		name: '医院',
		value: article.hospital?.id ?? '',
		hint: article.hospital ? article.hospital.name : '没有哪一家是主角',
		list: 'desk-hospitals',
	},
	{
		id: `${index}.date`,
		name: '日期',
		value: article.date?.edtf ?? '',
		hint: article.date?.basis === 'inferred' ? '推断的；知道哪一天就写哪一天' : '如 2021-07-01；写“2021年7月1日”也行',
	},
	{
		id: `${index}.publication`,
		name: '报名',
		value: article.publication ?? '',
		hint: '只说这一篇；全版一样的，写在下面“这一版”里',
	},
	{ id: `${index}.sectionLabel`, name: '栏目名', value: article.sectionLabel ?? '' },
	{ id: `${index}.deck`, name: '副题', value: article.deck ?? '' },
	{ id: `${index}.sponsor`, name: '主办', value: article.sponsor ?? '' },
];

function provenanceOf({ articles }: Reading): ReportField[] {
	const known = articles[0]?.provenance;
	return [
		{
			id: 'provenance.newspaper',
			name: '报纸',
			value: known?.newspaper ?? '',
			hint: '这一版各篇都用它，除非某一篇另写了报名、日期',
		},
		{ id: 'provenance.date', name: '刊期', value: known?.date ?? '', hint: '如 2021-07-01；写“2021年7月1日”也行' },
		{ id: 'provenance.page', name: '版次', value: known?.page ?? '' },
		{ id: 'provenance.obtained', name: '文本来历', value: known?.obtained ?? '' },
		{ id: 'provenance.rights', name: '权利', value: known?.rights ?? '' },
	];
}

function renderField({ id, name, value, hint, list }: ReportField): HTMLElement {
	const input = element('input', {
		type: 'text',
		id: `field-${id}`,
		name: id,
		value,
		autocomplete: 'off',
		...(list === undefined ? {} : { list }),
		...(hint === undefined ? {} : { 'aria-describedby': `hint-${id}` }),
	});
	const below = hint === undefined ? [] : [element('small', { id: `hint-${id}` }, hint)];
	return element('p', { class: 'report-field' }, element('label', { for: `field-${id}` }, name), input, ...below);
}

/** What an editor says of each article and of the page: hospital, date, newspaper, rights. */
export function renderReport(reading: Reading): HTMLElement[] {
	const articles = reading.articles.map((article, index) =>
		element(
			'section',
			{},
			element('h3', {}, `第${index + 1}篇　${article.headline}`),
			...ofArticle(article, index).map(renderField)
		)
	);
	const page = element('section', {}, element('h3', {}, '这一版从哪里来'), ...provenanceOf(reading).map(renderField));
	return [...articles, page];
}

/** The field of a name in the form. */
export function fieldNamed(id: string, { articles }: Reading): FieldToWrite {
	const [place, key] = id.split('.') as [string, string];
	if (place === 'provenance') return { key, article: undefined };
	const { headline, isAmbiguous, source } = articles[Number(place)]!;
	return { key, article: { headline, isAmbiguous, lines: [source.lines[0], source.lines[1]] } };
}
