import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The test files that take longest, the longest first: one that began last would keep one core busy and the others waiting. */
const longest = [
	'e2e/own-corpus.spec.ts',
	'e2e/dev.spec.ts',
	'e2e/several-archives.spec.ts',
	'e2e/site-in-parts.spec.ts',
	'e2e/other-corpora.spec.ts',
	'e2e/desk-in-clone.spec.ts',
	'e2e/layout.spec.ts',
	'e2e/search-hits.spec.ts',
	'e2e/desk-archive-page.spec.ts',
	'e2e/desk-new-page.spec.ts',
	'e2e/accessibility.spec.ts',
	'e2e/reader.spec.ts',
	'fixtures/floors.test.ts',
	'scripts/kill-convert.test.ts',
	'scripts/convert.test.ts',
	'scripts/add.test.ts',
	'scripts/addresses.test.ts',
	'convert/remembered.property.test.ts',
];

/** Its place among the longest; of all others the same. */
function rankOf({ moduleId }: TestSpecification): number {
	const rank = longest.findIndex((name) => moduleId.endsWith(name));
	return rank < 0 ? longest.length : rank;
}

/** The order of test files. Vitest by itself knows the longest only where it has run them before, which a fresh clone has not. */
export class LongTestsFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.sort((one, other) => rankOf(one) - rankOf(other));
	}
}
