import { isTitleLike } from '../line-groups.ts';
import { collectFeatures } from './collect-features.ts';
import { hospitalName, newsTime } from './line-patterns.ts';
import type { LineOnPage } from './page-of-lines.ts';
import { lengthStep, shareStep } from './steps.ts';
import { titleFeatures, type GroupOnPage } from './title-among-titles.ts';

/** Where in its group a line stands, and with what. */
function placeInGroup({ index, page: { views } }: LineOnPage, { group, own, earlier, later }: GroupOnPage): string[] {
	const { found, add } = collectFeatures();
	const { from, to, where } = group;
	const titles = own.filter(isTitleLike);
	const place = to - from === 1 ? '独行' : index === from ? '首行' : index === to - 1 ? '末行' : '中间';
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
	return found;
}

/** What follows a group. */
function behindGroup({ page: { views, groups, signed } }: LineOnPage, { group: { to, where } }: GroupOnPage): string[] {
	const { found, add } = collectFeatures();
	const behind = views[to];
	add(`${where}群后一段以新闻时间起首`, newsTime.test(behind?.text ?? ''));
	add(`${where}群后一段开头有医院名`, hospitalName.test((behind?.text ?? '').slice(0, 30)));
	add(`${where}群后一段有括号署名`, signed[to] === true);
	add(`${where}群后只有一段`, to < views.length && (to + 1 >= views.length || groups[to + 1] !== undefined));
	add(
		`${where}群后有三段以上`,
		[0, 1, 2].every((step) => to + step < views.length && groups[to + step] === undefined)
	);
	return found;
}

/** A group between running text: whether the text goes on behind it or another begins. */
function innerGroup({ view, page }: LineOnPage, { group }: GroupOnPage): string[] {
	const { found, add } = collectFeatures();
	const { width, look } = view;
	const { views, inner, meanInner, perGroup } = page;
	const { from } = group;
	const isTitle = isTitleLike(view);
	const named =
		group.namesAnother === undefined ? '没有机构名' : group.namesAnother ? '有前文没有的机构' : '机构前文已有';
	add(`文中群·前后文相像${shareStep(group.likeness)}`);
	add(`文中群·前后文相像${shareStep(group.likeness)}·${look}`);
	add(`文中群·后文${named}`);
	add(`文中群·后文${named}·${look}`);
	add(`文中群·前面的话未完`, views[from - 1]?.isOpen === true && !views[from - 1]!.ends);
	add(`文中短行·平均${lengthStep(meanInner)}`, isTitle);
	add('文中短行·比平均长得多', isTitle && width > meanInner * 1.35);
	add('文中短行·比平均短得多', isTitle && width < meanInner * 0.7);
	add(`文中短行·每群平均${perGroup}`);
	add(`文中短行·每群平均${perGroup}·${width >= 12 ? '长' : '短'}`);
	add(`文中群·页上第${Math.min(4, inner.indexOf(group) + 1)}群`);
	return found;
}

/** The group of short lines that a line stands in. */
export function shortLineFeatures(line: LineOnPage): string[] {
	const { index, page } = line;
	const group = page.groups[index];
	if (!group) return ['不在短行群里'];
	const { from, to } = group;
	const on: GroupOnPage = {
		group,
		own: page.views.slice(from, to),
		earlier: page.views.slice(from, index),
		later: page.views.slice(index + 1, to),
	};
	return [
		...placeInGroup(line, on),
		...(isTitleLike(line.view) ? titleFeatures(line, on) : []),
		...behindGroup(line, on),
		...(group.where === '文中' ? innerGroup(line, on) : []),
	];
}
