import type { Sureness } from '../../../model/schemas/article.ts';
import type { Draft } from './reading.ts';
import { indicatorRules } from './rules.ts';

const order: readonly Sureness[] = ['sure', 'likely', 'guess'];

const ofRule = new Map<string, Sureness>(indicatorRules.map(({ id, sure }) => [id, sure]));

/** A name that is more of a clause, or hardly one: what it counts may be something else. */
const longest = 18;
const shortest = 2;

/** Words that stand in no name: who does something, or the sentence going on. */
const notInName = /[我你他她它这那们]|[，；：。]|^[了的地得着过]|(?:了|着|过)$/u;

/** How sure a figure is: as its rule, less where its sentence or its name speaks against it. */
export function surenessOf({ rule, atMost }: Draft, name: string): Sureness {
	const isOdd = name.length > longest || name.length < shortest || notInName.test(name);
	const all: Sureness[] = [ofRule.get(rule) ?? 'guess', atMost, isOdd ? 'guess' : 'sure'];
	return order[Math.max(...all.map((one) => order.indexOf(one)))]!;
}
