/**
 * Holds the way imports point (scripts/README.md, "One house"): model ← pipeline ← desk; model ← formats; model ← archive ←
 * components ← layouts ←
 * pages; search beside the archive; scripts may use all of src, and nothing in src but a test uses scripts. Type imports count.
 *
 * Helpers of tests (`test-*.ts`) and tests may use what they test, and Node.
 */
const tests = '(\\.test\\.ts|/test-[^/]+\\.ts)$';

/** A folder of src that may import itself, what is listed, and packages. */
const room = (name, folder, allowed) => ({
	name,
	comment: `${folder} imports only ${[folder, ...allowed].join(', ')}`,
	severity: 'error',
	from: { path: `^src/${folder}/`, pathNot: tests },
	to: { path: '^(src|scripts|content)/', pathNot: [folder, ...allowed].map((one) => `^src/${one}(/|\\.|$)`) },
});

/** A stage of the pipeline imports the model, the lexicon and its own folder. */
const stage = (name) => room(`stage-${name}`, `pipeline/${name}`, ['model', 'pipeline/lexicon']);

export default {
	forbidden: [
		{ name: 'no-cycle', severity: 'error', comment: 'no circles, types included', from: {}, to: { circular: true } },
		{
			name: 'no-node',
			severity: 'error',
			comment: 'model, formats, pipeline, desk and search run in a command, a worker and a browser alike',
			from: { path: '^src/(model|formats|pipeline|desk|search)/', pathNot: tests },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'no-scripts',
			severity: 'error',
			comment: 'src is used by scripts, never the other way round; a test may ask an archive that the bench makes',
			from: { path: '^src/', pathNot: tests },
			to: { path: '^scripts/' },
		},
		{
			name: 'no-test-helper',
			severity: 'error',
			comment: 'helpers of tests stay with tests',
			from: { path: '^src/', pathNot: tests },
			to: { path: '/test-[^/]+\\.ts$' },
		},
		...['archive', 'search', 'pipeline'].map((folder) => ({
			name: `index-of-${folder}`,
			severity: 'error',
			comment: "modules of a folder import each other directly, not through the folder's index.ts",
			from: { path: `^src/${folder}/`, pathNot: tests },
			to: { path: `^src/${folder}/index\\.ts$` },
		})),
		room('model', 'model', []),
		room('formats', 'formats', ['model']),
		room('pipeline', 'pipeline', ['model']),
		...['lexicon', 'decode', 'normalise', 'segment', 'structure', 'correct', 'extract', 'emit', 'addresses'].map(stage),
		room('archive', 'archive', ['model', 'markdown', 'url', 'absolute-url', 'site', 'labels']),
		room('desk', 'desk', ['model', 'formats', 'pipeline']),
		room('search', 'search', ['model', 'archive', 'styles', 'labels', 'url']),
		room('markdown', 'markdown', ['model', 'archive', 'labels', 'url']),
		room('share-images', 'share-images', [
			'model',
			'archive',
			'faces',
			'png',
			'remember-file',
			'site',
			'labels',
			'url',
			'absolute-url',
		]),
		room('faces', 'faces', ['remember-file', 'site', 'url']),
		room('qr-code', 'qr-code', ['png', 'remember-file']),
		room('png', 'png', []),
		room('components', 'components', [
			'model',
			'archive',
			'qr-code',
			'desk',
			'markdown',
			'search',
			'styles',
			'share-images',
			'site',
			'labels',
			'url',
			'absolute-url',
		]),
		room('layouts', 'layouts', [
			'model',
			'archive',
			'components',
			'markdown',
			'styles',
			'share-images',
			'faces',
			'site',
			'labels',
			'url',
			'absolute-url',
		]),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(node_modules|dist|\\.astro)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		combinedDependencies: true,
		detectProcessBuiltinModuleCalls: true,
	},
};
