/**
 * Checks what the project is made of: licences, origin and install scripts of all packages, and known vulnerabilities.
 *
 * What may be is in `scripts/supply/policy.yaml`. What the registry at hand cannot answer is said and skipped, so that no
 * network makes a change fail.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { judgeAudit } from './supply/judge-audit.ts';
import { judgePackages } from './supply/judge-packages.ts';
import { PolicySchema } from './supply/policy.ts';
import { readLock } from './supply/read-lock.ts';

const root = join(import.meta.dirname, '..');
const policy = PolicySchema.parse(parse(readFileSync(join(root, 'scripts', 'supply', 'policy.yaml'), 'utf8')));
const packages = readLock(root);

const audit = spawnSync('npm', ['audit', '--json'], {
	cwd: root,
	encoding: 'utf8',
	maxBuffer: 64 * 1024 * 1024,
	shell: process.platform === 'win32',
	timeout: 60_000,
});
const findings = [judgePackages(packages, policy), judgeAudit(audit.stdout, policy)];
const notes = findings.flatMap((one) => one.notes);
const faults = findings.flatMap((one) => one.faults);

for (const note of notes) console.log(note);
for (const fault of faults) console.error(`FAULT ${fault}`);
console.log(`${packages.length} packages, ${notes.length} notes, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
