import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import * as honours from '../src/pipeline/extract/honours/rules.ts';
import * as indicators from '../src/pipeline/extract/indicators/rules.ts';
import * as people from '../src/pipeline/extract/people/rules.ts';
import * as programmes from '../src/pipeline/extract/programmes/rules.ts';
import * as quotations from '../src/pipeline/extract/quotations/rules.ts';
import type { Rule } from '../src/pipeline/extract/rule.ts';

/** The modules of rules by their folder. */
const modules: Readonly<Record<string, Readonly<Record<string, readonly Rule[]>>>> = {
	honours,
	indicators,
	people,
	programmes,
	quotations,
};

const rules = /\/src\/pipeline\/extract\/\w+\/rules\.ts$/u;

/**
 * The rules of a kind of fact as the desk needs them, what each is called and how sure it is: its examples are tests, for
 * which no editor is to wait.
 */
export function withoutExamples(folder: string): string {
	const module = modules[folder];
	if (!module) throw new Error(`scripts/rules-without-examples.ts does not know the rules of ${folder}`);
	return Object.entries(module)
		.map(([name, list]) => `export const ${name} = ${JSON.stringify(list.map(({ id, sure }) => ({ id, sure })))};`)
		.join('\n');
}

/** Leaves the examples of rules out of what browsers load. */
export function rulesWithoutExamples(): Plugin {
	return {
		name: 'rules-without-examples',
		enforce: 'pre',
		load: { filter: { id: rules }, handler: (id) => withoutExamples(basename(dirname(id))) },
	};
}
