import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../../src/model/schemas/article.ts';

/** YAML takes any text as JSON writes it. */
function page(title: string, children: RootContent[]): string {
	return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${toMarkdown({ type: 'root', children })}`;
}

const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/**
 * A report as any site generator takes it: its headline is the title; below it the hospital and the date, then every block
 * of text in order, crossheads as headings.
 */
export function reportMarkdown({ headline, hospital, date, blocks }: Article): string {
	const head = [hospital?.name, date?.edtf].filter((part) => part !== undefined).join(' · ');
	const body = blocks
		.filter(({ type }) => type !== 'headline')
		.map(({ type, text }): RootContent =>
			type === 'crosshead' ? { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] } : paragraph(text)
		);
	return page(headline, [paragraph(head), ...body]);
}

/** The page that lists all reports. */
export function indexMarkdown(reports: readonly Article[]): string {
	const items = reports.map(({ id, headline }) => ({
		type: 'listItem' as const,
		children: [
			{
				type: 'paragraph' as const,
				children: [
					{ type: 'link' as const, url: `/reports/${id}/`, children: [{ type: 'text' as const, value: headline }] },
				],
			},
		],
	}));
	return page('全部报道', [{ type: 'list', ordered: false, spread: false, children: items }]);
}
