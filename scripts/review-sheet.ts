/**
 * Writes the review sheet of a proposal: what the changed sources, sidecars, records and words make of the reports.
 *
 * Converts a copy of the content folder, so nothing of the project changes, and compares with what the base had.
 *
 * Usage: npm run review -- [--base <commit>] [--out <folder>]
 * Without `--out` the sheet is printed; with it the folder receives `sheet.md`, `convert.txt`, `diffs/` and the articles and
 * records that the conversion writes, `content/`.
 * Exit status: 0 done, 1 a source could not be converted, 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFile } from 'vfile';
import { toDocument } from '../src/archive/queries/block-texts.ts';
import { readFrontmatter, splitFrontmatter } from '../src/model/front-matter.ts';
import type { Article } from '../src/model/schemas/article.ts';
import { sidecarPath } from '../src/model/sidecar-path.ts';
import { convertOne, filesOf, preparePipeline } from './convert/convert-one.ts';
import { listFiles, readSource } from './convert/read-sources.ts';
import { kindOfDoubt } from './convert/report-doubts.ts';
import { surveyFolder } from './convert/survey-folder.ts';
import { PlainError } from './plain-error.ts';
import { contentFolder, readContent } from './read-content.ts';
import { compareArticles } from './review/compare-articles.ts';
import { changedSince, checkOut, diffTexts, hasCommit } from './review/read-tree.ts';
import { renderArticle } from './review/render-article.ts';
import { reviewSheet, type Doubt } from './review/sheet.ts';

/** Folders that the conversion writes into. */
const written = ['articles', 'hospitals'];

/** The articles of a content folder, by their slug. */
function readArticles(content: string): Map<string, Article> {
	const folder = join(content, 'articles');
	const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
	return new Map(
		names.map((name): [string, Article] => {
			const mdx = readFileSync(join(folder, name), 'utf8');
			return [basename(name, '.mdx'), toDocument(readFrontmatter(mdx), splitFrontmatter(mdx).body)];
		})
	);
}

/** Files that a conversion wrote, changed or removed in a copy of a content folder. */
function differences(content: string, copy: string): string[] {
	const names = new Set(
		[content, copy].flatMap((root) =>
			[...written.map((folder) => join(root, folder)), root]
				.filter((folder) => existsSync(folder))
				.flatMap((folder) =>
					readdirSync(folder, { withFileTypes: true })
						.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
						.map((entry) => (folder === root ? entry.name : `${basename(folder)}/${entry.name}`))
				)
		)
	);
	const read = (root: string, name: string) =>
		existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined;
	return [...names].filter((name) => read(content, name) !== read(copy, name)).sort();
}

/** What files of messages say, in the words of the sheet. */
function doubtsIn(files: readonly VFile[]): Doubt[] {
	return files.flatMap(({ path, messages }) =>
		messages.map((message) => ({
			file: basename(path),
			line: message.line,
			column: message.column,
			kind: kindOfDoubt(message),
			reason: message.reason,
			rule: message.ruleId ?? '',
		}))
	);
}

/** What the conversion says of the sources that changed, or whose sidecars did; of all where words or records changed. */
function readDoubts(content: string, changedFiles: readonly string[]): Doubt[] {
	const changed = new Set(changedFiles);
	// The conversion writes addresses.yaml itself, with every new report.
	const concernsAll = changedFiles.some((file) => /^(?!sources\/|addresses\.yaml$).*\.yaml$/u.test(file));
	try {
		const { pipeline } = preparePipeline(readContent(content), content);
		const conversions = listFiles(join(content, 'sources'), '.txt')
			.map((name) => `sources/${name}`)
			.filter((name) => concernsAll || changed.has(name) || changed.has(sidecarPath(name)))
			.map((name) => convertOne(readSource(join(content, name)), pipeline));
		const others = surveyFolder(content).filter(({ path }) => changed.has(`sources/${basename(path)}`));
		return doubtsIn([...conversions.flatMap(filesOf), ...others]);
	} catch (error) {
		// Words or records that cannot be read: the sentence names the file.
		if (!(error instanceof PlainError)) throw error;
		return [{ file: '', line: undefined, column: undefined, kind: 0, reason: error.message, rule: '' }];
	}
}

/** Makes the sheet and what goes with it. */
function review(base: string, out: string | undefined): number {
	const content = resolve(contentFolder);
	if (!hasCommit(base, content)) {
		process.stderr.write(`没有 ${base} 这个提交。\n`);
		return 1;
	}
	const scratch = mkdtempSync(join(tmpdir(), 'review-'));
	try {
		const [old, copy] = [join(scratch, 'base'), join(scratch, 'content')];
		checkOut(base, content, old);
		cpSync(content, copy, { recursive: true });
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'convert.ts')], {
			cwd: scratch,
			encoding: 'utf8',
			env: { ...process.env, XINGLIN_CONTENT: copy, NO_COLOR: '1' },
			maxBuffer: 1024 * 1024 * 1024,
		});
		const changedFiles = changedSince(base, content);
		const reports = compareArticles(readArticles(old), readArticles(copy)).map((report) => {
			const [before, after] = [report.before, report.after].map((article) =>
				article ? `${renderArticle(article).join('\n')}\n` : ''
			) as [string, string];
			return { ...report, diff: diffTexts(before, after, scratch) };
		});
		const unwritten = differences(content, copy);
		const output = `${stdout}${stderr}`;
		const sheet = reviewSheet({
			changedFiles,
			reports,
			doubts: readDoubts(copy, changedFiles),
			unwritten,
			conversion: { ok: status === 0, output },
		});
		if (out === undefined) {
			process.stdout.write(sheet);
		} else {
			const files: [name: string, text: string][] = [
				['sheet.md', sheet],
				['convert.txt', output],
				...reports.map(({ before, after, diff }): [string, string] => [`diffs/${(after ?? before)!.id}.diff`, diff]),
			];
			for (const [name, text] of files) {
				mkdirSync(dirname(join(out, name)), { recursive: true });
				writeFileSync(join(out, name), text);
			}
			for (const name of unwritten.filter((file) => existsSync(join(copy, file)))) {
				mkdirSync(dirname(join(out, 'content', name)), { recursive: true });
				cpSync(join(copy, name), join(out, 'content', name));
			}
		}
		return status === 0 ? 0 : 1;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

function main(): number {
	let values;
	try {
		({ values } = parseArgs({ options: { base: { type: 'string', default: 'HEAD' }, out: { type: 'string' } } }));
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n用法：npm run review -- [--base 提交] [--out 文件夹]\n`);
		return 2;
	}
	try {
		return review(values.base, values.out);
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		return 1;
	}
}

process.exitCode = main();
