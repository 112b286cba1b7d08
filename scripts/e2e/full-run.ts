import { describe, test } from 'vitest';

/**
 * Whether everything is asked, at full length: `npm run test:full`, which GitHub runs every night. `npm test` asks each kind
 * of thing once, in the time that somebody waits for it before a commit.
 */
export const isFull = process.env.FULL === '1';

/** What another test asks of its kind already, or what only a build of its own can tell. */
export const testInFull = test.runIf(isFull);
export const describeInFull = describe.runIf(isFull);

/** All of them, or in the short run each of so many. */
export function shareOf<T>(all: readonly T[], each: number): T[] {
	return all.filter((_, index) => isFull || index % each === 0);
}
