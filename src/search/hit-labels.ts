/** The text of the marks on a report, which an answer does not need. */
export const hitLabels = {
	previousHit: '上一处',
	nextHit: '下一处',
	closeHits: '收起',
} as const;
