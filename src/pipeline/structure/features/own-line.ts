import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { LineShapes } from '../../lexicon/line-shapes.ts';
import { collectFeatures } from './collect-features.ts';
import { contents, endingOf, markKinds, newsTime, organisation, startOf } from './line-patterns.ts';
import type { LineOnPage } from './page-of-lines.ts';
import { lengthStep } from './steps.ts';

/** Makes what reads a line by itself: its length, ends, marks, words. */
export function ownLineFeatures(
	shapes: LineShapes,
	{ prose, titles }: Lexicon,
	opener: RegExp
): (line: LineOnPage) => string[] {
	const hanging = new RegExp(`${anyOf(prose.hangingEnds)}$`, 'u');
	const campaign = new RegExp(anyOf(titles.campaigns), 'u');
	const deckEnding = new RegExp(`(?:${anyOf(titles.deckEndings)})$`, 'u');

	return ({ view }) => {
		const { found, add } = collectFeatures();
		const { text, bare, width, look } = view;
		const ending = endingOf(text);
		const short = width <= 30 ? '短' : '长';
		add(lengthStep(width));
		add(`貌：${look}`);
		add(`貌：${look}·${lengthStep(width)}`, !view.isText);
		add(`收于${ending}`);
		add(`起于${startOf(bare)}`);
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
		return found;
	};
}
