/** Gathers the names of features that hold. */
export function collectFeatures(): { found: string[]; add: (name: string, holds?: boolean) => void } {
	const found: string[] = [];
	return {
		found,
		add: (name, holds = true) => {
			if (holds) found.push(name);
		},
	};
}
