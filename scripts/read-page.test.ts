import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

test('reads addresses in any quotes, with every entity', () => {
	const html = `<a href="/a/?q=1&amp;r=2">甲</a><a href='/b/'>乙</a><a href=/c/>丙</a><img src="/d&#38;e&hellip;.png"><form action="/f/"></form>`;
	expect(readPage(html).links).toEqual(['/a/?q=1&r=2', '/b/', '/c/', '/d&e….png', '/f/']);
});

test('takes no address from text, comments or scripts', () => {
	const html =
		'<p>写作 href="/text/"</p><!-- <a href="/comment/"> --><script>const a = ` href="/script/"`;</script><title> src="/title/"</title>';
	expect(readPage(html).links).toEqual([]);
});

test('reads what stands in a template', () => {
	expect(readPage('<template><a href="/a/" id="b">甲</a></template>')).toMatchObject({
		links: ['/a/'],
		ids: new Set(['b']),
	});
});

test('knows ids and named anchors, not the names of fields', () => {
	expect(readPage('<p id="b7">医院</p><a name="old"></a><input name="q"><meta name="robots">').ids).toEqual(
		new Set(['b7', 'old'])
	);
});

test('reads where a page leads on to', () => {
	expect(readPage('<meta content="0; url=/a/?q=1&amp;r=2" http-equiv=refresh>').leadsTo).toBe('/a/?q=1&r=2');
	expect(readPage('<meta http-equiv="refresh" content="30">').leadsTo).toBeUndefined();
});

test('reads what the head says, by name or property', () => {
	const { metas } = readPage(
		'<meta property="og:image" content="/og.png"><meta content="a &lt; b" name="description">'
	);
	expect([...metas]).toEqual([
		['og:image', '/og.png'],
		['description', 'a < b'],
	]);
});
