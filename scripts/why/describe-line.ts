import { explainLines } from '../../src/pipeline/explain-lines.ts';
import type { Reason } from '../../src/pipeline/structure/read-lines.ts';
import type { Conversion, Pipeline } from '../../src/pipeline/index.ts';
import type { Line } from '../../src/model/tree.ts';
import { readLabel } from './read-label.ts';

/** As many reasons for, and against, are told. */
const told = 6;

const sureness = { sure: '确定', likely: '多半', guess: '猜测' } as const;

function list(reasons: readonly Reason[]): string {
	return reasons
		.slice(0, told)
		.map(
			({ feature, weight, pages }) =>
				`    ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}  ${feature}（${pages}页有）`
		)
		.join('\n');
}

/** What is to be said of a line of a source, in Chinese. */
export function describeLine(
	conversion: Conversion,
	lines: readonly Line[],
	number: number,
	pipeline: Pipeline
): { found: boolean; text: string } {
	const here = explainLines(lines, pipeline)(number);
	if (here.length === 0) return { found: false, text: `第${number}行没有文字` };
	const parts = here.map(({ label, probability, reasons }) => {
		return [
			`第${number}行：${lines[number - 1]!.characters.join('').trim()}`,
			`  按整页读作：${readLabel(label)}，把握 ${(probability * 100).toFixed(1)}%`,
			'  支持：',
			list(reasons.filter(({ weight }) => weight > 0)) || '    （无）',
			'  反对：',
			list(reasons.filter(({ weight }) => weight < 0)) || '    （无）',
		].join('\n');
	});
	const outcome = conversion.articles.flatMap(({ headline, blocks: own }) =>
		own
			.filter(({ source }) => source.some(([line]) => line === number))
			.map(({ id, type, sure, source, notes }) => {
				const joined = [...new Set(source.map(([line]) => line))];
				return [
					`  结果：《${headline}》的 ${id}，${readLabel(type)}，${sureness[sure]}`,
					...(joined.length > 1 ? [`  由第${joined.join('、')}行接成`] : []),
					...notes.flatMap(({ type: kind, text }) => (text === undefined ? [] : [`  附注（${kind}）：${text}`])),
				].join('\n');
			})
	);
	return { found: true, text: [...parts, ...outcome].join('\n') };
}
