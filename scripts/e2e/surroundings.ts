/**
 * The surroundings of a person's terminal: Vitest says by its own that everything is a test, and Astro believes it. What it
 * builds then is another site, and four times as long.
 */
export const surroundings = Object.fromEntries(
	Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/u.test(name))
);
