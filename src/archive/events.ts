import { eventsOf, inOrderOfTime, yearOfEvent, type DatedEvent } from './queries/dated-events.ts';
import { getDocument, getReports } from './reports.ts';

/** So many events stand on one page; more are told by year. */
const most = 150;

let found: Promise<DatedEvent[]> | undefined;

/** Everything that the reports tell with its time, in the order of time: worked out once in a build. */
export function getEvents(): Promise<DatedEvent[]> {
	if (found && import.meta.env.PROD) return found;
	found = getReports().then(async (reports) =>
		inOrderOfTime((await Promise.all(reports.map(getDocument))).flatMap(eventsOf))
	);
	return found;
}

/** The events of each year, by the year in which they begin; whether each year has a page of its own. */
export async function getEventYears(): Promise<{ years: { year: number; events: DatedEvent[] }[]; apart: boolean }> {
	const events = await getEvents();
	const years = Array.from(Map.groupBy(events, yearOfEvent), ([year, ofYear]) => ({ year, events: ofYear }));
	return { years, apart: events.length > most };
}
