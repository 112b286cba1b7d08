import { expect, test } from 'vitest';
import { unstatedPosts } from './unstated-posts.ts';

test.each([
	[[], ['党委书记', '院长']],
	[['党委书记、院长'], []],
	[['院党委书记'], ['院长']],
	[['党委副书记、院长'], ['党委书记']],
	[
		['副院长', '纪委书记', '第二党支部书记'],
		['党委书记', '院长'],
	],
	[['名誉院长', '党委书记'], ['院长']],
])('%o', (roles, posts) => {
	expect(unstatedPosts(roles.map((role) => ({ role })))).toEqual(posts);
});
