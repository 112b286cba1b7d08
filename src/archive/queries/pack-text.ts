import { gzipSync } from 'fflate';

/** Text packed with gzip; the same text gives the same bytes, whenever it is packed. */
export const packText = (text: string): Uint8Array<ArrayBuffer> =>
	new Uint8Array(gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 }));

/** Rows as JSON Lines. */
export const toLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The same, packed. */
export const packLines = (rows: readonly unknown[]): Uint8Array<ArrayBuffer> => packText(toLines(rows));
