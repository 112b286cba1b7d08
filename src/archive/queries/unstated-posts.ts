/** The posts that readers look for at a hospital. */
const heads = ['党委书记', '院长'] as const;

/**
 * The posts at the head of a hospital that its reports give to nobody.
 *
 * @example
 * unstatedPosts([{ role: '党委副书记、院长' }]) // ['党委书记']
 */
export function unstatedPosts(people: readonly { role: string }[]): string[] {
	const posts = people
		.flatMap(({ role }) => role.split('、'))
		.map((post) => post.replace(/^(?:该院|医院|院)(?=党委)/u, ''));
	return heads.filter((head) => !posts.includes(head));
}
