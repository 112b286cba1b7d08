import type { Correction } from '../../model/schemas/sidecar.ts';
import type { PlacedSidecar } from './read-sidecar.ts';

/** Says something of a correction at its place in the sidecar; what is fatal keeps the page from being converted. */
export function tell(sidecar: PlacedSidecar, correction: Correction, reason: string, isFatal: boolean): void {
	const place = sidecar.placeOf(correction);
	sidecar.file.message(reason, { place, source: 'correct', ruleId: correction.do }).fatal = isFatal;
}

/** Says that the words which a correction expects do not stand on its line. */
export function tellNotFound(sidecar: PlacedSidecar, correction: Correction): void {
	const { line, expect } = correction;
	tell(sidecar, correction, `第${line}行没有“${expect}”，这条改正已对不上原文，请核对行号和文字`, true);
}
