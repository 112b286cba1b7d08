import { marginNotes } from '../../src/archive/queries/margin-notes.ts';
import { provenanceLines } from '../../src/archive/queries/read-provenance.ts';
import { blockTypeLabels, labels } from '../../src/labels.ts';
import type { Article, Block, Indicator } from '../../src/model/schemas/article.ts';

function renderBlock(article: Article, block: Block): string[] {
	const { id, type, text, themes } = block;
	return [
		`${id} ${blockTypeLabels[type]}　${text}`,
		...(themes.length > 0 ? [`    主题　${themes.join('、')}`] : []),
		...marginNotes(article, block, text).map(({ lemma, remark }) => `    校记　${lemma}　${remark}`),
	];
}

function renderIndicator({ name, value, unit, qualifier, period, subject, block, quote }: Indicator): string {
	const figure = `${qualifier ?? ''}${value}${unit ?? ''}`;
	return [block, name, figure, period ?? '', subject ?? '', `“${quote}”`].filter(Boolean).join('　');
}

/** The lines under a heading; none where there is nothing. */
function section(heading: string, lines: readonly string[]): string[] {
	return lines.length > 0 ? ['', `【${heading}】`, ...lines] : [];
}

/** An article as plain lines, one a block and one a fact, so that two can be compared line by line. */
export function renderArticle(article: Article): string[] {
	const { hospital, date, publication, bylines } = article;
	const head: [string, string | null | undefined][] = [
		['标题', article.headline],
		['副题', article.deck],
		['医院', hospital && `${hospital.name}（${hospital.province ?? '省份未载'}${hospital.city ?? ''}）`],
		['报纸', publication],
		['日期', date && `${date.edtf}（${date.basis === 'stated' ? '原载' : '推断'}）`],
		['署名', bylines.map(({ role, org, names }) => [org ?? '', role, ...names].join(' ').trim()).join('；')],
		...provenanceLines(article).map(({ term, text }): [string, string] => [`来历：${term}`, text]),
		['原件', `${article.source.file} 第${article.source.lines.join('–')}行`],
	];
	return [
		...head.flatMap(([name, value]) => (value ? [`${name}　${value}`] : [])),
		...section(
			'正文',
			article.blocks.flatMap((block) => renderBlock(article, block))
		),
		...section('数字', article.indicators.map(renderIndicator)),
		...section(
			'荣誉',
			article.honours.map(({ block, name, year, level }) => [block, name, year ?? '', level ?? ''].join('　').trimEnd())
		),
		...section(
			'机制',
			article.programmes.map(({ name, mentions }) => `${name}　${mentions.map(({ block }) => block).join('、')}`)
		),
		...section(
			'人物',
			article.people.map(({ block, name, role, org }) => [block, name, role, org ?? ''].join('　').trimEnd())
		),
		...section(
			'引语',
			article.quotations.map(({ block, speaker, text }) => `${block}　${speaker}：${text}`)
		),
		...section(
			'弃去',
			article.ledger.discarded.map(({ text, reason, remarks = [] }) =>
				[text, reason, ...remarks.map((remark) => `${labels.remark}：${remark}`)].join('　')
			)
		),
	];
}
