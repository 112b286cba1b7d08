import { collectFeatures } from './collect-features.ts';
import { gapAfterOf, type LineOnPage } from './page-of-lines.ts';
import { gapStep } from './steps.ts';

/** Blank space and lines of marks before and behind a line, and how far it is moved in. */
export function blankSpaceFeatures(line: LineOnPage): string[] {
	const { found, add } = collectFeatures();
	const { usualGap, isTight, isIndented } = line.page;
	const { gapBefore, indent, width, look, rulesBefore } = line.view;
	const gapAfter = gapAfterOf(line);
	const short = width <= 30 ? '短' : '长';
	add(`前空${gapStep(gapBefore)}`);
	add(`后空${gapStep(gapAfter)}`);
	add(`前空${gapStep(gapBefore)}而${short}`);
	add('前空多于常见', gapBefore > usualGap);
	add('前空少于常见', gapBefore < usualGap);
	add('前空多于常见而短', gapBefore > usualGap && width <= 40);
	add('前后都空得多', gapBefore > usualGap && gapAfter > usualGap);
	add('后空多于常见', gapAfter > usualGap);
	add('全页无空行', isTight);
	add('缩进', isIndented && indent > 0);
	add('应缩进而没有', isIndented && indent === 0);
	add('应缩进而没有且长', isIndented && indent === 0 && width > 20);
	const { views } = line.page;
	const below = views[line.index + 1]?.rulesBefore ?? '';
	add('上有独行记号', rulesBefore !== '');
	add(`上有独行记号·本${look}`, rulesBefore !== '');
	add('下有独行记号', below !== '');
	add(`下有独行记号·本${look}`, below !== '');
	const isRepeated = rulesBefore !== '' && views.filter((one) => one.rulesBefore === rulesBefore).length > 1;
	add('上有重复的独行记号', isRepeated);
	add(`上有重复的独行记号·本${look}`, isRepeated);
	return found;
}
