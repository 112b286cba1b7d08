import type { Plugin } from 'vite';

/** What is known of a file of scripts while it is written. */
interface Chunk {
	fileName: string;
	/** Files that it imports as it starts. */
	imports: readonly string[];
}

/**
 * The files that a file of scripts needs through those that it imports, none of which it names itself.
 *
 * @example
 * // later → typed-input → simplify-query
 * hiddenImports(later, chunks); // → ['simplify-query.js']
 */
export function hiddenImports(chunk: Chunk, chunks: Readonly<Record<string, Chunk>>): string[] {
	const reached = new Set(chunk.imports);
	for (const name of reached) for (const further of chunks[name]?.imports ?? []) reached.add(further);
	return [...reached].filter((name) => name !== chunk.fileName && !chunk.imports.includes(name));
}

/**
 * Names at the head of every file of scripts all that it needs in the end: a browser asks for them side by side, and not for
 * each when the one before it has come.
 */
export function hoistImports(): Plugin {
	return {
		name: 'hoist-imports',
		applyToEnvironment: ({ name }) => name === 'client',
		renderChunk(code, chunk, _, { chunks }) {
			const hidden = hiddenImports(chunk, chunks).map((name) => `import"./${name.slice(name.lastIndexOf('/') + 1)}";`);
			return hidden.length > 0 ? { code: hidden.join('') + code, map: null } : null;
		},
	};
}
