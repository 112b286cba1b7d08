import { untrimmed, withoutBrackets } from '../../model/block-text.ts';
import { codePoint, codePoints } from '../../model/offsets.ts';
import type { Block, BlockType } from '../../model/tree.ts';
import type { LineShapes } from './line-shapes.ts';

/** Strokes, bars and brackets around a label: ━━ 医院巡礼之七 ━━, 人物 |, 〖人物〗. */
const ornaments = /^([\s|｜│丨━─—■●◆▎【〖〔[「]*)\S.*?([\s|｜│丨━─—■□●◆】〗〕\]」]*)$/u;

/**
 * What the text of a title line leaves out at its ends: the brackets of a label or crosshead, the dash of a deck or a second
 * kicker.
 *
 * @example
 * // sectionLabel 【党建引领】 → [1, 1] · deck ——来自随州市中心医院的报道 → [2, 0]
 */
export function titleTrim(
	type: BlockType,
	text: string,
	shapes: Pick<LineShapes, 'bracketLabel' | 'hasDeckDash' | 'deckDashLength'>
): Block['trim'] {
	const isLabel = type === 'sectionLabel' || type === 'crosshead' || type === 'kicker' || type === 'editorsNote';
	if (isLabel && shapes.bracketLabel(text) !== undefined) return withoutBrackets;
	if (type === 'sectionLabel') {
		const [, before = '', after = ''] = ornaments.exec(text) ?? [];
		return [codePoints(before), codePoints(after)];
	}
	if ((type === 'deck' || type === 'kicker') && shapes.hasDeckDash(text))
		return [shapes.deckDashLength(text), codePoint(0)];
	return untrimmed;
}
