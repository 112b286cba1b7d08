import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from './plain-error.ts';
import { hasManifest, readSiteState } from './site-manifest.ts';
import { isPart } from './site-part.ts';

/** The folder in which one build works. */
export interface Workplace {
	folder: string;
	/** Where the new site is made. */
	site: string;
	/** Where the new site goes: a real folder, also where the operator made `dist` a link to one. */
	target: string;
}

const root = join(import.meta.dirname, '..');
/** Where builds work: on the disk of `dist`, or the site could not move in one step. */
const workplaces = join(root, '.cache', 'builds');

const siteName = 'site';
/** The old site, in the moment in which the new one takes its place. */
const formerName = 'former';
/** A file that holds the path of the target. */
const targetName = 'target';

/** Windows refuses to rename a folder while a file in it is open; those who read a site close its files soon. */
const patienceMs = process.platform === 'win32' ? 5000 : 0;

async function rename(from: string, to: string): Promise<void> {
	for (const started = performance.now(); ;) {
		try {
			renameSync(from, to);
			return;
		} catch (error) {
			const { code = '' } = error as NodeJS.ErrnoException;
			const isOpen = ['EPERM', 'EACCES', 'EBUSY'].includes(code);
			if (!isOpen || performance.now() - started > patienceMs) throw error;
			await sleep(100);
		}
	}
}

/** The project's own site. */
export const dist = join(root, 'dist');

/** How a folder is named to people: as seen from the project where it lies in it. */
export function nameOf(folder: string): string {
	const name = relative(root, folder);
	return name === '' || name.startsWith('..') || isAbsolute(name) ? folder : name.split(sep).join('/');
}

/**
 * Makes a folder for one build of the site that goes to `out`. Call it, like the rest, under the lock `site`.
 *
 * Throws a `PlainError` where something else than a site stands at `out`, for that would be lost.
 */
export function openWorkplace(out: string = dist, among = workplaces): Workplace {
	const target = existsSync(out) ? realpathSync(out) : resolve(out);
	const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory();
	const isOwn = out === dist || hasManifest(target) || isPart(target);
	const isForeign = isFolder === true && readdirSync(target).length > 0 && !isOwn;
	if (isFolder === false || isForeign)
		throw new PlainError(`${nameOf(target)} 不是 npm run build 建的网站，不去覆盖；请另选一个地方`);
	mkdirSync(among, { recursive: true });
	const folder = mkdtempSync(join(among, `${process.pid}-`));
	writeFileSync(join(folder, targetName), target);
	return { folder, site: join(folder, siteName), target };
}

/** Removes the folder of a build, with whatever is left in it. */
export function closeWorkplace({ folder }: Workplace): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Puts a whole new site in the place of the old one.
 *
 * A folder cannot replace a full one in a single call of Node, and a link would be one step but is no folder for those who
 * copy, archive or search `dist`. So the old site moves away and the new one moves in, two renames with nothing between them;
 * a build killed just there leaves both whole, and `recoverSites` ends its work.
 */
export async function replaceSite({ folder, site, target }: Workplace): Promise<void> {
	const former = join(folder, formerName);
	const name = nameOf(target);
	try {
		mkdirSync(dirname(target), { recursive: true });
		if (existsSync(target)) await rename(target, former);
		await rename(site, target);
	} catch (error) {
		if (existsSync(former) && !existsSync(target)) renameSync(former, target);
		const { code = '' } = error as NodeJS.ErrnoException;
		if (code === 'EXDEV')
			throw new PlainError(`${name} 与项目不在同一个磁盘分区，新网站不能一步换上；请建到项目所在的分区，再复制过去`, {
				cause: error,
			});
		if (['EPERM', 'EACCES', 'EBUSY'].includes(code))
			throw new PlainError(`${name} 换不下来：没有权限，或正被别的程序占用（如开着的 npm run preview）；旧网站没有动`, {
				cause: error,
			});
		throw error;
	}
}

/**
 * Ends what builds that were killed left: where one had taken the old site away, the new one moves in; if that is not whole,
 * the old one comes back. Then their folders are removed. The targets that were put in order.
 */
export async function recoverSites(among = workplaces): Promise<string[]> {
	const recovered: string[] = [];
	if (!existsSync(among)) return recovered;
	for (const name of readdirSync(among)) {
		const folder = join(among, name);
		const targetFile = join(folder, targetName);
		const target = existsSync(targetFile) ? readFileSync(targetFile, 'utf8') : '';
		const [site, former] = [join(folder, siteName), join(folder, formerName)];
		const next = readSiteState(site).state === 'whole' ? site : existsSync(former) ? former : undefined;
		if (target !== '' && !existsSync(target) && next !== undefined) {
			await rename(next, target);
			recovered.push(target);
		}
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	return recovered;
}
