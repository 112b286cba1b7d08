/** Fewer than these are done before a bar could be read. */
const worthShowing = 50;

const width = 30;

/** Time left in words: 约 3 分钟, 约 20 秒; nothing before some were done. */
function timeLeft(done: number, total: number, elapsed: number): string {
	if (done === 0 || elapsed < 1000 || done === total) return '';
	const seconds = Math.ceil(((elapsed / done) * (total - done)) / 1000);
	return seconds > 90 ? `，约还要 ${Math.ceil(seconds / 60)} 分钟` : `，约还要 ${seconds} 秒`;
}

/** A bar on a terminal where there is much to do, with the count and the time left: tells it how many more are done. */
export function progressBar(total: number, what = '转换'): (more: number) => void {
	const { stderr } = process;
	if (!stderr.isTTY || total < worthShowing) return () => undefined;
	const started = performance.now();
	let done = 0;
	return (more) => {
		done += more;
		const filled = Math.round((done / total) * width);
		const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
		const left = timeLeft(done, total, performance.now() - started);
		// The rest of the line is cleared: what is left takes fewer and fewer signs.
		stderr.write(`\r${what} ${bar} ${done}/${total}${left}\u001B[K`);
		if (done === total) stderr.write('\n');
	};
}
