import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from 'virtual:content';
import { rememberFile } from '../remember-file.ts';
import { cutFont } from './cut-font.ts';
import { writeWoff2 } from './write-woff2.ts';

const { resolve } = createRequire(import.meta.url);

/** Raised where the same characters give another file. */
const version = 1;

const versionOf = (name: string) =>
	(JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

const madeOf = [version, versionOf('@expo-google-fonts/noto-serif-sc')].join(' ');

/** The weights that are used, as the files of the font name them. */
export type Weight = '700Bold' | '900Black';

/** A face that was cut: the name of its file, without a folder, and how many bytes it has. */
export interface Face {
	file: string;
	size: number;
}

/**
 * Noto Serif SC with the given characters, cut once and kept for the next build; its name says what it was cut from and for
 * which characters, so that the same name always means the same bytes.
 */
export async function cutFace(weight: Weight, characters: string): Promise<Face> {
	const digest = createHash('sha256').update(`${madeOf}\n${weight}\n${characters}`).digest('hex');
	const file = `${digest.slice(0, 16)}.woff2`;
	const bytes = await rememberFile(join(cacheFolder, 'faces', file), async () => {
		const font = resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`);
		return writeWoff2(await cutFont(font, characters));
	});
	return { file, size: bytes.length };
}
