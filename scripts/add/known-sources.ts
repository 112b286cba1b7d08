import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectEncoding } from '../../src/model/detect-encoding.ts';
import { listFiles } from '../convert/read-sources.ts';

/** The sources that a corpus has, asked by name and by text. */
export interface KnownSources {
	/** The source whose name no file system could tell from this one. */
	ofName: (name: string) => string | undefined;
	/** The source with the same bytes, or with the same characters in another encoding or on other lines. */
	ofText: (bytes: Uint8Array) => { name: string; isSameBytes: boolean } | undefined;
	add: (name: string, bytes: Uint8Array) => void;
}

/** macOS and Windows take A.txt for a.txt, and macOS é for e and an accent. */
function foldName(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

/** The characters of a text without its blanks; undefined for bytes that are no text. */
function charactersOf(bytes: Uint8Array): string | undefined {
	const encoding = detectEncoding(bytes);
	const characters = encoding && new TextDecoder(encoding).decode(bytes).replaceAll(/\s/gu, '');
	return characters === '' ? undefined : characters;
}

/** Reads what sources a content folder has. One that cannot be read is known by its name only. */
export function readKnownSources(content: string): KnownSources {
	const names = new Map<string, string>();
	const texts = new Map<string, { name: string; bytes: Uint8Array }>();
	const add = (name: string, bytes: Uint8Array) => {
		names.set(foldName(name), name);
		const characters = charactersOf(bytes);
		if (characters !== undefined && !texts.has(characters)) texts.set(characters, { name, bytes });
	};
	for (const name of listFiles(join(content, 'sources'), '.txt')) {
		try {
			add(name, readFileSync(join(content, 'sources', name)));
		} catch {
			names.set(foldName(name), name);
		}
	}
	return {
		add,
		ofName: (name) => names.get(foldName(name)),
		ofText: (bytes) => {
			const twin = texts.get(charactersOf(bytes) ?? '');
			return twin && { name: twin.name, isSameBytes: Buffer.compare(twin.bytes, bytes) === 0 };
		},
	};
}
