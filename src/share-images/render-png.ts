import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from 'virtual:content';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { cutFont } from '../faces/cut-font.ts';
import { indexedPng } from './indexed-png.ts';
import { rememberPicture } from './remember-picture.ts';

const { resolve } = createRequire(import.meta.url);

/** Regular and bold; they stay on the machine that builds, the site has only the pictures. */
const fontFiles = ['400Regular', '700Bold'].map((weight) =>
	resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`)
);

let starting: Promise<unknown> | undefined;

/** Starts the renderer, which may be done once in a process. */
const start = async () => initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));

/**
 * An SVG image as PNG. Text is set in Noto Serif SC on every machine, so the same image has the same bytes. The renderer reads
 * its fonts anew for each picture, 15 MB each: it is given what the image has of them.
 */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	await (starting ??= start());
	const characters = [...new Set(svg)].join('');
	const fontBuffers = await Promise.all(fontFiles.map((file) => cutFont(file, characters)));
	const image = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Serif SC' } });
	const picture = image.render();
	const png = indexedPng({ width: picture.width, height: picture.height, pixels: picture.pixels });
	picture.free();
	image.free();
	return png;
}

/** A response with an SVG image as PNG. What was rendered once is taken from the build before. */
export async function respondPng(svg: string): Promise<Response> {
	const png = await rememberPicture(join(cacheFolder, 'pictures'), svg, renderPng);
	return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
