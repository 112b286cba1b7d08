/** Works something out once in a build, each time in development. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
	let result: Promise<Result> | undefined;
	return () => (result = result && import.meta.env.PROD ? result : work());
}

/** Works something out once in a build for each name, each time in development. */
export function onceEach<Result>(work: (name: string) => Promise<Result>): (name: string) => Promise<Result> {
	const results = new Map<string, Promise<Result>>();
	return (name) => {
		const known = import.meta.env.PROD ? results.get(name) : undefined;
		const result = known ?? work(name);
		results.set(name, result);
		return result;
	};
}
