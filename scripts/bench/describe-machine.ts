import { cpus, release, totalmem } from 'node:os';

/** This machine in a line: cores, processor, memory, system, Node. */
export function describeMachine(): string {
	const [cpu] = cpus();
	const system = `${process.platform === 'linux' ? 'Linux' : process.platform} ${release().replace(/-.*$/u, '')}`;
	return `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${system}, Node ${process.versions.node}`;
}
