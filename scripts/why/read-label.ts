/** The newsroom's words for what a line can be. */
const names: Readonly<Record<string, string>> = {
	sectionLabel: '栏目名',
	kicker: '引题',
	headline: '主题',
	deck: '副题',
	byline: '署名',
	dateline: '电头',
	editorsNote: '编者按',
	crosshead: '小标题',
	paragraph: '正文',
	listItem: '条目',
	caption: '图说',
	credit: '供图',
	furniture: '版面元素',
};

/** A label of a line in Chinese: 正文, 正文（接前） for one that goes on. */
export function readLabel(label: string): string {
	const name = names[label.replace('+', '')] ?? label;
	return label.endsWith('+') ? `${name}（接前）` : name;
}
