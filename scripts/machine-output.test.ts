import { expect, test } from 'vitest';
import { addressIn, isNoise, versionRange } from './machine-output.ts';

test.each([
	'npm warn EBADENGINE Unsupported engine {',
	'npm warn install-scripts 1 package has install scripts not yet covered by allowScripts:',
	'npm error code EUSAGE',
	'21:00:34 \u001B[33m[WARN] [vite]\u001B[39m [MODULE_LEVEL_DIRECTIVE] …',
	'(node:4711) ExperimentalWarning: Type Stripping is an experimental feature',
	'21:00:37   ├─ /about/index.html (+2ms)',
])('counts as noise: %s', (line) => {
	expect(isNoise(line)).toBe(true);
});

test.each([
	'added 667 packages in 47s',
	'> xinglin-archive@0.1.0 start',
	'142:2 warning 署名“特约记者 杨柳”重复出现，已弃去后一处                 mark-bylines  structure',
	'34 messages (⚠ 2 warnings)',
	'网页：311 页，4.60 秒',
])('leaves in peace: %s', (line) => {
	expect(isNoise(line)).toBe(false);
});

test('reads the address from what a server prints', () => {
	expect(addressIn('4321 端口已被占用，改用下一个空闲的端口。\n')).toBeUndefined();
	expect(addressIn('杏林报道：http://localhost:4322/（按 Ctrl-C 停止）\n')).toBe('http://localhost:4322/');
	expect(addressIn('at http://localhost:4321/archive/ now')).toBe('http://localhost:4321/archive/');
});

test('takes a short version for all that begin with it', () => {
	expect(versionRange('20')).toBe('20.x');
	expect(versionRange('22.12')).toBe('22.12.x');
	expect(versionRange('10.8.2')).toBe('10.8.2');
});
