import { z } from 'astro/zod';

const Reason = z.string().min(1);

/** `scripts/supply/policy.yaml`: what a package of the project may be. */
export const PolicySchema = z.strictObject({
	/** Licences under which a package may come, with the reason. */
	licences: z.record(z.string(), Reason),
	/** Packages that name no licence themselves. */
	packages: z.record(z.string(), z.strictObject({ licence: z.string().min(1), reason: Reason })),
	/** Packages that may have an install script, which never runs. */
	installScripts: z.record(z.string(), Reason),
	/** Advisories that do not concern this project. */
	advisories: z.record(z.string().regex(/^GHSA-/u), Reason),
});
export type Policy = z.output<typeof PolicySchema>;
