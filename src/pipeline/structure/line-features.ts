import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { groupsOf, isTitleLike, pairsOf } from './line-groups.ts';
import { continuation, stamp, type LineView } from './line-view.ts';

/** What speaks for or against a line's labels: names in plain Chinese, as editors read them in `npm run why`. */
export type LineFeatures = (views: readonly LineView[]) => string[][];

const lengths = [2, 4, 6, 8, 10, 12, 14, 16, 18, 21, 25, 30, 36, 45, 60, 90];

/** The step of a scale that a number falls on: `13–14字`. */
function lengthStep(width: number): string {
	const at = lengths.findIndex((one) => width <= one);
	if (at < 0) return '90字以上';
	return `${(lengths[at - 1] ?? 0) + 1}–${lengths[at]!}字`;
}

const gapStep = (gap: number) => (gap >= 3 ? '三行以上' : ['无', '一行', '两行'][gap]!);

const endings: readonly (readonly [RegExp, string])[] = [
	[/。[”’』」）)]*$/u, '句号'],
	[/[！!][”’』」）)]*$/u, '叹号'],
	[/[？?][”’』」）)]*$/u, '问号'],
	[/[，,]$/u, '逗号'],
	[/、$/u, '顿号'],
	[/[：:]$/u, '冒号'],
	[/[；;]$/u, '分号'],
	[/…$/u, '省略号'],
	[/[—－-]$/u, '破折号'],
	[/[”’』」"]$/u, '引号'],
	[/[）)】\]〕》]$/u, '括号'],
	[/[\d％%]$/u, '数字'],
	[/[A-Za-z]$/u, '字母'],
];

const starts: readonly (readonly [RegExp, string])[] = [
	[continuation, '句中标点'],
	[/^[—―─–－-]/u, '破折号'],
	[/^[“‘「『"]/u, '引号'],
	[/^[（(]/u, '圆括号'],
	[/^[【[〔]/u, '方括号'],
	[/^《/u, '书名号'],
	[/^\d/u, '数字'],
	[/^[A-Za-z]/u, '字母'],
];

const contents: readonly (readonly [RegExp, string])[] = [
	[stamp, '有日期或钟点'],
	[/来源|转自|转载/u, '有“来源”'],
	[/编辑|责编|校对|审核|监制|制作|版式|美编|终审|值班/u, '有编辑校审的职务'],
	[/供稿|撰稿|投稿|作者|撰文|采写|文字/u, '有供稿作者的字样'],
	[/摄影|摄$|摄[）)]|[\s／/]摄|供图|配图|资料图|资料圖|图片/u, '有摄影供图的字样'],
	[/^[（(]?图[为①-⑳一二三四五六七八九十\d／/]|^[上下左右]图|图为/u, '有“图为”'],
	[/[（(](?:[左右中前后][一二三四两]?排?起?[一二三四]?|[一二三四]排|图[左右中])[^（()）]{0,8}[）)]/u, '有画面方位'],
	[/记者/u, '有“记者”'],
	[/通讯员/u, '有“通讯员”'],
	[/点击|关注|扫码|扫描|二维码|长按|阅读原文|分享|收藏|在看|点赞|转发|公众号|视频号|微信/u, '有网页账号的字样'],
	[/字号|浏览|阅读[量数：:]|打印|纠错|评论|首页|正文|当前位置|上一篇|下一篇|返回/u, '有网页的按钮'],
	[/https?:|www\.|\.com|\.cn|@/iu, '有网址'],
	[/电话|热线|邮箱|传真|地址|邮编/u, '有电话地址'],
	[/医院|卫生院|保健院|医学院|诊所|卫生服务中心/u, '有医院名'],
	[/纪实|侧记|综述|掠影|巡礼|扫描|观察|探访|专访|访谈|启示|回眸|纪事|探索|实践|故事|速写/u, '有副题常用词'],
	[/[“”]/u, '有引号'],
	[/[：:]/u, '有冒号'],
	[/[？?]/u, '有问号'],
	[/[！!]/u, '有叹号'],
	[/\d/u, '有数字'],
	[/\d+(?:\.\d+)?[%％]|\d(?:万|亿)?(?:人次|例|张|名|台|元|项|个|家)/u, '有数字和单位'],
	[/^\p{Script=Han}{2,4}$/u, '二至四个汉字'],
	[/^\p{Script=Han}+$/u, '全是汉字'],
	[/^[\d\s/／.:-]+$/u, '全是数字'],
	[/^\S+ \S+$/u, '两词'],
	[/^\S+(?: +\S+){2,}$/u, '三词以上'],
	[/表示|介绍[，,说：:]|告诉记者|说[：:，,“]/u, '有说话的动词'],
	[/第[一二三四五六七八九十\d]+版|[A-D]?\d{1,2}版/u, '有版次'],
	[/日报|晚报|晨报|早报|周刊|周报|时报|商报|都市报|新闻网|在线|客户端|融媒|卫生报|健康报|院报/u, '有报名'],
	[/讯(?:[（(]|\s|$|[:：])|电(?:[（(]|$)|報導|报道[：:]?[）)】〕]?$/u, '有讯、电、报道'],
	[/^(?:记者|问|答|Q\d*|A\d*|主持人)\s*[:：]/u, '问答的称呼起首'],
	[/^(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})$/u, '只有序号'],
	[/^(?:单位|注|备注|合计|序号|排名|名次|科室|项目|指标|时间|星期)/u, '表格的词起首'],
	[/[|｜│丨▎]/u, '有竖线'],
	[/^[^\p{L}\p{N}]+$/u, '全是符号'],
	[/[（(][^（()）]{2,40}[）)]$/u, '收于括号里的话'],
	[
		/召开|获批|荣获|获评|启用|举行|举办|成立|突破|签约|揭牌|入选|完成|通过|落户|上线|开诊|开业|率先|首例|首个|加入|来访|考察|调研|招聘|公告|通知/u,
		'有新闻的动词',
	],
	[/[”"』」].*[“"『「]|^[“"『「].*[”"』」]$/u, '整行在引号里'],
	[/第[一二三四五六七八九十\d]+[期号届]/u, '有期号'],
	[/主办|承办|协办|主管|编印|出品/u, '有主办'],
	[/问[:：]|答[:：]/u, '有问答'],
	[/相关链接|链接|延伸阅读|小贴士|温馨提示|名片|简介|数说|成绩单/u, '有附栏的词'],
];

const markKinds: readonly (readonly [RegExp, string])[] = [
	[/^#(?!#)/u, '#'],
	[/^##/u, '##'],
	[/[▲△▼▽]/u, '▲'],
	[/□/u, '□'],
	[/■/u, '■'],
	[/[●○]/u, '●'],
	[/[◆◇★☆►▶※◎]/u, '◆'],
];

/** How a news item opens: 近日, 8月18日, 本报讯. */
const newsTime = /^.{0,14}?(?:近日|日前|昨日|昨天|今日|今天|前不久|\d{1,2}月\d{1,2}日|\d{1,2}日(?:上午|下午)?[，,])/u;

const hospitalName = /(?:医院|保健院|卫生院|卫健[委局]|卫生局)/u;

/** A line that is the name of an institution and nothing else. */
const organisation =
	/^\p{Script=Han}{2,18}(?:医院|保健院|卫生院|卫生服务中心|急救中心|疾控中心|医学院|医科大学|卫健委|卫生局|总院|分院|院区|附院|[一二三四五六七八九]院)$/u;

/** A share as a step: 无, 少, 半, 多, 几乎全. */
function shareStep(share: number): string {
	if (share === 0) return '无';
	if (share < 0.2) return '少';
	if (share < 0.4) return '小半';
	return share < 0.7 ? '大半' : '几乎全';
}

/** What most marks a title line, for its neighbours: the first that holds. */
const traits: readonly (readonly [RegExp, string])[] = [
	[/^[—―─–－-]/u, '破折号起'],
	[/[—―─]$/u, '破折号收'],
	[
		/(?:纪实|侧记|综述|掠影|巡礼|扫描|观察|探访|专访|访谈|启示|回眸|纪事|探索|实践|速写|走笔|之路|见闻|手记|小记|散记|回访|追记|记|报告|之[一二三四五六七八九十])$/u,
		'副题词收',
	],
	[/^(?:访|记|看|听|来自|写在|献给|致)/u, '副题词起'],
	[/(?:医院|保健院|卫生院|中心|[委局院])[：:]\S/u, '机构加冒号'],
	[/[：:]$/u, '冒号收'],
	[/[：:]/u, '冒号'],
	[/[？?]$/u, '问号收'],
	[/[！!]$/u, '叹号收'],
	[/[（(][^（()）]*[）)]$/u, '括号收'],
	[/(?:医院|卫生院|保健院|院区|附院|医大|[一二三四五六]院)/u, '医院名'],
	[/\d/u, '数字'],
	[/^\S+ +\S+$/u, '两词'],
	[/[，,、]/u, '逗号'],
	[/[“「]/u, '引号'],
];
const traitOf = ({ text }: LineView) => traits.find(([pattern]) => pattern.test(text))?.[1] ?? '平';

/** Kinds of pages, by what stands on them. */
function pageKinds(views: readonly LineView[]): string[] {
	const count = (test: (view: LineView) => boolean) => views.filter(test).length;
	const has = (look: LineView['look'], least: number) => count((view) => view.look === look) >= least;
	return [
		...(has('网页行', 1) ? ['网页'] : []),
		...(has('账号提示', 1) ? ['账号'] : []),
		...(count(({ look }) => look === '问句' || look === '答句' || look === '说话人') >= 3 ? ['问答'] : []),
		...(has('表格行', 4) ? ['表格'] : []),
		...(has('只有序号', 2) ? ['裸序号'] : []),
		...(has('序号行', 2) ? ['序号'] : []),
		...(count(({ hasDateline }) => hasDateline) >= 2 ? ['多处电头'] : []),
		...(has('栏中行', 6) ? ['分栏'] : []),
		...(has('线条', 2) ? ['线条'] : []),
		...(count(({ isText }) => isText) === 0 ? ['没有长段'] : []),
		...(count(({ marks }) => marks.startsWith('#')) > 0 ? ['井号'] : []),
	];
}

/** How the sentence before a line stopped, where the line may go on with it. */
function endOf({ text, ends, isOpen, opensQuote, look }: LineView): string {
	if (opensQuote && ends) return '已完而引号未合';
	if (ends) return '已完';
	if (/[，,、]$/u.test(text)) return '收于逗号';
	if (/[：:；;]$/u.test(text)) return '收于冒号分号';
	if (look === '电头段') return '电头段未完';
	return isOpen ? (/[\d.]$/u.test(text) ? '未完收于数字' : '未完') : '不明';
}

/** Makes the list of features from the lexicon. The words at the ends of lines are features too; the fitting keeps those of several pages. */
export function lineFeatures(shapes: LineShapes, lexicon: Lexicon): LineFeatures {
	const opener = new RegExp(`^(?:“?${anyOf(lexicon.prose.openers)})`, 'u');
	const hanging = new RegExp(`${anyOf(lexicon.prose.hangingEnds)}$`, 'u');
	const campaign = new RegExp(anyOf(lexicon.titles.campaigns), 'u');
	const deckEnding = new RegExp(`(?:${anyOf(lexicon.titles.deckEndings)})$`, 'u');
	const isSigned = ({ text }: LineView) =>
		/[（(](?:[^（()）]*(?:记者|通讯员)[^（()）]*|\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4})*)[）)]$/u.test(text);

	return (views) => {
		const forms = new Map<string, number>();
		const texts = new Map<string, number>();
		for (const view of views) {
			if (isTitleLike(view)) forms.set(view.form, (forms.get(view.form) ?? 0) + 1);
			texts.set(view.text, (texts.get(view.text) ?? 0) + 1);
		}
		const pairCounts = new Map<string, number>();
		for (const { text } of views)
			for (const pair of pairsOf(text)) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
		const bodyPairs = new Set(views.flatMap(({ isText, text }) => (isText ? pairsOf(text) : [])));
		const shareIn = (pairs: readonly string[], text: ReadonlySet<string>) =>
			pairs.length === 0 ? 0 : pairs.filter((pair) => text.has(pair)).length / pairs.length;
		const gaps = views.slice(1).map(({ gapBefore }) => gapBefore);
		const usualGap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
		const isTight = gaps.filter((gap) => gap === 0).length * 5 > gaps.length * 4;
		const indented = views.filter(({ isProse }) => isProse);
		const isIndented =
			indented.length >= 2 && indented.filter(({ indent }) => indent > 0).length * 2 >= indented.length;
		const firstText = views.findIndex(({ isText }) => isText);
		const lastText = views.findLastIndex(({ isText }) => isText);
		const signed = views.map((view) => (view.isProse || view.ends) && isSigned(view));
		const datelines = views.filter(({ hasDateline }) => hasDateline).length;
		const signatures = signed.filter(Boolean).length;
		const kinds = pageKinds(views);
		const groups = groupsOf(views);
		const inner = [...new Set(groups.filter((group) => group?.where === '文中'))];
		const innerTitles = views.filter((view, index) => groups[index]?.where === '文中' && isTitleLike(view));
		const meanInner = innerTitles.reduce((sum, { width }) => sum + width, 0) / Math.max(1, innerTitles.length);
		const textsPerGroup = views.filter(({ isText }) => isText).length / (inner.length + 1);
		const perGroup = textsPerGroup < 1.6 ? '一段' : textsPerGroup < 2.6 ? '两段' : '多段';
		let noteOpen = false;
		/** Index of the last line of running text. */
		let carrier = -1;

		return views.map((view, index) => {
			const found: string[] = ['任何一行'];
			const add = (name: string, holds = true) => {
				if (holds) found.push(name);
			};
			const { text, bare, width, look } = view;
			const at = (offset: number) => views[index + offset];
			const lookAt = (offset: number) => at(offset)?.look ?? '无';
			const gapAfter = at(1)?.gapBefore ?? 3;
			const ending = endings.find(([pattern]) => pattern.test(text))?.[1] ?? '汉字';
			const start = starts.find(([pattern]) => pattern.test(bare))?.[1] ?? '汉字';
			const short = width <= 30 ? '短' : '长';
			const isTitle = isTitleLike(view);

			// The line itself.
			add(lengthStep(width));
			add(`貌：${look}`);
			add(`貌：${look}·${lengthStep(width)}`, !view.isText);
			add(`收于${ending}`);
			add(`起于${start}`);
			add(`${short}而收于${ending}`);
			add(`${look}收于${ending}`);
			for (const [pattern, name] of contents) {
				if (!pattern.test(text)) continue;
				add(name);
				add(`${short}而${name}`);
			}
			for (const [pattern, name] of markKinds) add(`行首有${name}`, pattern.test(view.marks));
			add('行首无记号', view.marks === '' && view.sign === '');
			add('行首有图符', view.sign !== '');
			add(`行首有图符·${look}`, view.sign !== '');
			add('像署名', view.isByline);
			add('以电头起首', view.hasDateline);
			add('像画面', view.isCue);
			add('像画面而短', view.isCue && width <= 40);
			add('是栏目词', shapes.isSectionLabel(text));
			add('整行在【】里', shapes.bracketLabel(text) !== undefined);
			add('整行在括号里', /^[（(〔[].*[）)〕\]]$/u.test(text));
			add('是编者按的标签', shapes.isEditorsNoteLabel(text));
			add('像版面元素', shapes.isFurniture(text));
			add('像供图', shapes.isCredit(text));
			add('像协办', shapes.isSponsorship(text));
			add('像标题', shapes.isTitleLike(text));
			add('有小标题的序号', shapes.crossheadNumber(bare) !== undefined);
			add(`有小标题的序号·${lengthStep(width)}`, shapes.crossheadNumber(bare) !== undefined);
			add('是问答的一句', shapes.isTurn(text));
			add('医院名加冒号', shapes.isHospitalWithColon(text));
			add(`格数${Math.min(5, shapes.cells(text))}`);
			add('格里有数字', shapes.cells(text) >= 3 && /\s\d/u.test(text));
			add('引号括号不成对', (view.isOpen || view.opensQuote) && !view.isProse);
			add('有专题用语', campaign.test(text));
			add('收于副题常用词', deckEnding.test(text));
			add('起于新段的常用词', opener.test(text));
			add('收于不能收尾的字', hanging.test(text));
			add(`逗号${Math.min(3, text.match(/[，,]/gu)?.length ?? 0)}个`);
			add(`句末标点${Math.min(2, text.match(/[。！？!?]/gu)?.length ?? 0)}个`);
			add(`句末标点${Math.min(2, text.match(/[。！？!?]/gu)?.length ?? 0)}个·${lengthStep(width)}`);
			add('两半等长', view.form === '两半等长');
			add(`首词“${text.slice(0, 2)}”`, width >= 2);
			add(`尾词“${text.slice(-2)}”`, width >= 2);
			add('整行是机构名', organisation.test(bare));
			add('以机构名起首', /^\p{Script=Han}{2,16}(?:医院|保健院|卫生院)/u.test(bare) && !organisation.test(bare));
			add('机构名加冒号起首', /^\p{Script=Han}{2,18}(?:医院|保健院|卫生院|中心|委|局)[：:]/u.test(bare));
			add('短语加冒号起首', /^[^：:，,。]{2,12}[：:]\S/u.test(bare) && !view.isProse);
			add('四字一顿', /^\p{Script=Han}{4}[ ，,、]\p{Script=Han}{4}(?:[ ，,、]\p{Script=Han}{4})*$/u.test(text));
			add('以新闻时间起首', newsTime.test(text));

			// Blank space.
			add(`前空${gapStep(view.gapBefore)}`);
			add(`后空${gapStep(gapAfter)}`);
			add(`前空${gapStep(view.gapBefore)}而${short}`);
			add('前空多于常见', view.gapBefore > usualGap);
			add('前空少于常见', view.gapBefore < usualGap);
			add('前空多于常见而短', view.gapBefore > usualGap && width <= 40);
			add('前后都空得多', view.gapBefore > usualGap && gapAfter > usualGap);
			add('后空多于常见', gapAfter > usualGap);
			add('全页无空行', isTight);
			add('缩进', isIndented && view.indent > 0);
			add('应缩进而没有', isIndented && view.indent === 0);
			add('应缩进而没有且长', isIndented && view.indent === 0 && width > 20);

			// Neighbours.
			add(`上：${lookAt(-1)}`);
			add(`下：${lookAt(1)}`);
			add(`上上：${lookAt(-2)}`);
			add(`下下：${lookAt(2)}`);
			add(`上${lookAt(-1)}·本${look}`);
			add(`本${look}·下${lookAt(1)}`);
			add(`上${lookAt(-1)}·下${lookAt(1)}`);
			add(`上${lookAt(-1)}·本${look}·下${lookAt(1)}`);
			add('与上行同长', at(-1)?.width === width && width >= 4);
			add('与下行同长', at(1)?.width === width && width >= 4);
			add('与上行同记号', view.marks !== '' && at(-1)?.marks === view.marks);
			add('与下行同记号', view.marks !== '' && at(1)?.marks === view.marks);
			add('比上行长', (at(-1)?.width ?? 99) < width && !view.isProse);
			add('比上行短', (at(-1)?.width ?? 0) > width && !view.isProse);
			add('比下行长', (at(1)?.width ?? 99) < width && !view.isProse);
			add('比下行短', (at(1)?.width ?? 0) > width && !view.isProse);
			add('上行收于逗号冒号', /[，,、：:]$/u.test(at(-1)?.text ?? ''));
			add('上行引号未合', at(-1)?.opensQuote === true);
			add('上行收于冒号', /[：:]$/u.test(at(-1)?.text ?? ''));
			add(`上行收于冒号·本${look}`, /[：:]$/u.test(at(-1)?.text ?? ''));
			add('下行是副题', at(1) !== undefined && shapes.hasDeckDash(at(1)!.text));
			add('下行也起于句中', continuation.test(at(1)?.text ?? ''));
			add(`上行是序号·本${look}`, lookAt(-1) === '只有序号');

			// The page.
			add('首行', index === 0);
			add('第二行', index === 1);
			add('前五行', index < 5);
			add('末行', index === views.length - 1);
			add('末三行', index >= views.length - 3);
			add('在首个长段之前', index < firstText || firstText < 0);
			add('在首个长段之前而短', (index < firstText || firstText < 0) && width <= 30);
			add('紧接首个长段', index === firstText - 1);
			add('后面再无长段', index > lastText);
			add(`后面再无长段·本${look}`, index > lastText);
			const same = forms.get(view.form) ?? 0;
			add('有同式的短行', same >= 2 && !view.isProse);
			add('有三个以上同式的短行', same >= 3 && !view.isProse);
			add('与前文重复', (texts.get(text) ?? 0) > 1 && views.findIndex((one) => one.text === text) < index);
			add('与后文重复', (texts.get(text) ?? 0) > 1 && views.findLastIndex((one) => one.text === text) > index);
			for (const kind of kinds) {
				add(`${kind}页`);
				add(`${kind}页·${look}`);
			}
			add('本页有两处以上电头而短', datelines >= 2 && width <= 30);
			add('本页有两处以上括号署名', signatures >= 2);
			add('本页有两处以上括号署名而短', signatures >= 2 && width <= 30);
			add('上行以括号署名收尾', signed[index - 1] === true);
			add('上行以括号署名收尾而短', signed[index - 1] === true && width <= 30);
			add('下行以括号署名收尾', signed[index + 1] === true);

			// The group of short lines that it stands in.
			const group = groups[index];
			if (group) {
				const { from, to, where } = group;
				const own = views.slice(from, to);
				const titles = own.filter(isTitleLike);
				const longest = Math.max(0, ...titles.map((one) => one.width));
				const place = to - from === 1 ? '独行' : index === from ? '首行' : index === to - 1 ? '末行' : '中间';
				const later = views.slice(index + 1, to);
				const earlier = views.slice(from, index);
				add(`${where}短行一群·${place}`);
				add(`${where}短行一群·共${Math.min(5, to - from)}行·第${Math.min(5, index - from + 1)}行`);
				add(`${where}群·标题样的共${Math.min(5, titles.length)}行`);
				add(`${where}群后接${views[to]?.look ?? '无'}`);
				add(`${where}群后接${views[to]?.look ?? '无'}·${place}`);
				add(
					`${where}群中有署名`,
					own.some((one) => one.isByline)
				);
				add(
					`${where}群中有副题`,
					own.some((one) => one.look === '带破折号')
				);
				add(
					`${where}群中有栏目`,
					own.some((one) => one.look === '栏目')
				);
				for (const kind of [
					'署名',
					'网页行',
					'栏目',
					'编者按',
					'图说',
					'电头',
					'只有序号',
					'线条',
					'账号提示',
					'供稿行',
				] as const) {
					add(
						`${where}群中其后有${kind}`,
						later.some((one) => one.look === kind)
					);
					add(
						`${where}群中其前有${kind}`,
						earlier.some((one) => one.look === kind)
					);
				}
				if (isTitle) {
					const [before, after] = [earlier.filter(isTitleLike), later.filter(isTitleLike)];
					const what = `${where}题`;
					add(`${what}·前${Math.min(3, before.length)}后${Math.min(3, after.length)}`);
					add(`${what}·前${Math.min(3, before.length)}后${Math.min(3, after.length)}·${lengthStep(width)}`);
					add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·${look}`);
					add(`${what}·群中最长`, width === longest && titles.length > 1);
					add(`${what}·群中不是最长`, width < longest);
					add(
						`${what}·其后更长`,
						after.some((one) => one.width > width)
					);
					add(
						`${what}·其前更长`,
						before.some((one) => one.width > width)
					);
					add(
						`${what}·下一题${after[0] ? (after[0].width > width * 1.25 ? '更长' : after[0].width * 1.25 < width ? '更短' : '相仿') : '无'}`
					);
					add(
						`${what}·上一题${before.at(-1) ? (before.at(-1)!.width > width * 1.25 ? '更长' : before.at(-1)!.width * 1.25 < width ? '更短' : '相仿') : '无'}`
					);
					add(`${what}·下一题有破折号`, after[0]?.look === '带破折号');
					add(`${what}·上一题有破折号`, before.at(-1)?.look === '带破折号');
					add(`${what}·带破折号·其后还有题`, look === '带破折号' && after.length > 0);
					add(`${what}·带破折号·其后没有题`, look === '带破折号' && after.length === 0);
					add(
						`${what}·上一题已有医院名`,
						before.some((one) => hospitalName.test(one.text))
					);
					add(
						`${what}·有医院名而别的题没有`,
						hospitalName.test(text) && !titles.some((one) => one !== view && hospitalName.test(one.text))
					);
					add(
						`${what}·别的题有医院名而本行没有`,
						!hospitalName.test(text) && titles.some((one) => hospitalName.test(one.text))
					);
					const pairs = pairsOf(text);
					const share = shareIn(pairs, group.behind);
					add(`${what}·与后文同字${shareStep(share)}`);
					add(`${what}·与全页正文同字${shareStep(shareIn(pairs, bodyPairs))}`);
					const others = titles.filter((one) => one !== view).map((one) => shareIn(pairsOf(one.text), group.behind));
					add(`${what}·与后文同字最多`, others.length > 0 && share > Math.max(...others));
					add(`${what}·与后文同字最少`, others.length > 0 && share < Math.min(...others));
					add(`${what}·与上行不隔行`, index > from && view.gapBefore === 0);
					add(`${what}·与上行不隔行而别处隔行`, index > from && view.gapBefore === 0 && usualGap > 0);
					add(`${what}·与下行不隔行而别处隔行`, index < to - 1 && gapAfter === 0 && usualGap > 0);
					add(`${what}·与下题等长`, after[0]?.width === width);
					add(`${what}·与上题等长`, before.at(-1)?.width === width);
					const trait = traitOf(view);
					const [up, down] = [before.at(-1), after[0]].map((one) => (one ? traitOf(one) : '无'));
					add(`${what}·${trait}`);
					add(`${what}·本${trait}·下题${down}`);
					add(`${what}·上题${up}·本${trait}`);
					add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·${trait}`);
					add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·下题${down}`);
					add(`${what}·前${Math.min(2, before.length)}后${Math.min(2, after.length)}·上题${up}`);
					add(`${what}·下行是${lookAt(1)}`);
					add(`${what}·上行是${lookAt(-1)}`);
				}
				const behind = views[to];
				add(`${where}群后一段以新闻时间起首`, newsTime.test(behind?.text ?? ''));
				add(`${where}群后一段开头有医院名`, hospitalName.test((behind?.text ?? '').slice(0, 30)));
				add(`${where}群后一段有括号署名`, signed[to] === true);
				add(`${where}群后只有一段`, to < views.length && (to + 1 >= views.length || groups[to + 1] !== undefined));
				add(
					`${where}群后有三段以上`,
					[0, 1, 2].every((step) => to + step < views.length && groups[to + step] === undefined)
				);
				if (where === '文中') {
					add(`文中群·前后文相像${shareStep(group.likeness)}`);
					add(`文中群·前后文相像${shareStep(group.likeness)}·${look}`);
					add(
						`文中群·后文${group.namesAnother === undefined ? '没有机构名' : group.namesAnother ? '有前文没有的机构' : '机构前文已有'}`
					);
					add(
						`文中群·后文${group.namesAnother === undefined ? '没有机构名' : group.namesAnother ? '有前文没有的机构' : '机构前文已有'}·${look}`
					);
					add(`文中群·前面的话未完`, views[from - 1]?.isOpen === true && !views[from - 1]!.ends);
					add(`文中短行·平均${lengthStep(meanInner)}`, isTitle);
					add('文中短行·比平均长得多', isTitle && width > meanInner * 1.35);
					add('文中短行·比平均短得多', isTitle && width < meanInner * 0.7);
					add(`文中短行·每群平均${perGroup}`);
					add(`文中短行·每群平均${perGroup}·${width >= 12 ? '长' : '短'}`);
					add(`文中群·页上第${Math.min(4, inner.indexOf(group) + 1)}群`);
				}
			} else add('不在短行群里');
			if (look === '编者按') noteOpen = true;
			else if (!view.isText && width > 3 && !view.ends) noteOpen = false;
			add('编者按的标签之后', noteOpen && look !== '编者按');
			add('编者按的标签紧后', lookAt(-1) === '编者按');
			add('长段以新闻时间起首·上是短行', newsTime.test(text) && view.isProse && groups[index - 1] !== undefined);

			// Sentences that are broken: what the last running text left open, and how this line would go on with it.
			const last = carrier < 0 ? undefined : views[carrier]!;
			if (last) {
				const end = endOf(last);
				const opens = continuation.test(text)
					? '句中标点'
					: view.closesQuote
						? '闭引号'
						: opener.test(text)
							? '新段常用词'
							: newsTime.test(text)
								? '时间'
								: start;
				const far = carrier === index - 1 ? `紧接·前空${gapStep(view.gapBefore)}` : '隔着短行';
				const length = view.isText || width > 30 ? '长' : width > 12 ? '中' : '短';
				add(`前段${end}`);
				add(`前段${end}·${length}`);
				add(`前段${end}·本${look}`);
				add(`前段${end}·${carrier === index - 1 ? '紧接' : '隔着短行'}`);
				add(`前段${end}·${carrier === index - 1 ? '紧接' : '隔着短行'}·${length}`);
				add(`前段${end}·${far}`);
				add(`前段${end}·起于${opens}`);
				add(`前段${end}·起于${opens}·${length}`);
				add(`前段${end}·收于${ending}`);
				add(`前段引号${last.opensQuote ? '未合' : '已合'}·本行${view.closesQuote ? '闭引号' : '无闭引号'}`);
				const seam = `${last.text.at(-1) ?? ''}${text[0] ?? ''}`;
				const isWord = /^\p{Script=Han}{2}$/u.test(seam) && (pairCounts.get(seam) ?? 0) > 0;
				add('接缝处两字别处也相连', isWord);
				add(`接缝处两字别处也相连·前段${end}`, isWord);
				if (last.look === '栏中行') add(`前段栏中行·本${look}·${last.ends ? '已完' : '未完'}`);
			} else add('前面没有长段');
			add('本行未完', view.isOpen);
			add('本行未完·下起于句中', view.isOpen && continuation.test(at(1)?.text ?? ''));
			if (view.isText || (last && !last.ends && view.ends && width > 3)) carrier = index;
			return found;
		});
	};
}
