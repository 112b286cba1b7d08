/** Whether there is such a month, and such a day in it; a misprint has neither. */
export function isInCalendar(year: number, month: number, day = 1): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
