import { expect, test } from 'vitest';
import type { Site } from '../../src/model/schemas/site.ts';
import { releaseNotes } from './release-notes.ts';

const site = { title: '杏林报道', dataRelease: { version: '1.0.0', date: '2026-11-29' } } as Site;

test('takes the newest section of the changelog', () => {
	const changelog = '---\ntitle: 更新记录\n---\n\n## 十二月\n\n- 新的。\n\n## 十一月\n\n- 旧的。\n';
	const notes = releaseNotes(changelog, site, 'ab12');
	expect(notes).toBe('# 杏林报道 1.0.0\n\n2026-11-29\n\nxinglin-archive.zip　SHA-256 ab12\n\n- 新的。');
});

test('says nothing of changes where none are written down', () => {
	expect(releaseNotes('', site, 'ab12')).toMatch(/ab12$/u);
});
