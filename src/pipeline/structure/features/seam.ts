import { continuation, type LineView } from '../line-view.ts';
import { collectFeatures } from './collect-features.ts';
import { endingOf, newsTime, startOf } from './line-patterns.ts';
import type { LineOnPage } from './page-of-lines.ts';
import { gapStep } from './steps.ts';

/** How the sentence before a line stopped, where the line may go on with it. */
function endOf({ text, ends, isOpen, opensQuote, look }: LineView): string {
	if (opensQuote && ends) return '已完而引号未合';
	if (ends) return '已完';
	if (/[，,、]$/u.test(text)) return '收于逗号';
	if (/[：:；;]$/u.test(text)) return '收于冒号分号';
	if (look === '电头段') return '电头段未完';
	return isOpen ? (/[\d.]$/u.test(text) ? '未完收于数字' : '未完') : '不明';
}

/** Sentences that are broken: what the last running text left open, and how this line would go on with it. */
export function seamFeatures(line: LineOnPage, opener: RegExp): string[] {
	const { found, add } = collectFeatures();
	const { view, index, page } = line;
	const { text, bare, width, look } = view;
	const carrier = page.carriers[index]!;
	const ending = endingOf(text);
	const last = page.views[carrier];
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
						: startOf(bare);
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
		const isWord = /^\p{Script=Han}{2}$/u.test(seam) && (page.pairCounts.get(seam) ?? 0) > 0;
		add('接缝处两字别处也相连', isWord);
		add(`接缝处两字别处也相连·前段${end}`, isWord);
		if (last.look === '栏中行') add(`前段栏中行·本${look}·${last.ends ? '已完' : '未完'}`);
	} else add('前面没有长段');
	add('本行未完', view.isOpen);
	add('本行未完·下起于句中', view.isOpen && continuation.test(page.views[index + 1]?.text ?? ''));
	return found;
}
