import { continuation } from '../line-view.ts';
import type { LineShapes } from '../../lexicon/line-shapes.ts';
import { collectFeatures } from './collect-features.ts';
import { newsTime } from './line-patterns.ts';
import { lookAt, type LineOnPage } from './page-of-lines.ts';

/** The lines above and below, and how a line is like them. */
export function neighbourFeatures(line: LineOnPage, shapes: LineShapes): string[] {
	const { found, add } = collectFeatures();
	const { view, index, page } = line;
	const { width, look } = view;
	const at = (offset: number) => page.views[index + offset];
	add(`上：${lookAt(line, -1)}`);
	add(`下：${lookAt(line, 1)}`);
	add(`上上：${lookAt(line, -2)}`);
	add(`下下：${lookAt(line, 2)}`);
	add(`上${lookAt(line, -1)}·本${look}`);
	add(`本${look}·下${lookAt(line, 1)}`);
	add(`上${lookAt(line, -1)}·下${lookAt(line, 1)}`);
	add(`上${lookAt(line, -1)}·本${look}·下${lookAt(line, 1)}`);
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
	add(`上行是序号·本${look}`, lookAt(line, -1) === '只有序号');
	const isBelowShort = page.groups[index - 1] !== undefined;
	add('长段以新闻时间起首·上是短行', newsTime.test(view.text) && view.isProse && isBelowShort);
	return found;
}
