import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** What a command of the project left behind it. */
export interface CommandRun {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** A report of five lines about a hospital. */
export function reportOn(hospital: string): string {
	return `坚持党建引领 服务一方百姓\n——${hospital}高质量发展纪实\n□记者 王松\n\n近日，${hospital}召开大会，部署全年工作。\n`;
}

/** All files of a folder with their bytes, by their path; none where there is no folder. */
export function snapshot(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
	return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** The commands that a test runs in its own process: to load the rules anew takes longer than to convert a few reports. */
const commands = {
	convert: () => import('./convert/convert-command.ts').then(({ convertCommand }) => convertCommand),
	add: () => import('./add/add-command.ts').then(({ addCommand }) => addCommand),
};

/** Everything written to the terminal while work is done. */
async function capture(work: () => Promise<void>): Promise<Pick<CommandRun, 'stdout' | 'stderr'>> {
	const printed = { stdout: '', stderr: '' };
	const keep = (stream: keyof typeof printed, end: string) => (text: unknown) => {
		printed[stream] += `${String(text)}${end}`;
		return true;
	};
	const spies = [
		vi.spyOn(process.stdout, 'write').mockImplementation(keep('stdout', '')),
		vi.spyOn(process.stderr, 'write').mockImplementation(keep('stderr', '')),
		vi.spyOn(console, 'log').mockImplementation(keep('stdout', '\n')),
		vi.spyOn(console, 'error').mockImplementation(keep('stderr', '\n')),
	];
	try {
		await work();
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
	return printed;
}

/**
 * A folder of its own for a test, with a content folder in it, and the commands as a person would run them there.
 *
 * One a test file, which is among the `commands` of `vitest.config.ts`: where content lies is learned once, and in a worker
 * that has run other tests it would be the project's own.
 */
export function makeCorpus() {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'xinglin-')));
	const content = join(folder, 'content');
	const env = { ...process.env, XINGLIN_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0' };
	Object.assign(process.env, { XINGLIN_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: '0' });
	process.chdir(folder);
	mkdirSync(join(content, 'sources'), { recursive: true });
	return {
		folder,
		content,
		articles: join(content, 'articles'),
		sources: join(content, 'sources'),

		/** Runs a command to its end. */
		run: async (command: keyof typeof commands, ...parameters: string[]): Promise<CommandRun> => {
			const { contentFolder } = await import('./read-content.ts');
			if (contentFolder !== content)
				throw new Error(`commands would work on ${contentFolder}: the test needs a worker of its own`);
			const main = await commands[command]();
			const { runCommand } = await import('./plain-error.ts');
			const printed = await capture(() => runCommand(() => main(parameters), content));
			const status = Number(process.exitCode ?? 0);
			process.exitCode = undefined;
			return { status, ...printed };
		},

		/** Starts a command in a process of its own. */
		start: (command: keyof typeof commands, ...parameters: string[]) =>
			spawn(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...parameters], {
				cwd: folder,
				env,
				stdio: 'pipe',
			}),

		/** Puts sources in the place of those that are there. */
		setSources: (sources: Readonly<Record<string, string | Uint8Array>>): void => {
			rmSync(join(content, 'sources'), { recursive: true, force: true });
			mkdirSync(join(content, 'sources'), { recursive: true });
			for (const [name, source] of Object.entries(sources)) writeFileSync(join(content, 'sources', name), source);
		},

		/** Begins anew: no sources, no articles, no records. */
		empty: (): void => {
			rmSync(content, { recursive: true, force: true });
			mkdirSync(join(content, 'sources'), { recursive: true });
		},

		remove: (): void => {
			process.chdir(tmpdir());
			rmSync(folder, { recursive: true, force: true });
			const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
			rmSync(join(import.meta.dirname, '..', '.cache', digest), { recursive: true, force: true });
		},
	};
}
