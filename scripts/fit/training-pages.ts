import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAnnotation, readAnnotatedPages, type AnnotatedPage } from '../fixtures/annotation.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'scripts/fixtures');

/** A page to learn from. */
export interface TrainingPage {
	page: AnnotatedPage;
	/** Who wrote it, as its folder is named: pages of one hand are left out together. Null for pages that are in every fit. */
	hand: string | null;
}

/** The reports of the archive, with their lines as `corpus/expected.yaml` has them. */
export function readCorpus(): AnnotatedPage[] {
	const folder = join(fixtures, 'corpus/lines');
	return readdirSync(folder)
		.sort()
		.map((name) => {
			const source = join(root, 'content/sources', name.replace(/\.yaml$/u, '.txt'));
			return readAnnotation(source, join(folder, name), basename(name, '.yaml'));
		});
}

/** All pages to learn from: the reports of the archive, the reviewed fixtures, and the open pages of every hand. Those of `pages-closed` are never read here. */
export function readTrainingPages(): TrainingPage[] {
	const known = [...readCorpus(), ...readAnnotatedPages(fixtures)].map((page) => ({ page, hand: null }));
	const pages = join(fixtures, 'pages');
	return [
		...known,
		...readdirSync(pages)
			.sort()
			.flatMap((hand) => readAnnotatedPages(join(pages, hand)).map((page) => ({ page, hand }))),
	];
}
