import type { Honour } from '../../../model/schemas/article.ts';

/** What the same honour may be printed with or without: its giver, marks, the act of passing it. */
function core(name: string): string {
	return name
		.replaceAll(/[“”‘’\s（）]/gu, '')
		.replace(/^(?:国家级?|中国|全国|[省市县]级|自治区级)(?=.{3})/u, '')
		.replace(/(?<=.{3})(?:认证|评审|复审|验收|称号|荣誉称号|建设单位)$/u, '');
}

/** A centre that is accredited, and of which a report says as well that the hospital was named one. */
const centre = /(?:胸痛|卒中|创伤|房颤|心衰)(?:救治)?中心$/u;

const isGranted = ({ kind }: Honour): boolean => kind === 'accreditation' || kind === 'designation';

/** Whether two entries of a report are one honour: the same name, with or without 国家, in the same or an unstated year. */
function isSame(one: Honour, other: Honour): boolean {
	const name = core(one.name);
	return (
		name === core(other.name) &&
		(one.kind === other.kind || (centre.test(name) && isGranted(one) && isGranted(other))) &&
		(one.level === other.level || one.level === null || other.level === null) &&
		(one.year === other.year || one.year === null || other.year === null)
	);
}

/** The one of two that says more: its level, then its year, then the longer name. */
function saysMore(one: Honour, other: Honour): boolean {
	const told = ({ level, year, name }: Honour) =>
		Number(level !== null) * 100 + Number(year !== null) * 50 + name.length;
	return told(one) > told(other);
}

/** Each honour of a report once, in the words that say most, in the place of the first mention. */
export function once(honours: readonly Honour[]): Honour[] {
	return honours.reduce<Honour[]>((kept, honour) => {
		const at = kept.findIndex((one) => isSame(one, honour));
		if (at < 0) return [...kept, honour];
		return saysMore(honour, kept[at]!) ? kept.with(at, honour) : kept;
	}, []);
}
