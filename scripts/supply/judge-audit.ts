import { z } from 'astro/zod';
import type { Findings } from './judge-packages.ts';
import type { Policy } from './policy.ts';

/** What `npm audit --json` prints where the registry answers. */
const AuditSchema = z.object({
	auditReportVersion: z.literal(2),
	vulnerabilities: z.record(
		z.string(),
		z.object({
			via: z.array(
				z.union([
					z.string(),
					z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string(), range: z.string() }),
				])
			),
		})
	),
});

/** What it prints where the registry does not. */
const RefusalSchema = z.object({ message: z.string() });

/** Vulnerabilities that stop a change; slighter ones are told. */
const grave = new Set(['high', 'critical']);

function read(output: string): unknown {
	try {
		return JSON.parse(output);
	} catch {
		return undefined;
	}
}

/** Judges the output of `npm audit --json`. A registry that does not answer is no fault: it is said, and skipped. */
export function judgeAudit(output: string, policy: Policy): Findings {
	const printed = read(output);
	const audit = AuditSchema.safeParse(printed);
	if (!audit.success) {
		const refusal = RefusalSchema.safeParse(printed);
		const why = refusal.success ? refusal.data.message : (/\S.*/u.exec(output)?.[0] ?? 'no answer');
		return { faults: [], notes: [`The registry says nothing about vulnerabilities (${why}): skipped.`] };
	}
	const advisories = new Map(
		Object.values(audit.data.vulnerabilities)
			.flatMap(({ via }) => via)
			.flatMap((one) => (typeof one === 'string' ? [] : [[`${one.url} ${one.name}`, one] as const]))
	);
	const findings: Findings = { faults: [], notes: [] };
	for (const { name, title, url, severity, range } of advisories.values()) {
		const id = /GHSA-[\w-]+$/u.exec(url)?.[0] ?? url;
		const reason = policy.advisories[id];
		const sentence = `${name} ${range}: ${title} (${severity}, ${id})`;
		if (reason !== undefined) findings.notes.push(`${sentence} – does not concern this project: ${reason}`);
		else if (grave.has(severity)) findings.faults.push(sentence);
		else findings.notes.push(sentence);
	}
	return findings;
}
