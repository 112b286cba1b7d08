import type { Article } from '../../src/model/schemas/article.ts';
import { countNotes } from '../../src/archive/queries/report-head.ts';
import { doubtKinds } from '../convert/report-doubts.ts';
import { describeChange } from '../convert/describe-change.ts';
import type { ReviewedReport } from './compare-articles.ts';
import { fenced, foldAway, plain, table } from './markdown.ts';

/** Something that the conversion says of a source or a sidecar. */
export interface Doubt {
	file: string;
	line: number | undefined;
	column: number | undefined;
	/** Its kind among `doubtKinds`: the least is the weightiest. */
	kind: number;
	reason: string;
	rule: string;
}

/** What is known of a proposal. */
export interface Proposal {
	/** Files of the content folder that differ from the base. */
	changedFiles: readonly string[];
	reports: readonly (ReviewedReport & { diff: string })[];
	doubts: readonly Doubt[];
	/** Articles and records that the proposal should hold, and does not, or holds otherwise. */
	unwritten: readonly string[];
	/** What `convert` printed, and whether it came to its end. */
	conversion: { ok: boolean; output: string };
}

/** GitHub shows a megabyte of a summary; the whole sheet is among the artefacts. */
const longestDiff = 30_000;

/** How many facts of each kind an article holds, in the order of the table. */
function factCounts({ indicators, honours, programmes, people, quotations }: Article): (string | number)[] {
	return [indicators, honours, programmes, people, quotations].map((facts) => facts.length);
}

/** 8 → 9 where a number changed. */
function arrow(before: string | number | undefined, after: string | number | undefined): string {
	if (before === undefined || before === after) return String(after);
	return after === undefined ? String(before) : `${before} → ${after}`;
}

function reportRow({ change, before, after }: ReviewedReport): string[] {
	const shown = (after ?? before)!;
	const counted = (article: Article | undefined) => {
		if (!article) return undefined;
		const { repaired, lost, doubted } = countNotes(article.blocks);
		return [article.ledger.characters, article.blocks.length, ...factCounts(article), repaired, lost, doubted];
	};
	const [old, fresh] = [counted(before), counted(after)];
	return [
		change,
		plain(shown.headline),
		`\`${shown.id}\``,
		plain(shown.hospital?.name ?? '—'),
		plain(shown.date?.edtf ?? '—'),
		...(fresh ?? old)!.map((_, index) => arrow(old?.[index], fresh?.[index])),
	];
}

const reportHead = [
	'',
	'标题',
	'地址',
	'医院',
	'日期',
	'字数',
	'段',
	'数字',
	'荣誉',
	'机制',
	'人物',
	'引语',
	'改补',
	'缺文',
	'存疑',
];

function doubtTable(doubts: readonly Doubt[]): string {
	return table(
		['位置', '说明', '规则'],
		doubts.map(({ file, line, column, reason, rule }) => [
			plain([file, line, column].filter((part) => part !== undefined).join(':')),
			plain(reason),
			plain(rule),
		])
	);
}

/** Doubts by kind, as `convert` tells them; the last kind, what was repaired, is folded. */
function doubtSection(doubts: readonly Doubt[]): string[] {
	const kinds = doubtKinds.map(({ heading }, kind) => {
		const own = doubts
			.filter((doubt) => doubt.kind === kind)
			.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
		if (own.length === 0) return '';
		const counted = `${heading}（${own.length}）`;
		return kind === doubtKinds.length - 1 ? foldAway(counted, doubtTable(own)) : `### ${counted}\n\n${doubtTable(own)}`;
	});
	const told = kinds.filter(Boolean);
	return ['## 存疑', ...(told.length > 0 ? told : ['没有要人看的地方。'])];
}

function diffSection({ change, before, after, diff }: Proposal['reports'][number]): string {
	const { headline, id } = (after ?? before)!;
	const shown = diff.length > longestDiff ? `${diff.slice(0, longestDiff)}\n…… 余下的见附件 diffs/${id}.diff` : diff;
	const what = before && after ? `：${plain(describeChange(before, after))}` : '';
	return foldAway(`${change} ${plain(headline)}（<code>${id}</code>）${what}`, fenced(shown, 'diff'));
}

/** The sheet by which a person reviews what a proposal does to the reports: Markdown in which a report's text is only text. */
export function reviewSheet({ changedFiles, reports, doubts, unwritten, conversion }: Proposal): string {
	const files = changedFiles.filter((file) => !file.startsWith('articles/'));
	const parts = [
		'# 审阅单',
		files.length > 0
			? `改动的文件：${files.map((file) => `\`${file.replaceAll('`', '')}\``).join('、')}`
			: '没有改动原件、更正文件、记录或词表。',
		...(conversion.ok ? [] : ['**有原件或更正文件不能转换**，见“存疑”和附件 convert.txt；它们的报道还是原来的。']),
		'## 报道',
		reports.length > 0 ? table(reportHead, reports.map(reportRow)) : '报道都没有变。',
		...doubtSection(doubts),
		...(unwritten.length > 0
			? [
					'## 合并之前',
					`提交里缺少转换写出的文件，或与之不同。运行 \`npm run convert\` 并提交，或从附件的 content 里取用：\n\n${unwritten
						.map((file) => `- \`${file.replaceAll('`', '')}\``)
						.join('\n')}`,
				]
			: []),
		...(reports.length > 0 ? ['## 逐篇对照', ...reports.map(diffSection)] : []),
	];
	return `${parts.join('\n\n')}\n`;
}
