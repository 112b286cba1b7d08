import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from 'virtual:content';
import { rememberFile } from '../remember-file.ts';
import { cutFont, cutter } from './cut-font.ts';
import { packing, writeWoff2 } from './write-woff2.ts';

const { resolve } = createRequire(import.meta.url);

const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

const versionOf = (name: string) =>
	(JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

/** All on which the bytes of a face depend, beside its weight and its characters. */
export const madeOf = {
	/** Raised where the same characters give another file for a reason that is not named here. */
	version: 2,
	font: versionOf('@expo-google-fonts/noto-serif-sc'),
	cutter: digestOf(readFileSync(cutter)),
	packer: process.versions.brotli,
	packing,
};

/** The weights that are used, as the files of the font name them. */
export type Weight = '700Bold' | '900Black';

/** A face that was cut: the name of its file, without a folder, and how many bytes it has. */
export interface Face {
	file: string;
	size: number;
}

/** The name of a face's file, which says of what it is made: the same name always means the same bytes. */
export function nameFace(made: typeof madeOf, weight: Weight, characters: string): string {
	return `${digestOf(JSON.stringify([made, weight, characters])).slice(0, 16)}.woff2`;
}

async function makeFace(file: string, weight: Weight, characters: string): Promise<Face> {
	const bytes = await rememberFile(join(cacheFolder, 'faces', file), async () => {
		const font = resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`);
		return writeWoff2(await cutFont(font, characters));
	});
	return { file, size: bytes.length };
}

/** The faces that were asked for before: that of the nameplate is asked for by every page. */
const known = new Map<string, Promise<Face>>();

/** Noto Serif SC with the given characters, cut once and kept for the next build. */
export function cutFace(weight: Weight, characters: string): Promise<Face> {
	const file = nameFace(madeOf, weight, characters);
	const face = known.get(file) ?? makeFace(file, weight, characters);
	known.set(file, face);
	return face;
}
