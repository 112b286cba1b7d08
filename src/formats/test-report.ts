/** What a part of the report is on its page. */
export interface Part {
	kind: 'title' | 'deck' | 'byline' | 'crosshead' | 'paragraph' | 'caption' | 'table';
	text: string;
}

/** A table is written row by row, its cells apart by a blank of full width. */
export const rowsOfPart = ({ text }: Part): string[][] => text.split('\n').map((row) => row.split('\u3000'));

const part = (kind: Part['kind'], text: string): Part => ({ kind, text });

/** A page of two articles, all of it invented: what an editor may have as a web page, a document, a PDF or a text. */
export const reportOrigin = '滏阳晚报　2024年5月16日';

export const report: readonly Part[] = [
	part('title', '把好大夫留在家门口'),
	part('deck', '——衡水市滏东人民医院县域医共体建设纪实'),
	part('byline', '本报记者 苗秋实 通讯员 郝立春'),
	part(
		'paragraph',
		'清晨七点，衡水市滏东人民医院的巡诊车已经停在了赵圈镇卫生院门口。2023年，医院派出医师186人次下乡坐诊，完成基层手术412台，惠及群众2.3万人次。'
	),
	part(
		'paragraph',
		'“过去看个眼病要跑一百多里路，如今在镇上就能做手术。”医院党委书记靳长河说，让群众少跑路，是医共体建设的初衷。'
	),
	part('crosshead', '人才下沉，技术落地'),
	part(
		'paragraph',
		'医院与9家乡镇卫生院结成医共体，选派32名骨干担任业务院长。2023年，成员单位门诊量达到41.6万人次，同比增长18.4%；平均住院日由9.2天降至7.8天。'
	),
	part('table', '指标\u30002022年\u30002023年\n门诊量（万人次）\u300035.1\u300041.6\n手术量（台）\u3000275\u3000412'),
	part('caption', '图为医院专家在赵圈镇卫生院坐诊。'),
	part('crosshead', '一张网络，检查互认'),
	part(
		'paragraph',
		'影像、检验、心电三个中心实现“基层检查、上级诊断”，全年出具远程报告5.7万份。医院先后荣获“河北省文明单位”“全省卫生健康系统先进集体”称号。'
	),
	part('title', '夜色里的发热门诊'),
	part('byline', '本报记者 苗秋实'),
	part(
		'paragraph',
		'晚上十点，衡水市滏东人民医院发热门诊依旧灯火通明。护士长阮素云一边叮嘱患儿家长多喂水，一边把新到的检验单送进诊室。'
	),
	part(
		'paragraph',
		'入冬以来，发热门诊日均接诊260人次，最多的一天接诊417人次。医院从各科室抽调医护人员45人，做到患者随到随看。'
	),
	part('paragraph', '“孩子退烧了，家长笑了，我们这一夜就没有白熬。”阮素云说。'),
];

export const reportTitle = report[0]!.text;

/** The page as an editor would type it. */
export function reportAsText(): string {
	const lines = [reportTitle, report[1]!.text, reportOrigin, ...report.slice(2).map(({ text }) => text)];
	return `${lines.join('\n\n')}\n`;
}

/** The parts below the title of the page, as a post has them. */
export const partsBelowTitle = report.slice(1);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const tableAsHtml = (table: Part) =>
	`<table>${rowsOfPart(table)
		.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
		.join('')}</table>`;

/** A part of the report as a page of news has it. */
export function partAsHtml(one: Part): string {
	const text = escaped(one.text);
	if (one.kind === 'table') return tableAsHtml(one);
	if (one.kind === 'title' || one.kind === 'crosshead') return `<h3>${text}</h3>`;
	if (one.kind === 'caption') return `<figure><img src="a.jpg" alt=""><figcaption>${text}</figcaption></figure>`;
	return `<p>\u3000\u3000${text}</p>`;
}
