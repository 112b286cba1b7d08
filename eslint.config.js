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
		// What a line alone can tell; the rules that ask the types stand in .oxlintrc.json, for the native compiler.
		extends: [tseslint.configs.strict, tseslint.configs.stylistic],
		rules: {
			// Indexes and matches that the line before has proved are asserted; a runtime check would be dead code.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// `_` names what a destructuring leaves out.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
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
