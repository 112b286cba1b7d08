import { getDocument, getReports } from './reports.ts';
import { findSharedWording, type SharedWording } from './queries/shared-wording.ts';

let found: Promise<SharedWording[]> | undefined;

/** The sentences that recur across the reports: worked out once in a build, each time in development. */
export function getSharedWording(): Promise<SharedWording[]> {
	if (found && import.meta.env.PROD) return found;
	found = getReports().then(async (reports) => findSharedWording(await Promise.all(reports.map(getDocument))));
	return found;
}
