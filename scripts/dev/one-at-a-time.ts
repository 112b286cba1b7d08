/**
 * Gives back a function that starts the work or, while it runs, has it done once more afterwards, however often it is asked:
 * what was asked for last is always done, and never two at the same time.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let asked = 0;
	const run = async () => {
		for (let answered = -1; answered !== asked;) {
			answered = asked;
			await work();
		}
	};
	return () => {
		asked += 1;
		running ??= run().finally(() => {
			running = undefined;
		});
		return running;
	};
}
