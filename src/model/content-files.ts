/**
 * The texts of a content folder that a conversion needs: lexicon, catalogues, hospital records, by their path in the
 * folder (`lexicon/bylines.yaml`, `themes.yaml`, `hospitals/x.yaml`).
 */
export type ContentFiles = ReadonlyMap<string, string>;
