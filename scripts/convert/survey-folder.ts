import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isJunk } from 'junk';
import { VFile } from 'vfile';
import { formatOfEnding } from '../../src/formats/index.ts';
import { kindOfEnding } from '../../src/model/file-kinds.ts';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { isTemporary } from '../write-file.ts';
import { shownPath } from './shown-path.ts';

/** Files that programs keep for themselves: of the desktop, an editor, Git; nobody took them for a report. */
function belongsToAProgram(name: string): boolean {
	return isJunk(name) || isTemporary(name) || /^\.git(?:ignore|keep|attributes)$|^\.directory$/u.test(name);
}

/** What is to be done about a file that is neither a source nor the sidecar of one; undefined where it is one of these. */
function adviceFor(entry: Dirent, sources: ReadonlySet<string>): string | undefined {
	const { name } = entry;
	const ending = /(?<=.)\.([^.]+)$/u.exec(name)?.[1] ?? '';
	const stem = ending === '' ? name : name.slice(0, -ending.length - 1);
	if (name.startsWith('.')) return '是隐藏文件（名字以点开头），不会转换；是报道就请改名，不是就请移走';
	if (ending === 'txt') return undefined;
	if (entry.isDirectory()) return '是文件夹，里面的文件不会转换；请把报道的 .txt 移到 sources 里';
	if (/^te?xt$/iu.test(ending)) return `扩展名是小写的 .txt 才会转换；请改名为 ${stem}.txt`;
	const sidecars = new Map([...sources].map((source) => [sidecarPath(source), source]));
	if (ending === 'yaml' && sidecars.has(name)) return undefined;
	if (/^ya?ml$/iu.test(ending)) {
		const right = sources.has(stem) ? sidecarPath(stem) : `${stem}.yaml`;
		if (sidecars.has(right))
			return `更正文件与原件同名，扩展名是小写的 .yaml，这个没有用上；${sidecars.get(right)} 的请命名为 ${right}`;
		return `没有与它同名的原件 ${stem}.txt，里面的更正没有用上；原件改过名，就给它改成同样的名字，原件已撤，就请删去`;
	}
	if (/^(?:bak|old|orig|rej|tmp|part|crdownload)$/iu.test(ending))
		return '像是备份或临时文件，不会转换；用不着就请移走';
	const kind = kindOfEnding(ending);
	if (kind && formatOfEnding(ending)) return `是${kind.name}，不会转换；请移出 sources，用 npm run add 收入`;
	if (kind) return `是${kind.name}，不会转换；${kind.advice}`;
	return '不会转换，只收文本文件（.txt）；是报道就请另存为 .txt，不是就请移走';
}

/** Names the files among the sources that no conversion reads, each with what to do about it. */
export function surveyFolder(content: string): VFile[] {
	const folder = join(content, 'sources');
	const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !belongsToAProgram(name));
	const sources = new Set(entries.map(({ name }) => name).filter((name) => /^[^.].*\.txt$/su.test(name)));
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const advice = adviceFor(entry, sources);
			if (advice === undefined) return [];
			const file = new VFile({ path: shownPath(join(folder, entry.name)) });
			file.message(advice, { source: 'convert', ruleId: 'survey-folder' });
			return file;
		});
}
