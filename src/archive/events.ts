import { once } from './once.ts';
import { eventsOf, inOrderOfTime, yearOfEvent } from './queries/dated-events.ts';
import { splitList } from './queries/split-list.ts';
import { getDocument, getReports } from './reports.ts';

/** So many events stand on one page; more are told by year. */
const most = 150;

/** Everything that the reports tell with its time, in the order of time. */
const getEvents = once(async () =>
	inOrderOfTime((await Promise.all((await getReports()).map(getDocument))).flatMap(eventsOf))
);

/** The events by the year in which they begin; where there are many, each year has pages of its own. */
export const getEventList = once(async () => {
	const years = Map.groupBy(await getEvents(), yearOfEvent);
	return splitList(
		Array.from(years, ([year, items]) => ({ key: String(year), label: `${year}年`, year, items })),
		most
	);
});
