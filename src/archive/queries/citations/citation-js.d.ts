/** The little of citation-js that the tests call; it brings no types. */
declare module '@citation-js/core' {
	export const plugins: { input: { chain: (text: string) => unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
