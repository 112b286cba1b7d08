import { expect, test } from 'vitest';
import { archiveOf } from './archive-list.ts';

test('knows the archive of an address, also where one lies inside another', () => {
	const archives = [
		{ name: '总馆', url: 'https://example.org/' },
		{ name: '辽宁馆', url: 'https://example.org/liaoning/' },
	];
	expect(archiveOf('https://example.org/liaoning/articles/a', archives)?.name).toBe('辽宁馆');
	expect(archiveOf('https://example.org/articles/a', archives)?.name).toBe('总馆');
	expect(archiveOf('dalian-2021', archives)).toBeUndefined();
});
