import { preparedFolder } from 'virtual:content';
import { once } from './once.ts';
import { readPreparedWording } from './prepared.ts';
import { findSharedWording, indexWording } from './queries/shared-wording.ts';
import { splitList } from './queries/split-list.ts';
import { groupWording, listWording } from './queries/wording-list.ts';
import { getDocument, getReports } from './reports.ts';

/** The sentences that recur across the reports. */
export const getSharedWording = once(async () =>
	preparedFolder === null
		? findSharedWording(await Promise.all((await getReports()).map(getDocument)))
		: readPreparedWording(preparedFolder)
);

/** The sentences that recur across the reports, by the reports that print them. */
export const getWordingIndex = once(async () => indexWording(await getSharedWording()));

/** With its reports, each to be cited, a sentence that many print weighs up to 9 kB; no page is to be larger than 250. */
const sentencesOfPage = 22;

/** So many sentences are listed at most, those that most reports print; a report names ten of its own. */
const mostListed = 2400;

/** The sentences that recur, what most reports print first; where there are many, by how many do. */
export const getWordingList = once(async () =>
	splitList(groupWording(listWording(await getSharedWording()).slice(0, mostListed)), sentencesOfPage)
);
