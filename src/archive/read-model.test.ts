import { expect, test } from 'vitest';
import { generateReports } from '../../scripts/bench/generate-reports.ts';
import { codePointSpan } from '../model/offsets.ts';
import type { Article } from '../model/schemas/article.ts';
import { HospitalSchema } from '../model/schemas/hospital.ts';
import { hospitalFacts } from './queries/hospital-facts.ts';
import { indexRelations, relatedReports } from './queries/related-reports.ts';
import { readSeries } from './queries/report-series.ts';
import { findSharedWording, indexWording, sharedWordingOf } from './queries/shared-wording.ts';
import { makeReadModel } from './read-model.ts';

const names = { themes: new Map([['theme-1', '优质护理']]), indicators: new Map<string, string>() };

/** A report that counts how often its parts are read. */
function counted<Report extends Article>(report: Report, reads: { count: number }): Report {
	return new Proxy(report, {
		get: (target, name, receiver) => {
			reads.count += 1;
			return Reflect.get(target, name, receiver) as unknown;
		},
	});
}

/** How often reports are read for an archive of a size: to make the model, and for all pages of reports and hospitals. */
function countReads(size: number): { model: number; pages: number } {
	const reads = { count: 0 };
	const reports = generateReports({ count: size, seed: 1 }).map((report) => counted(report, reads));
	const record = (id: string) => ({ ...HospitalSchema.parse({ name: id }), id });
	reads.count = 0;
	const model = makeReadModel(reports, [...new Set(reports.map(({ hospital }) => hospital!.id))].map(record));
	const wording = indexWording(findSharedWording(reports));
	const relations = indexRelations(model.reports, wording);
	const made = reads.count;
	for (const report of model.all) {
		relatedReports(report, relations, names);
		sharedWordingOf(report.id, wording);
		readSeries(report, model.series, names.themes);
		model.same.get(report.id);
		model.hospitalById.get(report.hospital!.id);
	}
	for (const { id } of model.hospitals) hospitalFacts(model.series.byHospital.get(id)!);
	return { model: made, pages: reads.count - made };
}

test('reads as much for a report’s pages in a large archive as in a small one', () => {
	const [small, large] = [countReads(200), countReads(800)];
	expect(large.model / 800).toBeLessThan((small.model / 200) * 1.05);
	expect(large.pages / 800).toBeLessThan((small.pages / 200) * 1.15);
});

test('knows each report by its address, its hospital, its theme and what it repeats', () => {
	const [first, second] = generateReports({ count: 2, seed: 1 }) as [Article, Article];
	const headline = second.blocks.find(({ type }) => type === 'headline')!;
	headline.notes.push({ type: 'duplicate', span: codePointSpan(0, 1), text: `与 ${first.id} 为同一篇报道` });
	const record = { ...HospitalSchema.parse({ name: first.hospital!.name }), id: first.hospital!.id };
	const model = makeReadModel([first, second], [record, { ...record, id: 'nobody' }]);
	expect(model.reports).toEqual([first]);
	expect(model.reportById.get(second.id)).toBe(second);
	expect(model.hospitals).toEqual([record]);
	expect(model.series.byHospital.get(record.id)).toEqual([first]);
	expect(model.same.get(first.id)).toHaveLength(2);
	expect(model.byProvince.get(first.hospital!.province)).toEqual([first]);
});
