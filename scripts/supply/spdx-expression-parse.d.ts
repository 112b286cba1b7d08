/** The package brings no types. */
declare module 'spdx-expression-parse' {
	export type Info =
		{ license: string; plus?: true; exception?: string } | { left: Info; conjunction: 'and' | 'or'; right: Info };
	/** Reads an SPDX expression; throws where it is none. */
	export default function parse(expression: string): Info;
}
