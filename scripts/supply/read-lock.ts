import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the lock file names. */
export interface LockedPackage {
	name: string;
	version: string;
	/** As its package.json or the lock file says; undefined where neither does. */
	licence: string | undefined;
	/** Whether it is there, and not only meant for another system. */
	isInstalled: boolean;
	hasInstallScript: boolean;
	/** Whether npm compares what it downloads with a digest in the lock file. */
	hasDigest: boolean;
	/** Where it comes from, if not from the registry by its name. */
	from: string | undefined;
	/** Why its author wants it used no longer. */
	deprecated: string | undefined;
}

/** An entry of `packages` in package-lock.json. */
interface LockEntry {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	deprecated?: string;
	hasInstallScript?: boolean;
}

/** The forms in which package.json has named licences. */
interface Manifest {
	license?: string | { type?: string };
	licenses?: readonly { type?: string }[];
}

/** The licence that a package.json names, in the form of today; old packages list several to choose from. */
export function licenceOf({ license, licenses }: Manifest): string | undefined {
	if (typeof license === 'string') return license;
	if (license?.type !== undefined) return license.type;
	const types = licenses?.flatMap(({ type }) => type ?? []) ?? [];
	return types.length > 0 ? types.join(' OR ') : undefined;
}

/** Reads the packages that the lock file of a project names, with what the installed ones say of themselves. */
export function readLock(root: string): LockedPackage[] {
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, LockEntry>;
	};
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, entry]) => {
			const manifest = join(root, path, 'package.json');
			const isInstalled = existsSync(manifest);
			const said = isInstalled ? licenceOf(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : undefined;
			return {
				name: path.replace(/^.*node_modules\//u, ''),
				version: entry.version ?? '',
				licence: said ?? entry.license,
				isInstalled,
				hasInstallScript: entry.hasInstallScript ?? false,
				hasDigest: entry.integrity !== undefined,
				from: entry.resolved,
				deprecated: entry.deprecated,
			};
		});
}
