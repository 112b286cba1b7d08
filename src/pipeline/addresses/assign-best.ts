import { munkres } from 'munkres';

/** What speaks for a pair: more than nothing. */
export interface Likeness {
	row: number;
	column: number;
	weight: number;
}

/** Numbers that hang together through pairs. */
function groupsOf(pairs: readonly Likeness[]): Likeness[][] {
	const leaders = new Map<string, string>();
	const leaderOf = (name: string): string => {
		let leader = name;
		for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
		if (leader !== name) leaders.set(name, leader);
		return leader;
	};
	for (const { row, column } of pairs) {
		const [one, other] = [leaderOf(`row ${row}`), leaderOf(`column ${column}`)];
		if (one !== other) leaders.set(one, other);
	}
	return [...Map.groupBy(pairs, ({ row }) => leaderOf(`row ${row}`)).values()];
}

/**
 * Pairs rows with columns so that the weights of all pairs together are greatest; who has no like stays alone.
 *
 * Taking the best pair first is not enough: of two reports that are much alike the first would take the other's likeness,
 * and leave it none.
 *
 * @example
 * // row 0 is like column 0 (0.9) and column 1 (0.95), row 1 like column 1 (0.9) alone → [[0, 0], [1, 1]]
 */
export function assignBest(pairs: readonly Likeness[]): [row: number, column: number][] {
	return groupsOf(pairs).flatMap((group): [number, number][] => {
		const rows = [...new Set(group.map(({ row }) => row))].sort((a, b) => a - b);
		const columns = [...new Set(group.map(({ column }) => column))].sort((a, b) => a - b);
		const costs = rows.map(() => columns.map(() => 0));
		for (const { row, column, weight } of group) costs[rows.indexOf(row)]![columns.indexOf(column)] = -weight;
		return munkres(costs)
			.filter(([row, column]) => costs[row]![column]! < 0)
			.map(([row, column]) => [rows[row]!, columns[column]!]);
	});
}
