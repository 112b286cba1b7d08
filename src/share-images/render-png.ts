import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from 'virtual:content';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { rememberPicture } from './remember-picture.ts';

const { resolve } = createRequire(import.meta.url);

/** Regular and bold; they stay on the machine that builds, the site has only the pictures. */
const fontFiles = ['400Regular', '700Bold'].map(
	(weight) => `@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`
);

let loading: Promise<Buffer[]> | undefined;

/** Starts the renderer, which may be done once in a process, and reads the fonts. */
async function load(): Promise<Buffer[]> {
	await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
	return Promise.all(fontFiles.map((file) => readFile(resolve(file))));
}

/** An SVG image as PNG. Text is set in Noto Serif SC on every machine, so the same image has the same bytes. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const fontBuffers = await (loading ??= load());
	const image = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Serif SC' } });
	const picture = image.render();
	const png = new Uint8Array(picture.asPng());
	picture.free();
	image.free();
	return png;
}

/** A response with an SVG image as PNG. What was rendered once is taken from the build before. */
export async function respondPng(svg: string): Promise<Response> {
	const png = await rememberPicture(join(cacheFolder, 'pictures'), svg, renderPng);
	return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
