/** Where the content of the site lies, and its catalogues: made by `scripts/content-plugin.ts`. For the server side only. */
declare module 'virtual:content' {
	/** The folder that holds sources, articles and hospital records. */
	export const contentFolder: string;
	/** Where a build keeps for the next one what does not depend on the archive, by its content. */
	export const cacheFolder: string;
	/** Where lies what was worked out for all parts of a build, `prepared.ts`; null where a build is of one part. */
	export const preparedFolder: string | null;
	/** Folders of hand-written pages; a page stands in the first that has it. */
	export const pagesFolders: readonly string[];
	/** Where the files lie that a conversion needs, by their path in the content folder. */
	export const knowledgeFiles: Readonly<Record<string, string>>;
	/** The texts of the catalogues by name; one that does not exist is missing. */
	export const catalogues: Readonly<Record<string, string>>;
}
