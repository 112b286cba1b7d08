import { describe, expect, test } from 'vitest';
import { encode } from '../../pipeline/decode/test-encode.ts';
import { noArticle } from '../refusals.ts';
import { convertedReport } from '../test-converted.ts';
import { partAsHtml, partsBelowTitle, report, reportAsText, reportTitle } from '../test-report.ts';
import { readWebPage } from './read-web-page.ts';

const read = (page: string) => readWebPage(encode(page, 'utf-8'));

/** The lines of a page, blank ones left out. */
function linesOf(page: string): string[] {
	const reading = read(page);
	if ('refusal' in reading) throw new Error(reading.refusal);
	return reading.text.split('\n').filter((line) => line !== '');
}

const prose = '近日，保定市中医院召开大会，部署全年工作。各科室负责人参加了会议，职工代表作了发言。';

/** A page of news as sites have it, with menus, tools, recommendations and comments round the article. */
const newsPage = `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>${reportTitle}_健康频道_滏阳网</title><style>p { color: red }</style><script>var menu = "新闻，图片，视频。";</script></head>
<body class="page has-comments"><!-- 页头，由模板生成。 -->
<header><a href="/">首页</a><a href="/health">健康</a><div class="search"><form>搜索，全站。</form></div></header>
<div class="wrap"><div class="left">
<div class="breadcrumb"><a href="/">滏阳网</a> &gt; 健康，正文</div>
<h1>${reportTitle}</h1>
<h2 class="subtitle">${report[1]!.text}</h2>
<div class="info"><span>2024-05-16 07:30</span><span class="source">来源：<a href="/wb">滏阳晚报</a></span><span>字号：<a>大</a><a>小</a></span><span>打印</span></div>
<div class="article-content" id="content">
${report.slice(2).map(partAsHtml).join('\n')}
<div class="share">分享到微信、微博，让更多人看到。</div>
</div>
<div class="comments"><p>网友：写得真好，感谢医护人员！</p><p>网友：向白衣天使致敬，辛苦了。</p></div>
</div>
<div class="right"><h3>热门推荐</h3><ul><li><a href="/1">滏阳河畔，又见白鹭</a></li><li><a href="/2">夜市开张，游人如织</a></li></ul></div></div>
<div class="footer">版权所有，未经许可不得转载。</div></body></html>`;

/** A post as a browser saves it: its text is hidden until a script shows it, its time stands in a script. */
const post = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="${reportTitle}"><title></title></head>
<body><div id="js_article"><div id="page-content">
<h1 class="rich_media_title" id="activity-name">
  ${reportTitle}
</h1>
<div id="meta_content"><span id="copyright_logo">原创</span><a href="javascript:void(0);" id="js_name"> 滏阳晚报 </a><em id="publish_time"></em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0; ">${partsBelowTitle
	.map((one) => `<section class="share"><span>${partAsHtml(one)}</span></section><p><br></p>`)
	.join('')}<p style="display: none;"><mp-style-type data-value="3"></mp-style-type></p></div>
</div><div>预览时标签不可点，微信扫一扫关注该公众号。</div></div>
<script>var ct = "1715815800"; var msg_title = "";</script></body></html>`;

describe('a two-article report', () => {
	const expected = convertedReport(reportAsText());

	test.each([
		['a page of news in GBK', encode(newsPage, 'gb18030')],
		['a post of a WeChat account', encode(post, 'utf-8')],
	])('is the same articles with the same facts from %s', (_name, bytes) => {
		const reading = readWebPage(bytes);
		expect(reading).toHaveProperty('text');
		expect(expected).toHaveLength(2);
		expect(convertedReport('text' in reading ? reading.text : '')).toEqual(expected);
	});

	test('keeps the line with time and source, and nothing that stands round the article', () => {
		const lines = linesOf(newsPage.replace('gb2312', 'utf-8'));
		expect(lines.slice(0, 4)).toEqual([
			reportTitle,
			'——衡水市滏东人民医院县域医共体建设纪实',
			'2024-05-16 07:30\u3000来源：滏阳晚报',
			'本报记者 苗秋实 通讯员 郝立春',
		]);
		expect(lines.at(-1)).toBe(report.at(-1)!.text);
		expect(lines).toHaveLength(report.length + 1 + 2);
	});

	test('keeps account and time of a post', () => {
		expect(linesOf(post).slice(0, 3)).toEqual([
			reportTitle,
			'滏阳晚报\u30002024年5月16日 07:30',
			'——衡水市滏东人民医院县域医共体建设纪实',
		]);
	});
});

test('reads a page that does not say where its article is', () => {
	const menu = Array.from(
		{ length: 30 },
		(_, index) => `<li><a href="/${index}">第${index}条新闻，标题很长的一条</a></li>`
	);
	const page = `<title>标题在此</title><table><tr><td><ul>${menu.join('')}</ul></td><td><div><b>标题在此</b><br><br>　　${prose}<br><br>　　${prose}<br>完。</div></td></tr></table>`;
	expect(linesOf(page)).toEqual(['标题在此', prose, prose, '完。']);
});

test('believes what a page says of itself', () => {
	const page = `<title>标题 - 某网</title><div><div itemprop="articleBody"><p>${prose}</p></div><div><p>相关的话，有一些。</p></div></div>`;
	expect(linesOf(page)).toEqual(['标题', prose]);
});

test('divides lines at breaks and paragraphs at blocks', () => {
	const reading = read(
		`<article><h1>标题</h1><p>${prose}<br>下一行，<b>还</b>是\n这一段。</p><div>另一段。</div></article>`
	);
	expect(reading).toEqual({ text: `标题\n\n${prose}\n下一行，还是这一段。\n\n另一段。\n` });
});

test('marks the items of lists, and leaves those that have a mark', () => {
	const page = `<article><p>${prose}</p><ul><li><p>第一项</p></li><li>■第二项</li></ul><ol start="3"><li>第三项</li></ol></article>`;
	expect(linesOf(page)).toEqual([prose, '●第一项', '■第二项', '3.第三项']);
});

test('reads a table row by row, and one that only lays out the page block by block', () => {
	const table = '<table><tr><th>指标</th><th>2023年</th></tr><tr><td>门诊量</td><td>12万</td></tr></table>';
	expect(linesOf(`<article><p>${prose}</p>${table}</article>`)).toEqual([
		prose,
		'指标\u30002023年',
		'门诊量\u300012万',
	]);
	const layout = `<table><tr><td><p>左一。</p><p>左二。</p></td><td>右。</td></tr></table>`;
	expect(linesOf(`<article><p>${prose}</p>${layout}</article>`)).toEqual([prose, '左一。', '左二。', '右。']);
});

test('keeps the caption of a picture as a line of its own', () => {
	const page = `<article><p>${prose}</p><figure><img src="a.jpg" alt="图"><figcaption>义诊现场</figcaption></figure></article>`;
	expect(linesOf(page)).toEqual([prose, '义诊现场']);
});

describe('the encoding of a page', () => {
	const page = (charset: string, text = prose) =>
		`<meta charset="${charset}"><article><h1>标题</h1><p>${text}</p></article>`;
	const expected = { text: `标题\n\n${prose}\n` };

	test('is what its bytes are, whatever it says', () => {
		expect(readWebPage(encode(page('gb2312'), 'utf-8'))).toEqual(expected);
		expect(readWebPage(encode(page('utf-8'), 'gb18030'))).toEqual(expected);
	});

	test('is what it says where a few bytes are spoilt', () => {
		const bytes = encode(page('gbk', `${prose}完`), 'gb18030');
		bytes[bytes.lastIndexOf(0x3c) - 13] = 0xff;
		expect(readWebPage(bytes)).toHaveProperty('text');
	});

	test('may be that of a page from Taiwan', () => {
		const text = '日前，醫院為長者義診，服務群眾三百餘人，受到街坊歡迎，大家都說方便。';
		expect(readWebPage(encode(page('big5', text).replace('标题', '標題'), 'big5'))).toEqual({
			text: `標題\n\n${text}\n`,
		});
	});
});

test.each([
	['an empty file', ''],
	['a list of links', '<body><ul><li><a href="/1">保定市中医院召开大会，部署全年工作，各科室参加</a></li></ul></body>'],
	['a page that a script fills', '<body><div id="root"></div><script>render("近日，医院召开大会。")</script></body>'],
])('says of %s that there is no article', (_name, page) => {
	expect(read(page)).toEqual({ refusal: noArticle });
});
