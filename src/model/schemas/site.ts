import { z } from 'astro/zod';

/** `src/site.yaml`: what the operator of a copy changes. */
export const SiteSchema = z.strictObject({
	/** Name of the archive. */
	title: z.string().min(1),
	/** Name in Latin letters. */
	latinTitle: z.string().min(1),
	/** One sentence under the name. */
	tagline: z.string().min(1),
	/** Who runs this copy. */
	operator: z.string().min(1),
	/** Where corrections and take-down requests go: a mail address or a URL. */
	contact: z.string().min(3),
	/** Where this copy lies on GitHub; where it is known, every block of a report offers 指出错误. */
	repository: z
		.string()
		.regex(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/u, '应是 https://github.com/所有者/仓库 这样的网址')
		.optional(),
	/** Licence of the extracted data (not of the reports). */
	dataLicence: z.strictObject({ name: z.string().min(1), url: z.url() }),
	/** Passages on the home page: addresses of blocks, `<slug>#<block>`; none chosen, none shown. */
	excerpts: z.array(z.string().regex(/^[a-z0-9-]+#b[\d-]+$/)).default([]),
	/** Queries offered under the search field. */
	sampleQueries: z.array(z.string().min(1)).default([]),
});
export type Site = z.output<typeof SiteSchema>;
