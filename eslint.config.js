import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.cache/', 'node_modules/'] },
	eslint.configs.recommended,
	regexp.configs['flat/recommended'],
	...astro.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// Indexes and matches that the line before has proved are asserted; a runtime check would be dead code.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Numbers in messages need no String().
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `_` names what a destructuring leaves out.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			// Columns are code points: a text is spread into them on purpose.
			'@typescript-eslint/no-misused-spread': 'off',
			// tsconfig asks for brackets where a key may be missing.
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// A rule is a list of patterns; one of them that happens to be a plain ending stays a pattern.
			'@typescript-eslint/prefer-string-starts-ends-with': 'off',
			eqeqeq: 'error',
			'no-console': 'off',
		},
	},
	{
		files: ['**/*.astro'],
		rules: {
			// `Astro.props` destructuring keeps what a component does not use out of sight.
			'no-unused-vars': 'off',
			// U+3000 parts names and halves of headlines, in text and templates.
			'no-irregular-whitespace': 'off',
		},
	},
	{
		files: ['src/components/mdx.ts', 'src/markdown/**/*.ts', 'src/**/*.test.ts'],
		rules: {
			// `astro check` knows the types of .astro imports; the linter's type checker does not.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
		},
	},
	{
		files: [
			'src/pipeline/structure/{line-view,split-title-lines}.ts',
			'src/pipeline/extract/{bylines,tidy-byline}.ts',
			'src/pipeline/lexicon/title-trim.ts',
		],
		rules: {
			// These read the head or the end of one line of print, where blanks of any number stand between the signs.
			'regexp/no-super-linear-backtracking': 'off',
		},
	},
	{
		files: ['src/**/*.{ts,astro}'],
		ignores: ['src/archive/reports.ts'],
		rules: {
			// A page that asks for all reports by itself makes a build that grows with the square of the archive.
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: 'astro:content',
							importNames: ['getCollection'],
							message: 'Ask the read model: `getArchive` of `src/archive/reports.ts`.',
						},
					],
				},
			],
		},
	},
	{ files: ['**/*.mjs', '*.js'], languageOptions: { globals: globals.node } },
	{ files: ['public/**/*.js'], languageOptions: { globals: globals.browser } },
	{
		rules: {
			// Control characters are what the decoder and the cleaner are about.
			'no-control-regex': 'off',
			'regexp/no-control-character': 'off',
			// A range of Chinese numerals or enclosed digits reads better as it is printed.
			'regexp/no-obscure-range': 'off',
			// Patterns are composed of lists of words, where a list may have one word or words of one character.
			'regexp/prefer-character-class': 'off',
			'regexp/no-useless-non-capturing-group': 'off',
			// Full-width and half-width signs stand side by side in the rules on purpose.
			'no-irregular-whitespace': [
				'error',
				{ skipRegExps: true, skipStrings: true, skipTemplates: true, skipComments: true },
			],
		},
	}
);
