/** Entries of a list under a natural key: a year, a province, a level. */
export interface ListGroup<Item = unknown> {
	/** As it stands in an address: 2021, unknown, guangdong. */
	key: string;
	/** 2021年. */
	label: string;
	items: readonly Item[];
}

/** A page of a list. */
export interface ListPage<Group extends ListGroup = ListGroup> {
	/** Its address below that of the list: `2021`, `2021/2`; undefined for the list's own. */
	part: string | undefined;
	/** Of which group it is a page, and which of how many: 2021年，第2页，共3页; empty for the list's own. */
	name: string;
	/** What it shows. */
	groups: Group[];
	/** The pages before and after it, by `part`; undefined where there is none. */
	previous: string | undefined;
	next: string | undefined;
}

/** A list in pages. */
export interface SplitList<Group extends ListGroup = ListGroup> {
	/** The list's own page first, then those of the groups in their order. */
	pages: ListPage<Group>[];
	/** All groups, each whole. */
	groups: readonly Group[];
	/** False for a list that fits on its own page and has no other. */
	isSplit: boolean;
}

type Weigh<Group extends ListGroup> = (item: Group['items'][number]) => number;

/** Cuts items into runs that weigh so much at most; one that is heavier stands alone. */
function cut<Item>(items: readonly Item[], most: number, weigh: (item: Item) => number): Item[][] {
	const runs: Item[][] = [];
	let weight = Infinity;
	for (const item of items) {
		if (weight + weigh(item) > most) {
			runs.push([]);
			weight = 0;
		}
		runs.at(-1)!.push(item);
		weight += weigh(item);
	}
	return runs;
}

/** The first items of all groups, so many as fit on a page. */
function firstOf<Group extends ListGroup>(groups: readonly Group[], most: number, weigh: Weigh<Group>): Group[] {
	const items = groups.flatMap((group) => group.items.map((item) => ({ group, item })));
	const [first = []] = cut(items, most, ({ item }) => weigh(item));
	return [...Map.groupBy(first, ({ group }) => group)].map(([group, ofGroup]) => ({
		...group,
		items: ofGroup.map(({ item }) => item),
	}));
}

/**
 * A list in pages, where it does not fit on one: its own page begins it and leads to the groups, each of which has a page, or
 * several. A page keeps its address while its group is there.
 *
 * @param most how much a page holds, in the measure of `weigh`: items, if nothing else is said
 */
export function splitList<Group extends ListGroup>(
	groups: readonly Group[],
	most: number,
	weigh: Weigh<Group> = () => 1
): SplitList<Group> {
	const total = groups.reduce((sum, { items }) => items.reduce<number>((of, item) => of + weigh(item), sum), 0);
	const own = { part: undefined, name: '', previous: undefined, next: undefined };
	if (total <= most) return { pages: [{ ...own, groups: [...groups] }], groups, isSplit: false };
	const parts = groups.flatMap((group) => {
		const runs = cut(group.items, most, weigh);
		return runs.map((items, index) => ({
			part: index === 0 ? group.key : `${group.key}/${index + 1}`,
			name: runs.length === 1 ? group.label : `${group.label}，第${index + 1}页，共${runs.length}页`,
			groups: [{ ...group, items }],
		}));
	});
	const pages = parts.map((page, index) => ({
		...page,
		previous: parts[index - 1]?.part,
		next: parts[index + 1]?.part,
	}));
	return { pages: [{ ...own, groups: firstOf(groups, most, weigh) }, ...pages], groups, isSplit: true };
}

/**
 * A list that is read in its own order, in pages where it does not fit on one: its own page begins it in that order, the others
 * show it group by group.
 */
export function splitInOrder<Item>(
	items: readonly Item[],
	most: number,
	groupsOf: (items: readonly Item[]) => readonly ListGroup<Item>[],
	weigh: (item: Item) => number = () => 1
): SplitList<ListGroup<Item>> {
	const whole = splitList<ListGroup<Item>>([{ key: 'all', label: '', items }], most, weigh);
	if (!whole.isSplit) return whole;
	const { pages, ...rest } = splitList<ListGroup<Item>>(groupsOf(items), most, weigh);
	return { ...rest, pages: [{ ...pages[0]!, groups: whole.pages[0]!.groups }, ...pages.slice(1)] };
}

/**
 * How many entries a group has, and how many of them its page shows where it shows not all.
 *
 * @example
 * countShown(list, group, '篇') // → 352篇，此页120篇
 */
export function countShown({ groups }: SplitList, { key, items }: ListGroup, unit: string): string {
	const all = groups.find((group) => group.key === key)?.items.length ?? items.length;
	return all === items.length ? `${all}${unit}` : `${all}${unit}，此页${items.length}${unit}`;
}

/** On which page of a list each item stands, group by group: its `part`. Empty for a list that has no page but its own. */
export function placesOf<Item>(list: SplitList<ListGroup<Item>>, keyOf: (item: Item) => string): Map<string, string> {
	return new Map(
		list.pages.flatMap(({ part, groups }) =>
			part === undefined ? [] : groups.flatMap(({ items }) => items.map((item) => [keyOf(item), part] as const))
		)
	);
}
