import { expect, test } from 'vitest';
import { convertSource, requirePipeline } from '../index.ts';
import { testContent } from '../test-content.ts';

const pipeline = requirePipeline(testContent);
const text = `群众看病更方便

□本报记者 程可

沙渡县人民医院今年上半年服务群众3200余人次，群众满意度达96.5%。

下半年，护理部还要组织巡诊队走进十二个乡镇的村卫生室，
`;

function converted(...corrections: string[]) {
	const sidecar =
		corrections.length > 0 ? `corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}` : undefined;
	const {
		articles,
		file,
		sidecar: told,
	} = convertSource(new TextEncoder().encode(text), '一版.txt', pipeline, sidecar);
	return {
		gaps: articles.flatMap(({ blocks }) => blocks.flatMap(({ notes }) => notes.filter(({ type }) => type === 'gap')))
			.length,
		said: file.messages.filter(({ ruleId }) => ruleId === 'mark-gaps').length,
		faults: told?.messages.map(String) ?? [],
	};
}

test('a paragraph that breaks off has a gap, which is told', () => {
	expect(converted()).toEqual({ gaps: 1, said: 1, faults: [] });
});

test.each([
	['that is discarded', '{ do: discard, line: 7, expect: 下半年，护理部, reason: 广告 }'],
	['whose end is corrected', '{ do: emend, line: 7, expect: 村卫生室，, corr: 村卫生室。, certainty: high }'],
	['whose last sign is corrected', '{ do: emend, line: 7, expect: 室，, corr: 室。, certainty: medium }'],
])('one %s has none, and nothing is told', (_, correction) => {
	expect(converted(correction)).toEqual({ gaps: 0, said: 0, faults: [] });
});

test('one that is corrected elsewhere still has it', () => {
	const correction = '{ do: emend, line: 7, expect: 巡诊队, corr: 义诊队。, certainty: low }';
	expect(converted(correction)).toEqual({ gaps: 1, said: 1, faults: [] });
});
