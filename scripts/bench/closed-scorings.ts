import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '../fixtures/closed-scorings.txt');

/** The commit that the scores are of. */
function commit(): string {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
	} catch {
		return 'without git';
	}
}

/**
 * Notes that closed pages were scored: pages that one looks at again and again after changing rules are not unseen for long,
 * so every look is counted. What the tests compare with the floors is not.
 */
export function logClosedScoring(command: string): void {
	appendFileSync(path, `${new Date().toISOString().slice(0, 10)} ${commit()} ${command}\n`);
}

/** How often closed pages were scored. */
export function countClosedScorings(): number {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => /^\d{4}-/u.test(line)).length;
}
