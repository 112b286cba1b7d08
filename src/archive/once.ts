/** Works something out once in a build, each time in development. */
export function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
	let result: Promise<Result> | undefined;
	return () => (result = result && import.meta.env.PROD ? result : work());
}
