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

/** Lengths of time, which belong to a story as often as to a report. */
const lengthOfTime = /^(?:个?小时|分钟|秒|[天日年周]|个月)$/u;

/**
 * How sure a figure is: as its rule, less where its sentence or its name speaks against it; a likely one that the catalogue
 * knows is sure.
 */
export function surenessOf({ rule, atMost, unit }: Draft, name: string, isCatalogued: boolean): Sureness {
	const own = ofRule.get(rule) ?? 'guess';
	const known = isCatalogued && own === 'likely' ? 'sure' : own;
	const isOdd = name.length > longest || name.length < shortest || notInName.test(name);
	const isStory = !isCatalogued && own === 'likely' && lengthOfTime.test(unit ?? '');
	const all: Sureness[] = [known, atMost, isOdd || isStory ? 'guess' : 'sure'];
	return order[Math.max(...all.map((one) => order.indexOf(one)))]!;
}
