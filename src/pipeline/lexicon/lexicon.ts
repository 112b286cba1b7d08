import { z } from 'astro/zod';

const words = z.array(z.string().min(1)).min(1);

/** The words the rules need, `content/lexicon/*.yaml`: one file a key. */
export const LexiconSchema = z.strictObject({
	bylines: z.strictObject({
		roles: words,
		rolePrefixes: words,
		mediaPrefixes: words,
		organisationEndings: words,
		datelines: words,
	}),
	furniture: z.strictObject({ staff: words, contact: words, invitations: words, jumps: words }),
	titles: z.strictObject({ editorsNotes: words, sectionLabels: words, deckEndings: words, campaigns: words }),
	credits: z.strictObject({ pictures: words, sponsors: words }),
	prose: z.strictObject({ openers: words, hangingEnds: words }),
	captions: z.strictObject({ verbs: words, subjects: words }),
	surnames: z.strictObject({ surnames: z.string().min(1), wordSurnames: z.string().min(1), compoundSurnames: words }),
	'given-names': z.strictObject({
		givenCharacters: z.string().min(1),
		soundCharacters: z.string().min(1),
		notInNames: z.string().min(1),
		verbCharacters: z.string().min(1),
		followers: words,
		notNames: words,
		notNameStarts: words,
	}),
	figures: z.strictObject({
		units: words,
		unitsAfterDigits: words,
		measures: words,
		measuresAfterDigits: words,
		money: words,
		qualifiersBefore: words,
		qualifiersAfter: words,
		notQualifierAfter: z.record(z.string(), z.string()),
		risingVerbs: words,
		fallingVerbs: words,
		reachingVerbs: words,
		leadingWords: words,
		nameStops: words,
	}),
	honours: z.strictObject({
		awardVerbs: words,
		accreditationVerbs: words,
		designationVerbs: words,
		rankingVerbs: words,
		awardEndings: words,
		accreditationEndings: words,
		designationEndings: words,
		rankingEndings: words,
		exemplaryEndings: words,
		levels: z.strictObject({
			international: words,
			national: words,
			provincial: words,
			municipal: words,
			county: words,
			institutional: words,
		}),
		evidentAwards: words,
		evidentDesignations: words,
		evidentTitles: words,
		firstVerbs: words,
	}),
	programmes: z.strictObject({
		endings: words,
		verbs: words,
		plainEndings: words,
		makers: words,
		methodEndings: words,
		metaphors: words,
	}),
	persons: z.strictObject({
		posts: words,
		ranks: words,
		guests: words,
		journalists: words,
		openers: words,
		verbs: words,
		indirectVerbs: words,
		addressingVerbs: words,
		speakers: words,
	}),
	'names-with-numbers': z.strictObject({ phrases: words, following: words, hotlines: words, zeroNouns: words }),
	future: z.strictObject({
		striving: words.meta({ title: '写到就是盼望' }),
		hopes: words.meta({ title: '盼望' }),
		efforts: words.meta({ title: '紧挨着才是盼望' }),
		plans: words.meta({ title: '打算' }),
		coming: words.meta({ title: '将来' }),
		expected: words.meta({ title: '估计与将成' }),
		required: words.meta({ title: '要求做到' }),
		announcing: words.meta({ title: '领起目标的话' }),
		contending: words.meta({ title: '争称号' }),
		preparing: words.meta({ title: '为称号做准备' }),
		askingBefore: z.record(z.string().min(1), words).meta({ title: '接着这些字才是目标' }),
		notBefore: z.record(z.string().min(1), words).meta({ title: '接着这些字就不是盼望' }),
	}),
	laymen: z.strictObject({
		beforeName: words.meta({ title: '名字之前的称呼' }),
		afterName: words.meta({ title: '名字之后的称呼' }),
		afterSurname: words.meta({ title: '姓之后的称呼' }),
	}),
	regions: z.strictObject({
		wholes: words.meta({ title: '整个地方' }),
		provinceNames: words.meta({ title: '省的另一种叫法' }),
		provinceSigns: z.string().min(1).meta({ title: '省的一字简称' }),
		directions: words.meta({ title: '方位' }),
	}),
	hospitals: z.strictObject({ endings: words, pronouns: words, generic: words }),
});
export type Lexicon = z.output<typeof LexiconSchema>;

/** A regular expression for any of some words, the longest first. */
export function anyOf(list: readonly string[]): string {
	const sorted = [...list].sort((a, b) => b.length - a.length);
	return `(?:${sorted.map((word) => RegExp.escape(word)).join('|')})`;
}
