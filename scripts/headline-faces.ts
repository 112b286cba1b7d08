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

/** Their rules stand in the head of a page, before anything of the report. */
const headLength = 32_768;

function readHead(file: string): string {
	const descriptor = openSync(file, 'r');
	try {
		const bytes = Buffer.alloc(headLength);
		return bytes.toString('utf8', 0, readSync(descriptor, bytes));
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
