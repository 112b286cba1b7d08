import {
	closeSync,
	copyFileSync,
	createReadStream,
	existsSync,
	globSync,
	mkdirSync,
	openSync,
	readSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const { resolve: resolvePackage } = createRequire(import.meta.url);

/** Where `src/faces` keeps the faces that it cuts for pages. */
const store = resolve(import.meta.dirname, '..', '.cache', 'faces');

/** The faces come under the SIL Open Font License, which goes with them. */
const licence = resolvePackage('@expo-google-fonts/noto-serif-sc/LICENSE_FONT');

/** So much of a page is read at once, which holds the head of nearly every one. */
const stretch = 32_768;

/** The head of a page, where the rules of its faces stand, and something behind it; all of a page that has no head. */
export function readHead(file: string): string {
	const descriptor = openSync(file, 'r');
	try {
		const next = Buffer.alloc(stretch);
		let read = Buffer.alloc(0);
		while (!read.includes('</head>')) {
			const length = readSync(descriptor, next);
			if (length === 0) break;
			read = Buffer.concat([read, next.subarray(0, length)]);
		}
		return read.toString();
	} finally {
		closeSync(descriptor);
	}
}

/** The files of the faces that a page asks for. */
export function facesOf(html: string): string[] {
	return Array.from(html.matchAll(/\/faces\/([\da-f]{16}\.woff2)/gu), ([, name]) => name!);
}

/** Puts the faces that the pages of a site ask for beside them, with their licence. */
function copyFaces(site: string): void {
	const folder = join(site, 'faces');
	const pages = globSync('**/*.html', { cwd: site });
	const faces = new Set(pages.flatMap((page) => facesOf(readHead(join(site, page)))));
	mkdirSync(folder, { recursive: true });
	for (const face of faces) copyFileSync(join(store, face), join(folder, face));
	copyFileSync(licence, join(folder, 'OFL.txt'));
}

/** Serves and ships the faces that pages of the site were given for their headlines (`src/faces`). */
export function headlineFaces(): AstroIntegration {
	return {
		name: 'headline-faces',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [face] = facesOf(request.url ?? '');
					if (face === undefined || !existsSync(join(store, face))) {
						next();
						return;
					}
					response.setHeader('Content-Type', 'font/woff2');
					createReadStream(join(store, face)).pipe(response);
				});
			},
			'astro:build:done': ({ dir }) => {
				copyFaces(fileURLToPath(dir));
			},
		},
	};
}
