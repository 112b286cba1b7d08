/**
 * Lists what a reader without the net needs of a built site, `offline.json`: the start, the search with its index, scripts,
 * styles and faces; and a version, the digest of all of them: `node scripts/with-node.mjs scripts/list-offline.ts [FOLDER]`.
 *
 * The index of a large archive comes in shards and is not listed: only what was asked of it is kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { endWithParent } from './end-with-parent.ts';
import { facesOf } from './headline-faces.ts';
import { runCommand } from './plain-error.ts';
import { dist } from './replace-site.ts';

const [named = dist] = process.argv.slice(2);
const folder = resolve(named);
endWithParent();

/** The files of the index with the addresses at which the search page asks for them. */
function indexFiles(): { file: string; address: string }[] {
	const tables = JSON.parse(readFileSync(join(folder, 'search', 'tables.json'), 'utf8')) as {
		version: string;
		whole?: boolean;
	};
	const figures = globSync('search/figures/*.json', { cwd: folder }).map(
		(file) => `figures/${basename(file, '.json')}`
	);
	const beside = [
		...['pinyin', 'traditional', 'cards', 'people', 'homophones', 'neighbours'],
		...figures.sort(),
		...(tables.whole ? ['reports'] : []),
	];
	return [
		...['tables', 'characters'].map((name) => ({ file: `search/${name}.json`, address: `search/${name}.json` })),
		...beside.map((name) => ({ file: `search/${name}.json`, address: `search/${name}.json?v=${tables.version}` })),
	].filter(({ file }) => existsSync(join(folder, file)));
}

await runCommand(() => {
	const pages = ['', 'search/', 'offline/'].map((path) => ({
		file: `${path}index.html`,
		address: path === '' ? './' : path,
	}));
	const assets = globSync('_astro/*.{js,css}', { cwd: folder })
		.map((file) => file.split(sep).join('/'))
		.sort();
	const plain = ['display.js', 'favicon.svg', 'traditional.json', ...assets].map((file) => ({ file, address: file }));
	const faces = pages.flatMap(({ file }) => facesOf(readFileSync(join(folder, file), 'utf8')));
	const faceFiles = [...new Set(faces)].map((face) => ({ file: `faces/${face}`, address: `faces/${face}` }));
	const all = [...pages, ...plain, ...faceFiles, ...indexFiles()];
	const digest = createHash('sha256');
	for (const { file } of all) digest.update(file).update(readFileSync(join(folder, file)));
	const listed = { version: digest.digest('hex').slice(0, 12), files: all.map(({ address }) => address) };
	writeFileSync(join(folder, 'offline.json'), `${JSON.stringify(listed)}\n`);
	return Promise.resolve(0);
}, folder);
