/** Fewer than these are done before a bar could be read. */
const worthShowing = 50;

const width = 30;

/** Applies a function to each item, with a bar on a terminal where there are many; results in order. */
export function showProgress<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Result[] {
	const { stderr } = process;
	const visible = stderr.isTTY && items.length >= worthShowing;
	const results = items.map((item, index) => {
		const result = work(item);
		if (visible) {
			const done = index + 1;
			const filled = Math.round((done / items.length) * width);
			stderr.write(`\r转换 ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${items.length}`);
		}
		return result;
	});
	if (visible) stderr.write('\n');
	return results;
}
