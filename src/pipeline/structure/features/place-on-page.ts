import { collectFeatures } from './collect-features.ts';
import type { LineOnPage } from './page-of-lines.ts';

/** Where on its page a line stands, and what kind of page that is. */
export function placeOnPageFeatures(line: LineOnPage): string[] {
	const { found, add } = collectFeatures();
	const { view, index, page } = line;
	const { views, forms, texts, firstText, lastText, kinds, datelines, signatures, signed } = page;
	const { text, width, look } = view;
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
	return found;
}
