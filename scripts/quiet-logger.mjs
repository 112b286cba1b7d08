/**
 * What Astro's commands print: their warnings and errors, what `astro dev` says of its server, and of a build one line that
 * grows (on a terminal) – not a line a page.
 *
 * JavaScript, because Astro loads a logger as it stands. `astro.config.mjs` names it.
 */
import { stripVTControlCharacters } from 'node:util';
import nodeLogger from 'astro/logger/node';

/** Labels under which Astro, Vite and integrations only tell what they are doing. */
const chatty = new Set(['build', 'content', 'types', 'vite', '@astrojs/sitemap']);

/** Headings and times around the list of pages. */
const aroundPages = /^(?:generating (?:static routes|optimized images)|✓ Completed in .*)?$/;

/**
 * Warnings about what is no mistake: Astro marks modules that it generates with a directive of its own, which Rolldown does
 * not know; and a corpus without a hospital or without a report has an empty collection, of which every page would tell.
 */
const noMistakes = [/MODULE_LEVEL_DIRECTIVE[\s\S]*"use astro:/, /^The collection ".*" does not exist or is empty/];

/**
 * @typedef {{ level: string, label: string | null, message: string }} Event
 * @typedef {{ kind: 'show' } | { kind: 'drop' } | { kind: 'page' | 'file' } | { kind: 'step', name: string } | { kind: 'built' }} Verdict
 */

/**
 * What becomes of something that Astro says.
 *
 * @param {Event} event
 * @returns {Verdict}
 */
export function judge({ level, label, message }) {
	const text = stripVTControlCharacters(message).trim();
	if (level === 'error') return { kind: 'show' };
	if (level === 'warn') return { kind: noMistakes.some((pattern) => pattern.test(text)) ? 'drop' : 'show' };
	if (label === 'build') {
		if (/^\d+ page\(s\) built in /.test(text)) return { kind: 'built' };
		if (text.startsWith('Building static entrypoints')) return { kind: 'step', name: '打包' };
	}
	if (label !== null && chatty.has(label)) return { kind: 'drop' };
	if (text.startsWith('├─')) return { kind: text.endsWith('.html') ? 'page' : 'file' };
	// The time of a page, which follows its path; that it came out empty is worth a line.
	if (/^\(\+[^)]*\)$/.test(text) || aroundPages.test(text)) return { kind: 'drop' };
	return { kind: 'show' };
}

/**
 * Astro's logger.
 *
 * @param {Parameters<typeof nodeLogger>[0]} [config]
 * @returns {ReturnType<typeof nodeLogger>}
 */
export default function quietLogger(config) {
	const shown = nodeLogger(config);
	const { stdout } = process;
	let pages = 0;
	let path = '';
	let progress = '';

	/** @param {string} line */
	const renew = (line) => {
		if (!stdout.isTTY) return;
		stdout.write(`\r\u001B[K${line}`);
		progress = line;
	};

	return {
		...shown,
		write(event) {
			const verdict = judge(event);
			if (verdict.kind === 'step') renew(`${verdict.name}…`);
			if (verdict.kind === 'page' || verdict.kind === 'file') {
				path = stripVTControlCharacters(event.message).trim().slice(2);
				pages += verdict.kind === 'page' ? 1 : 0;
				renew(`页面 ${pages}`);
			}
			if (progress !== '' && (verdict.kind === 'built' || verdict.kind === 'show')) renew('');
			if (verdict.kind === 'show') {
				const isTail = event.label === 'SKIP_FORMAT' && event.message.includes('not created');
				shown.write(isTail ? { ...event, message: `${path}${event.message}` } : event);
			}
		},
	};
}
