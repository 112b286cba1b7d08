import { join } from 'node:path';
import { readFrontmatter, splitFrontmatter } from '../../src/model/front-matter.ts';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { toDocument } from '../../src/archive/queries/block-texts.ts';
import type { Converted } from './converted.ts';
import { describeChange } from './describe-change.ts';
import type { Changes } from './plan-changes.ts';
import type { WrittenArticle, WrittenFile } from './read-articles.ts';
import type { PlacedReport } from './placed-report.ts';
import { unseal } from './seal.ts';
import { shownPath } from './shown-path.ts';

/** As many lines of one kind are read; the others are counted. */
const mostLines = 12;

function cut(lines: readonly string[], measure: string): string[] {
	if (lines.length <= mostLines) return [...lines];
	return [...lines.slice(0, mostLines), `另有 ${lines.length - mostLines} ${measure}`];
}

/** A group of lines under its heading; nothing where there are none. */
function group(heading: string, lines: readonly string[], further = ''): string {
	if (lines.length === 0) return '';
	return `${heading}\n${cut(lines, '篇')
		.map((line) => `  ${line}\n`)
		.join('')}${further === '' ? '' : `  ${further}\n`}`;
}

function whatChanged({ text }: WrittenArticle, after: PlacedReport): string {
	try {
		const before = unseal(text());
		const data = readFrontmatter(before);
		return describeChange(toDocument(data, splitFrontmatter(before).body), after.article());
	} catch {
		// Somebody's hand has taken the text of a block away.
		return '全篇重写';
	}
}

/** How a file of the content folder is named on the screen. */
function shown(content: string, path: string): string {
	return shownPath(join(content, path));
}

/** A name as it is typed in a shell. */
function typed(path: string): string {
	return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

function reportRemoved({ removed }: Changes, conversions: readonly Converted[], content: string): string {
	const present = new Set(conversions.map(({ entry }) => entry.name));
	const lines = removed.map(({ data: { id, headline, source } }) => {
		const reason = present.has(source.file) ? `${source.file} 里不再有这一篇` : `原件 ${source.file} 不在了`;
		return `${id} 《${headline}》：${reason}`;
	});
	const missing = [...new Set(removed.map(({ data }) => data.source.file))].filter((name) => !present.has(name));
	const command = missing.slice(0, 3).map((name) => typed(shown(content, `sources/${name}`)));
	return group(
		`删除 ${removed.length} 篇`,
		lines,
		missing.length > 0
			? `要恢复，把原件放回 ${shown(content, 'sources')} 再转换；提交过的，可以用 git restore -- ${command.join(' ')}${missing.length > 3 ? ' ……' : ''} 取回`
			: ''
	);
}

function reportFailed({ kept }: Changes, conversions: readonly Converted[]): string {
	const failed = conversions.filter(({ hasFailed }) => hasFailed).map(({ entry }) => entry.name);
	const lines = failed.map((name) => {
		const own = kept.filter(({ data }) => data.source.file === name).map(({ data }) => `《${data.headline}》`);
		return own.length > 0 ? `${name}：${own.join('、')}仍为上次的文字` : `${name}：还没有收入`;
	});
	return group(`未能转换 ${failed.length} 份`, lines);
}

/**
 * Says what a conversion changed for a reader: 新增, 恢复, 改动, 删除, 改址, 并入, and which sources could not be converted.
 *
 * @example
 * // 改动 1 篇
 * //   puer-peoples-hospital-2024 《党建有活力 发展添动力》：标题、正文改1段
 */
export function reportChanges(changes: Changes, conversions: readonly Converted[], content: string): string {
	const { added, returned, changed, moved, merged, write } = changes;
	const written = [...write.keys()].filter((path) => path.startsWith('articles/')).length;
	const rewritten = written - added.length - returned.length - changed.length - moved.length;
	const text = [
		group(
			`新增 ${added.length} 篇`,
			added.map(({ id, headline }) => `${id} 《${headline}》`)
		),
		group(
			`恢复 ${returned.length} 篇，仍在原址`,
			returned.map(({ id, headline }) => `${id} 《${headline}》`)
		),
		group(
			`改动 ${changed.length} 篇`,
			changed.map(
				({ before, after }, index) =>
					// Those that are only counted need no more than a line each.
					`${after.id} 《${after.headline}》：${index < mostLines ? whatChanged(before, after) : ''}`
			)
		),
		reportRemoved(changes, conversions, content),
		group(
			`改址 ${moved.length} 篇`,
			moved.map(({ from, to }) => `${from} → ${to.id} 《${to.headline}》，旧址会引到新址`)
		),
		group(
			`并入别篇 ${merged.length} 篇`,
			merged.map(({ from, headline, to }) => `${from} 《${headline}》，旧址会引到 ${to}`)
		),
		rewritten > 0 ? `另有 ${rewritten} 篇只是文件的写法变了，内容没有变\n` : '',
		reportFailed(changes, conversions),
	].join('');
	return text === '' ? '没有改动\n' : text;
}

/** The sidecar in which an article is corrected. */
function whereToCorrect(file: WrittenFile, content: string): string {
	const source = 'data' in file ? (file as WrittenArticle).data.source.file : undefined;
	return source === undefined ? '原件旁的同名 .yaml' : shown(content, `sources/${sidecarPath(source)}`);
}

/** Tells of files that somebody changed by hand and where they are kept now; `copies` is empty where nothing is written. */
export function reportReplaced(changes: Changes, content: string, copies: ReadonlyMap<string, string>): string {
	const lines = changes.replaced.map((file) => {
		const name = shown(content, file.path);
		const copy = copies.get(file.path);
		const kept = copy === undefined ? '' : `；原来的样子存在 ${shownPath(copy)}`;
		const isArticle = 'data' in file;
		if (!isArticle && !changes.write.has(file.path))
			return `${name} 不是转换写成的，已移走${kept}；要收一篇报道，请用 npm run add`;
		const how = file.state === 'broken' ? '被手工改过' : '没有校验行（旧版本写成，或被手工改过）';
		const done = changes.write.has(file.path) ? '已按原件重写' : '已随原件删去';
		return `${name} ${how}，${done}；要改请写在 ${whereToCorrect(file, content)}${kept}`;
	});
	return cut(lines, '篇')
		.map((line) => `${line}\n`)
		.join('');
}

/** Names the files that are not what their sources give; empty where all are. */
export function reportDifferences({ write, remove, replaced }: Changes, content: string): string {
	const byHand = new Set(replaced.map(({ path }) => path));
	const names = [...write.keys(), ...remove].map(
		(path) => `  ${shown(content, path)}${byHand.has(path) ? '（被手工改过；要改请写在原件旁的同名 .yaml）' : ''}\n`
	);
	return names.length === 0 ? '' : `以下文件与原件不一致，请运行 npm run convert：\n${names.join('')}`;
}
