import { expect, test } from 'vitest';
import { hiddenImports } from './hoist-imports.ts';

const chunks = Object.fromEntries(
	(
		[
			['later.js', ['typed-input.js', 'dom.js']],
			['typed-input.js', ['dom.js', 'simplify-query.js']],
			['simplify-query.js', ['tables.js', 'later.js']],
			['dom.js', []],
		] as const
	).map(([fileName, imports]) => [fileName, { fileName, imports }])
);

test('names what a file needs through others, however far it lies', () => {
	expect(hiddenImports(chunks['later.js']!, chunks)).toEqual(['simplify-query.js', 'tables.js']);
});

test('names nothing that a file imports itself', () => {
	expect(hiddenImports(chunks['dom.js']!, chunks)).toEqual([]);
	expect(hiddenImports({ fileName: 'a.js', imports: ['dom.js'] }, chunks)).toEqual([]);
});
