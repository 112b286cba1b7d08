import type { MediumNames } from './medium-names.ts';

const source =
	/(?<!\p{Script=Han})(?:信息来源|内容来源|稿件来源|文章来源|本文来源|新闻来源|图文来源|来\s*源|稿源|转载自|出处|发布机构|发布单位|信息提供)\s*[:：|｜丨▏\s]\s*([^，。；;]{2,40})/u;
/** Where a value ends: the next key of the line. */
const nextKey =
	/\s(?:责任编辑|责编|编辑|作者|记者|通讯员|时间|日期|发布|发文|更新|浏览|阅读|点击|字号|字体|打印|分享|分类|审核|校对|终审|编审|文号|索引)|[【（(]|\d{4}[-年./]/u;
/** What names no publication: an office without its place, a department, nobody. */
const nobody =
	/^(?:[本我该][站网报刊院市县区省州]|原创|网络|综合|互联网|作者|队员|未知|转载|其他|院办|[市县区省州乡镇](?!\p{Script=Han}{0,3}(?:日报|晚报))|卫健|健康管理|供稿)|自述|宣传[部科处]$|办公室|\p{Script=Han}(?:科|科室|病区|护理部|医务部|党办|工会|团委)$|^\p{Script=Han}{2,6}(?<!融媒体)中心$/u;

/** The name that a line gives as its source: 来源：定西日报 作者：王松; undefined where it names nobody (本站原创, 市卫健委). */
export function readSource(text: string, names: MediumNames): string | undefined {
	const value = source.exec(text)?.[1];
	if (value === undefined) return undefined;
	const said = value
		.split(nextKey)[0]!
		.replaceAll(/[《》“”"]/gu, ' ')
		.trim();
	const [first = ''] = said.split(/[\s|｜、,，/]+/u);
	const name = names.bare(first);
	const [head = ''] = name.split(/[·－—-]/u);
	const medium = names.isEvident(head) ? head : name;
	return medium.length >= 3 &&
		medium.length <= 20 &&
		/^[\p{Script=Han}A-Za-z0-9·]+$/u.test(medium) &&
		!nobody.test(medium)
		? medium
		: undefined;
}
