import type { Utf16 } from '../../../model/offsets.ts';
import type { Sentence } from '../clauses.ts';
import type { Figure } from './figure.ts';
import type { NameReader } from './name.ts';
import type { Reading } from './reading.ts';

/** A figure's name and the quote that holds both. */
export interface NamedFigure {
	name: string;
	from: Utf16;
	to: Utf16;
	/** Whether the name is that of the clause before: the figure's own clause has none. */
	borrowed: boolean;
	/** Whether the words say of which of many: 递交申请书的党员 are not all members. */
	isPart: boolean;
}

/** The name that the clause before a clause ends with. */
export function nameBefore(
	text: string,
	sentence: Sentence,
	clause: number,
	names: NameReader
): ReturnType<NameReader['before']> {
	const before = sentence.clauses[clause - 1];
	return before ? names.before(text.slice(before.from, before.to)) : undefined;
}

/** Words between 占 and a share that are not the whole. */
const shareHead = /占(?:[了比到约近]|全院的?|总数的?)?$/u;
const approximations = /(?:[约近超达]|超过|不到)+$/u;

/** What is measured or counted, where the figure stands behind it. */
const measured = /(?:占地(?:面积)?|床位|职工|员工|资产|面积|投资|经费|收入|负债)$/u;

/** Words that make a figure the whole of the hospital: 全院3500余名干部职工. */
const isWhole = /(?:全院(?:共有?|现有|有|拥有)?|(?:该院|医院)(?:共有|现有|有|拥有))$/u;

/** What is said of the things counted, fit to stand before them: 8名同志在湖北火线入党 are 在湖北火线入党的同志. */
function predicateOf(words: string): string {
	const said = words.replace(/^(?:全部|均|都|分别|已|先后)+/u, '').replaceAll('了', '');
	return said.length < 2 || said.length > 22 || /^(?:等|为|以|由|中|基础|[在从](?:.*[下中上里]$))|[“”的\d]/u.test(said)
		? ''
		: said;
}

/**
 * What a figure counts. A thing that is counted stands after the figure (9名行风监督员) unless the clause ends there
 * (社区义诊29次); what is measured stands before it (平均住院日8.53天), or after 的 (500万元的人才专项资金). A share is named
 * with its whole: 占出院病例数的45.76%.
 */
export function nameOf(
	figure: Figure,
	head: string,
	from: Utf16,
	clause: number,
	sentence: Sentence,
	{ text, names }: Reading,
	last: string | undefined
): NamedFigure {
	const end = sentence.clauses[clause]?.to ?? sentence.to;
	const before = names.before(head);
	const after = names.after(text.slice(figure.to, end));
	const previous = nameBefore(text, sentence, clause, names);
	const left = (name: string): NamedFigure => ({
		name,
		from: before ? from + before.from : figure.from,
		to: figure.to,
		borrowed: false,
		isPart: false,
	});
	const right = (): NamedFigure => {
		const ofAll = isWhole.test(head) || !figure.counts;
		const said = ofAll ? '' : predicateOf(after!.predicate);
		const leads = before !== undefined && before.name.length > 1 && !/^[和与及]/u.test(before.name);
		return {
			name: said === '' ? after!.name : `${said}的${after!.name}`,
			from: leads ? from + before.from : figure.from,
			to: figure.to + after!.from + after!.name.length + (said === '' ? 0 : after!.predicate.length),
			borrowed: false,
			isPart: !ofAll && after!.predicate !== '',
		};
	};

	if (figure.unit === '%' && before) {
		const whole = /^占(.{1,24})的$/u.exec(head.trim())?.[1];
		if (whole) return left(`${last ?? previous?.name ?? ''}占${whole}的比例`);
		if (/占.{1,24}的$/u.test(head)) return left(`${before.name}的比例`);
		if (shareHead.test(head.replace(approximations, '')) && !before.name.endsWith('占比'))
			return left(`${before.name.replace(/占$/u, '')}占比`);
	}
	const isMeasure = !figure.counts;
	if (figure.unit === null && text.startsWith('年薪', figure.to))
		return { name: '年薪', from: figure.from, to: figure.to + 2, borrowed: false, isPart: false };
	if (figure.unit === '年' && /连续$/u.test(head) && after) {
		const told = `${after.name}${after.predicate}`.slice(0, 26);
		return {
			name: told,
			from: figure.from - 2,
			to: figure.to + after.from + told.length,
			borrowed: false,
			isPart: false,
		};
	}
	// 固定资产逾13亿元的三级甲等医院: what is measured stands before, what has it behind.
	const isOfIt = before !== undefined && measured.test(before.name);
	if (
		after &&
		(!isMeasure || (text[figure.to] === '的' && figure.unit !== '%') || !before) &&
		!(isOfIt && text[figure.to] === '的')
	)
		return right();
	if (before) return left(before.name);
	return { name: previous?.name ?? '', from: figure.from, to: figure.to, borrowed: true, isPart: false };
}
