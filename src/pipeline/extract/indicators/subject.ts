import { divisionAtStart } from '../../../model/divisions.ts';
import { anyOf } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../clauses.ts';
import type { Draft } from './reading.ts';

/** Finds whose figure a draft is: the hospital's own name unless its sentence says of somebody else. */
export type SubjectReader = (sentence: Sentence, draft: Draft) => string | null;

/** Who may be spoken of. */
interface Known {
	/** Name and aliases of the article's hospital, the name first. */
	hospitalNames: readonly string[];
	/** Names of other institutions. */
	organisations: readonly string[];
}

/** What may open a clause before whoever it speaks of. */
const openers = /^[\s，、；：“”’]*(?:(?:目前|如今|现在|截至目前|据悉|据了解|据统计|其中)[\s，]*)?/u;

/** A region as a whole: 全市已有21家医院…; not where it only says how rare something is (全市首家, 全市唯一). */
const region =
	/^(?<name>全[国省市县区州]|我[省市县区]|本[市县区]|(?![为向给让对在到由使与])\p{Script=Han}{2,3}[市县区州])(?=[共已]|累计|报告|现有|常住|户籍|总人口|人口|每千|孕产妇|婴儿|居民|老年人|老人|中小?学生|儿童|妇女|职工医保|参保|医务人员|卫生(?:人员|技术)|执业|医疗机构|基层医疗|\d{1,3}岁|(?:高血压|糖尿病|慢性?病|肿瘤|精神)\p{Script=Han}{0,3}(?:患者|病人))/u;

/** Quarters, wards and parks, which are no regions but where a district is called so: 社区, 老城区; 房山区 is one. */
const quarter = /[社小病院园景山城郊老牧灾片辖街]区$/u;
const isRegion = (name: string) => !quarter.test(name) || divisionAtStart(name)?.name === name;

/** What follows a name that is one of several, or somebody's post, and not of whom the clause speaks. */
const isOther = /^(?:[、和与及]|等|主任|副主任|护士|医生|医师|教授|专家|负责人)/u;

/** Whom a clause names at its beginning. */
interface Spoken {
	name: string;
	/** Whether later clauses that name nobody go on with it. */
	goesOn: boolean;
}

/**
 * Makes the readers of subjects, one for each passage: its text, time words blanked, and who may be spoken of in it.
 *
 * @param departments names of departments
 * @example
 * // 感染科床位由20张增至46张 → 感染科
 * // 全市报告病例412例 → 全市
 * // 医院开放床位1100张 → the hospital
 */
export function subjectReaders(departments: readonly string[]): (text: string, known: Known) => SubjectReader {
	const department = new RegExp(`^${anyOf(departments)}`, 'u');
	return (text, known) => subjectReader(text, known, department);
}

function subjectReader(text: string, { hospitalNames, organisations }: Known, department: RegExp): SubjectReader {
	const hospital = hospitalNames[0] ?? null;
	const own = new RegExp(`^(?:${anyOf([...hospitalNames, '该院', '我院', '医院', '全院'])})的?`, 'u');
	const others = organisations.length > 0 ? new RegExp(`^${anyOf(organisations)}`, 'u') : undefined;

	/** Whom a clause speaks of; null for the hospital itself, undefined where it names nobody. */
	const spokenIn = (clause: string): Spoken | null | undefined => {
		const opened = clause.replace(openers, '');
		const rest = opened.replace(own, '');
		const named = department.exec(rest)?.[0] ?? others?.exec(opened)?.[0];
		if (named !== undefined) {
			const behind = rest.startsWith(named) ? rest : opened;
			return isOther.test(behind.slice(named.length)) ? null : { name: named, goesOn: true };
		}
		const place = region.exec(opened)?.groups!['name'];
		if (place !== undefined && isRegion(place)) return { name: place, goesOn: false };
		return rest === opened ? undefined : null;
	};

	return (sentence, { clause, isRank, isContext }) => {
		if (isContext) return null;
		if (isRank) return hospital;
		for (let index = Math.max(clause, 0); index >= 0; index -= 1) {
			const { from, to } = sentence.clauses[index] ?? sentence;
			const spoken = spokenIn(text.slice(from, to));
			if (spoken === undefined) continue;
			return spoken && (index === clause || spoken.goesOn) ? spoken.name : hospital;
		}
		return hospital;
	};
}
