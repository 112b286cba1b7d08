import type { Correction } from '../../model/schemas/sidecar.ts';
import type { PlacedSidecar } from './read-sidecar.ts';

/** Says something of a correction at its place in the sidecar; what is fatal keeps the page from being converted. */
export function tell(sidecar: PlacedSidecar, correction: Correction, reason: string, isFatal: boolean): void {
	const place = sidecar.placeOf(correction);
	sidecar.file.message(reason, { place, source: 'correct', ruleId: correction.do }).fatal = isFatal;
}
