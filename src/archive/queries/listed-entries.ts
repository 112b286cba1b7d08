import { honourKindLabels, labels } from '../../labels.ts';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { figuresIn } from './count-facts.ts';
import { kickerLine, sourceLine } from './describe-report.ts';
import type { ListedEntry } from './list-index.ts';
import type { ListedHonour } from './list-honours.ts';
import type { ListedProgramme } from './programme-mentions.ts';
import { programmeName } from './programme-name.ts';
import { isSelfReported } from './self-reported.ts';
import { flatHeadline } from './split-phrases.ts';
import { subjectOf } from './subject-of.ts';

/*
 * What a long list tells of an entry to its filter: all that the entry's row on a page of the list prints, so that the same
 * words find the same entries whether or not the list stands on one page.
 */

const join = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join('　');

/** 随州市　三级甲等　3篇　12项数字. */
export function hospitalLine({ city, grade }: HospitalRecord, own: readonly ArticleFrontmatter[]): string {
	const figures = own.reduce((sum, report) => sum + figuresIn(report).length, 0);
	return join([city ?? `城市${labels.notStated}`, grade, `${own.length}篇`, figures > 0 && `${figures}项数字`]);
}

/** A report in the list of its year. */
export function listReport(report: ArticleFrontmatter, year: string): ListedEntry {
	return [
		`/articles/${report.id}/`,
		flatHeadline(report.headline),
		sourceLine(report),
		join([kickerLine(report), report.deck && `——${report.deck}`, report.reviewed && labels.reviewed]),
		report.hospital?.province ?? '',
		year,
		report.reviewed ? 'yes' : 'no',
	];
}

/** An honour. */
export function listHonour({ honour, report, again }: ListedHonour): ListedEntry {
	return [
		`/articles/${report.id}/#${honour.block}`,
		honour.name,
		join([subjectOf(report).name, honour.year]),
		join([
			isSelfReported(report) && `（${labels.selfReported}）`,
			`原件第${honour.line}行`,
			again > 0 && `文中又见${again}处`,
			honour.quote !== honour.name && honour.quote,
			...(honour.remarks ?? []).map((remark) => `${labels.remark}：${remark}`),
			honour.kind !== 'first' && honourKindLabels[honour.kind],
			honour.year === null && labels.notStated,
		]),
		honour.level ?? 'unknown',
		honour.kind,
	];
}

/** A hospital with its reports. */
export function listHospital(hospital: HospitalRecord, own: readonly ArticleFrontmatter[]): ListedEntry {
	return [`/hospitals/${hospital.id}/`, hospital.name, hospitalLine(hospital, own), '', hospital.province ?? 'unknown'];
}

/** A programme with the number of hospitals that speak of it. */
export function listProgramme({ id, name, hospitals }: ListedProgramme & { hospitals: number }): ListedEntry {
	const shown = hospitals > 0 ? programmeName(name) : name;
	return [`/programmes/${id}/`, shown, hospitals > 0 ? `${hospitals}家` : '', ''];
}
