import { expect, test } from 'vitest';
import { measureProcess } from './measure-process.ts';

const busy = (seconds: number) => `const end = Date.now() + ${seconds * 1000}; while (Date.now() < end);`;
const surroundings = { folder: import.meta.dirname, environment: process.env };

/** A busy machine gives a process less than its time. */
const least = 0.25;

test.skipIf(process.platform !== 'linux')(
	'counts threads, processes, and those that outlive their parent',
	async () => {
		const inThread = `new (require('node:worker_threads').Worker)(${JSON.stringify(busy(0.5))}, { eval: true })`;
		const thread = await measureProcess(process.execPath, ['-e', inThread], surroundings);
		expect(thread.cpuSeconds).toBeGreaterThan(least);
		expect(thread.memoryMegabytes).toBeGreaterThan(10);

		const inProcess = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy(0.5))}])`;
		expect((await measureProcess(process.execPath, ['-e', inProcess], surroundings)).cpuSeconds).toBeGreaterThan(least);

		const leftBehind = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy(1.5))}], { detached: true, stdio: 'ignore' }).unref(); setTimeout(() => {}, 500)`;
		const left = await measureProcess(process.execPath, ['-e', leftBehind], surroundings);
		expect(left.cpuSeconds).toBeGreaterThan(3 * least);
	}
);

test.skipIf(process.platform !== 'linux')('throws with what a program that fails has printed', async () => {
	const fails = measureProcess(process.execPath, ['-e', 'console.error("no content"); process.exit(3)'], surroundings);
	await expect(fails).rejects.toThrow(/ended with 3:\nno content/u);
});
