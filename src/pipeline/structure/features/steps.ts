const lengths = [2, 4, 6, 8, 10, 12, 14, 16, 18, 21, 25, 30, 36, 45, 60, 90];

/** The step of a scale that a number falls on: `13–14字`. */
export function lengthStep(width: number): string {
	const at = lengths.findIndex((one) => width <= one);
	if (at < 0) return '90字以上';
	return `${(lengths[at - 1] ?? 0) + 1}–${lengths[at]!}字`;
}

/** Blank lines as a step: 无, 一行, 两行, 三行以上. */
export const gapStep = (gap: number) => (gap >= 3 ? '三行以上' : ['无', '一行', '两行'][gap]!);

/** A share as a step: 无, 少, 半, 多, 几乎全. */
export function shareStep(share: number): string {
	if (share === 0) return '无';
	if (share < 0.2) return '少';
	if (share < 0.4) return '小半';
	return share < 0.7 ? '大半' : '几乎全';
}
