import type { Article, Block } from '../../../model/schemas/article.ts';
import { scriptOf } from './script-of.ts';
import { teiText } from './text-of-block.ts';
import { escapeXml, tag } from './xml.ts';

/** What the header says beside the report itself. */
export interface TeiFrame {
	/** Address of the report. */
	address: string;
	/** Who publishes the archive, and its name. */
	publisher: string;
	archive: string;
	/** The rights, in a sentence. */
	rights: string;
	/** Chinese names of themes by slug. */
	themeNames: ReadonlyMap<string, string>;
}

const languageNames = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' };

const heads = new Set<Block['type']>(['sectionLabel', 'kicker', 'headline', 'deck']);

const idOf = ({ id }: Block) => ({ 'xml:id': id });

/** The source lines of a block, as TEI's `facs` has no place for them: 9 11 13. */
const linesOf = ({ source }: Block) => [...new Set(source.map(([line]) => line))].join(' ');

function paragraph(block: Block): string {
	const run = block.runIn === null ? undefined : 'run-in';
	const rend = block.type === 'paragraph' ? run : block.type;
	const ana = block.themes.length > 0 ? block.themes.map((theme) => `#${theme}`).join(' ') : undefined;
	return tag('p', { ...idOf(block), n: linesOf(block), rend, ana }, teiText(block));
}

/** Blocks under one crosshead: paragraphs, lists, captions. */
function contentOf(blocks: readonly Block[]): string {
	let xml = '';
	let items = '';
	const close = () => {
		if (items !== '') xml += tag('list', {}, items);
		items = '';
	};
	for (const block of blocks) {
		if (block.type === 'listItem') {
			items += tag('item', { ...idOf(block), n: linesOf(block) }, teiText(block));
			continue;
		}
		close();
		xml +=
			block.type === 'caption'
				? tag('figure', {}, tag('head', { ...idOf(block), n: linesOf(block) }, teiText(block)))
				: paragraph(block);
	}
	close();
	return xml;
}

interface Section {
	head: Block | undefined;
	blocks: Block[];
}

/** The blocks below the head, parted at their crossheads. */
function sectionsOf(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [{ head: undefined, blocks: [] }];
	for (const block of blocks)
		if (block.type === 'crosshead') sections.push({ head: block, blocks: [] });
		else sections.at(-1)!.blocks.push(block);
	return sections.filter(({ head, blocks: of }) => head !== undefined || of.length > 0);
}

function bodyOf({ blocks }: Article): string {
	const below = blocks.findIndex(({ type }) => !heads.has(type));
	const top = blocks.slice(0, below < 0 ? blocks.length : below);
	const rest = below < 0 ? [] : blocks.slice(below);
	const titles = top.map((block) =>
		tag('head', { ...idOf(block), n: linesOf(block), type: block.type }, teiText(block))
	);
	const sections = sectionsOf(rest).map(({ head, blocks: of }) => {
		const title = head ? tag('head', { ...idOf(head), n: linesOf(head), type: 'crosshead' }, teiText(head)) : '';
		const content = contentOf(of);
		return tag('div', { type: 'section' }, title, content === '' ? '<p/>' : content);
	});
	return tag('body', {}, ...titles, ...(sections.length > 0 ? sections : [tag('div', { type: 'section' }, '<p/>')]));
}

function titlesOf({ headline, deck }: Article): string {
	const sub = deck === null ? '' : tag('title', { type: 'sub' }, escapeXml(deck));
	return tag('title', { type: 'main' }, escapeXml(headline)) + sub;
}

function authorsOf({ bylines }: Article): string {
	return bylines
		.flatMap(({ role, names }) => names.map((name) => tag('author', { role: role ?? undefined }, escapeXml(name))))
		.join('');
}

function sourceOf(article: Article): string {
	const { source, publication, date } = article;
	return tag(
		'bibl',
		{},
		tag('title', { level: 'a' }, escapeXml(article.headline)),
		publication === null ? '' : tag('title', { level: 'j' }, escapeXml(publication)),
		date === null ? '' : tag('date', { cert: date.basis === 'stated' ? 'high' : 'medium' }, escapeXml(date.edtf)),
		tag('idno', { type: 'file' }, escapeXml(source.file)),
		tag('idno', { type: 'SHA-256' }, source.sha256),
		tag('biblScope', { unit: 'line', from: source.lines[0], to: source.lines[1] }, source.lines.join('–'))
	);
}

function headerOf(article: Article, frame: TeiFrame): string {
	const themes = [...new Set(article.blocks.flatMap((block) => block.themes))].sort();
	const categories = themes.map((theme) =>
		tag('category', { 'xml:id': theme }, tag('catDesc', {}, escapeXml(frame.themeNames.get(theme) ?? theme)))
	);
	return tag(
		'teiHeader',
		{},
		tag(
			'fileDesc',
			{},
			tag('titleStmt', {}, titlesOf(article), authorsOf(article)),
			tag(
				'publicationStmt',
				{},
				tag('publisher', {}, escapeXml(`${frame.archive}（${frame.publisher}）`)),
				tag('idno', { type: 'URI' }, escapeXml(frame.address)),
				tag('availability', {}, tag('p', {}, escapeXml(frame.rights)))
			),
			tag('sourceDesc', {}, sourceOf(article))
		),
		tag(
			'encodingDesc',
			{},
			tag(
				'editorialDecl',
				{},
				tag(
					'p',
					{},
					'半角标点改全角，断行相接，误字并存原文与校正；各段n为原件行号。Half-width signs are made full-width, broken lines joined, misprints kept beside their correction; n gives the lines of the source.'
				)
			),
			categories.length > 0 ? tag('classDecl', {}, tag('taxonomy', {}, ...categories)) : ''
		),
		tag(
			'profileDesc',
			{},
			tag('langUsage', {}, tag('language', { ident: scriptOf(article) }, languageNames[scriptOf(article)]))
		)
	);
}

/**
 * A report as TEI P5: header with source and rights, head lines, a division a crosshead; every block under its id, with the
 * lines of the source in `n`. Valid against `tei.rng` beside this module, the part of TEI that is used.
 */
export function toTei(article: Article, frame: TeiFrame): string {
	const namespace = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': scriptOf(article) };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('TEI', namespace, headerOf(article, frame), tag('text', {}, bodyOf(article)))}\n`;
}
