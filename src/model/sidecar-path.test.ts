import { expect, test } from 'vitest';
import { sidecarPath } from './sidecar-path.ts';

test.each([
	['sources/page.txt', 'sources/page.yaml'],
	['sources.d/page', 'sources.d/page.yaml'],
	['sources/a.b.txt', 'sources/a.b.yaml'],
])('the sidecar of %s is %s', (source, sidecar) => {
	expect(sidecarPath(source)).toBe(sidecar);
});
