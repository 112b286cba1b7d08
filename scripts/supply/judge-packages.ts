import parse, { type Info } from 'spdx-expression-parse';
import type { LockedPackage } from './read-lock.ts';
import type { Policy } from './policy.ts';

/** What was found: faults stop a change, notes are for whoever reads them. */
export interface Findings {
	faults: string[];
	notes: string[];
}

/** Whether a licence, or one of several to choose from, is allowed; of several together each must be. */
function isAllowed(expression: Info, allowed: ReadonlySet<string>): boolean {
	if ('conjunction' in expression) {
		const sides = [expression.left, expression.right];
		return expression.conjunction === 'and'
			? sides.every((side) => isAllowed(side, allowed))
			: sides.some((side) => isAllowed(side, allowed));
	}
	return allowed.has(expression.license);
}

/** Reads an SPDX expression; undefined where it is none (`SEE LICENSE IN …`). */
function readExpression(licence: string): Info | undefined {
	try {
		return parse(licence);
	} catch {
		return undefined;
	}
}

/** A sentence about several packages, with their names at its end; none about none. */
function tell(names: readonly string[], what: (many: boolean) => string): string[] {
	return names.length === 0 ? [] : [`${names.length} ${what(names.length > 1)}: ${names.join(', ')}`];
}

/** Judges licences, origins and install scripts of the packages that a lock file names. */
export function judgePackages(packages: readonly LockedPackage[], policy: Policy): Findings {
	const allowed = new Set(Object.keys(policy.licences));
	const faults: string[] = [];
	const unknown: string[] = [];
	const unsealed: string[] = [];
	const deprecated: string[] = [];
	for (const one of packages) {
		const { name, version, licence: said, isInstalled, hasInstallScript, hasDigest, from, deprecated: why } = one;
		const named = `${name}@${version}`;
		const licence = said ?? policy.packages[name]?.licence;
		const expression = licence === undefined ? undefined : readExpression(licence);
		if (licence === undefined) {
			if (isInstalled) faults.push(`${named} names no licence: read its files and enter it under \`packages\`.`);
			else unknown.push(named);
		} else if (expression === undefined) {
			faults.push(`${named} has the licence “${licence}”, which is no SPDX expression.`);
		} else if (!isAllowed(expression, allowed)) {
			faults.push(`${named} has the licence ${licence}, which is not allowed.`);
		}
		if (hasInstallScript && !(name in policy.installScripts)) {
			faults.push(
				`${named} wants to run a script when it is installed, which \`.npmrc\` forbids: see that it works without.`
			);
		}
		if (from !== undefined) faults.push(`${named} comes from ${from}, not from the registry by its name.`);
		if (!hasDigest) unsealed.push(named);
		if (why !== undefined) deprecated.push(`${named} is deprecated: ${why}`);
	}
	return {
		faults,
		notes: [
			...tell(unknown, (many) =>
				many
					? 'packages for other systems are not here, and the lock file does not name their licences: skipped'
					: 'package for another system is not here, and the lock file does not name its licence: skipped'
			),
			...tell(
				unsealed,
				(many) => `${many ? 'packages have' : 'package has'} no digest in the lock file, so npm takes what it is given`
			),
			...deprecated,
		],
	};
}
