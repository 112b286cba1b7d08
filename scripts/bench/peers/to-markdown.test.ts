import { expect, test } from 'vitest';
import { generateReports } from '../generate-reports.ts';
import { indexMarkdown, reportMarkdown } from './to-markdown.ts';

const [report] = generateReports({ count: 1, seed: 1 });
const [block] = report!.blocks;

test('writes a report with title, hospital, date, crossheads and paragraphs', () => {
	const blocks = [
		{ ...block!, type: 'headline' as const, text: '便捷"高效"' },
		{ ...block!, type: 'crosshead' as const, text: '糖尿病足的守门人' },
		{ ...block!, type: 'paragraph' as const, text: '服务群众471人次，*号*照印。' },
	];
	const markdown = reportMarkdown({ ...report!, headline: '便捷"高效"', blocks });
	expect(markdown).toBe(
		`---\ntitle: "便捷\\"高效\\""\n---\n\n${report!.hospital!.name} · ${report!.date!.edtf}\n\n## 糖尿病足的守门人\n\n服务群众471人次，\\*号\\*照印。\n`
	);
});

test('lists every report with its address', () => {
	const markdown = indexMarkdown([report!, { ...report!, id: 'puer-peoples-hospital-2024', headline: '拧成一股绳' }]);
	expect(markdown).toContain('* [拧成一股绳](/reports/puer-peoples-hospital-2024/)\n');
	expect(markdown.match(/^\* \[/gmu)).toHaveLength(2);
});
