/** The YAML and the body of an MDX file. Throws where there is no front matter. */
export function splitFrontmatter(mdx: string): { frontmatter: string; body: string } {
	const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u.exec(mdx);
	if (!match) throw new Error('The file has no front matter. Write it with `npm run convert`.');
	return { frontmatter: match[1]!, body: mdx.slice(match[0].length) };
}
