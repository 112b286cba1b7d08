import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** What a program cost, with everything that it started: threads and processes. */
export interface Cost {
	wallSeconds: number;
	cpuSeconds: number;
	/** The most memory that it and its processes had at the same time, as it was seen ten times a second. */
	memoryMegabytes: number;
}

/** Where a program runs. */
interface Surroundings {
	folder: string;
	environment: NodeJS.ProcessEnv;
}

/** Ticks of the clock that `/proc` counts by: a hundred a second on every Linux of today. */
const ticksPerSecond = 100;

/** A process is looked at so often. */
const milliseconds = 100;

/** So long may go on what a program left behind. */
const mostLooks = 100;

/** A file or folder of `/proc`; nothing of a process that has ended in the meantime. */
function readOf<Result>(read: () => Result, otherwise: Result): Result {
	try {
		return read();
	} catch {
		return otherwise;
	}
}

/** The fields of `/proc/…/stat` behind the name of the program, which may have blanks: the first of them is the third of all. */
function statOf(process: number | 'self'): string[] {
	const stat = readOf(() => readFileSync(`/proc/${process}/stat`, 'utf8'), '');
	return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** CPU seconds of all children of this process that have ended, with those of theirs that they waited for. */
function cpuOfEnded(): number {
	const [user, system] = statOf('self').slice(13, 15);
	return (Number(user) + Number(system)) / ticksPerSecond;
}

/** A process and all that it started and that still run. */
function processesUnder(pid: number): number[] {
	const threads = readOf(() => readdirSync(`/proc/${pid}/task`), []);
	const children = threads.flatMap((thread) =>
		readOf(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '').split(' ')
	);
	return [pid, ...children.filter((child) => child !== '').flatMap((child) => processesUnder(Number(child)))];
}

function memoryOf(pid: number): number {
	const status = readOf(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
	return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024;
}

/** Looks at a process and all under it, from time to time. */
class Watch {
	/** Processes that were seen, when they started, and what each had used when it was last seen. */
	private readonly seen = new Map<number, { start: string; cpu: number }>();
	private readonly root: number;
	memory = 0;

	constructor(root: number) {
		this.root = root;
	}

	/** How many of the processes run that were seen at any time: one whose parent has ended stands under it no more. */
	look(): number {
		const running = new Set([...processesUnder(this.root), ...this.seen.keys()].filter((pid) => this.see(pid)));
		const memory = [...running].reduce((sum, pid) => sum + memoryOf(pid), 0);
		this.memory = Math.max(this.memory, memory);
		return running.size;
	}

	/** Whether a process runs, and is the one that had this number before. */
	private see(pid: number): boolean {
		const stat = statOf(pid);
		const [state, start = ''] = [stat[0], stat[19]];
		if (state === undefined || state === '' || state === 'Z') return false;
		const known = this.seen.get(pid);
		if (known && known.start !== start) return false;
		const [user, system] = stat.slice(11, 13);
		this.seen.set(pid, { start, cpu: (Number(user) + Number(system)) / ticksPerSecond });
		return true;
	}

	/** What all processes had used when they were last seen. */
	cpu(): number {
		return [...this.seen.values()].reduce((sum, { cpu }) => sum + cpu, 0);
	}
}

/**
 * Runs a program to its end, and gives back what it cost. Throws where it fails, with the last that it printed.
 *
 * Linux only, which counts the CPU of a process exactly, with that of its threads and of the processes that it waited for. It
 * tells nothing of one that outlived its parent, as Pagefind's indexer does when Starlight ends: of those counts what was last seen.
 * One at a time: what another child of this process uses meanwhile would be counted too.
 */
export async function measureProcess(
	program: string,
	parameters: readonly string[],
	{ folder, environment }: Surroundings
): Promise<Cost> {
	const cpuBefore = cpuOfEnded();
	const started = performance.now();
	const child = spawn(program, parameters, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			printed = (printed + text).slice(-4000);
		});
	// Without a number it did not start, which `once` throws.
	const watch = new Watch(child.pid ?? 0);
	const looking = child.pid === undefined ? undefined : setInterval(() => watch.look(), milliseconds);
	try {
		const [status] = (await once(child, 'exit')) as [number | null];
		// What it printed last may come after its end; what it left behind may hold its pipes for longer.
		if (status !== 0) await Promise.race([Promise.all([finished(child.stdout), finished(child.stderr)]), wait(1000)]);
		if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${String(status)}:\n${printed}`);
	} finally {
		clearInterval(looking);
	}
	const wallSeconds = (performance.now() - started) / 1000;
	for (let look = 0; look < mostLooks && watch.look() > 0; look += 1) await wait(milliseconds);
	return {
		wallSeconds,
		cpuSeconds: Math.max(cpuOfEnded() - cpuBefore, watch.cpu()),
		memoryMegabytes: watch.memory,
	};
}
