/**
 * The texts of a content folder that a conversion needs: lexicon, catalogues, hospital records, by their path in the
 * folder (`lexicon/bylines.yaml`, `themes.yaml`, `hospitals/x.yaml`).
 */
export type ContentFiles = ReadonlyMap<string, string>;

/** The text of a file; throws where the folder has none. */
export function contentFile(content: ContentFiles, path: string): string {
	const text = content.get(path);
	if (text === undefined) throw new Error(`there is no file content/${path}`);
	return text;
}
