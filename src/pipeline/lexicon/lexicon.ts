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
		measures: words,
		money: words,
		chineseUnits: words,
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
			provinces: words,
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
	hospitals: z.strictObject({ endings: words, pronouns: words, generic: words }),
});
export type Lexicon = z.output<typeof LexiconSchema>;

/** A regular expression for any of some words, the longest first. */
export function anyOf(list: readonly string[]): string {
	const sorted = [...list].sort((a, b) => b.length - a.length);
	return `(?:${sorted.map((word) => RegExp.escape(word)).join('|')})`;
}
