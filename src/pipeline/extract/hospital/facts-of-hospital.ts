import { textOfArticles } from '../../../model/block-text.ts';
import { shortPlaceName } from '../../../model/divisions.ts';
import type { ArticleHospital, Basis } from '../../../model/schemas/article.ts';
import type { HospitalRecord } from '../../../model/schemas/hospital.ts';
import { slugOfName } from '../../../model/slug-of-name.ts';
import type { Article, Page } from '../../../model/tree.ts';
import { abbreviationsOf, explainedNames, isContextual, namesOf } from '../../lexicon/hospital-abbreviations.ts';
import type { Knowledge } from '../knowledge.ts';
import { placeInReport } from './place-in-report.ts';

/** Whether a city is in the hospital's name or the text says that the hospital lies there; another mention says nothing. */
function basisOfCity(city: string | null, name: string, text: string): Basis | null {
	if (city === null) return null;
	const located = new RegExp(`(?:位于|地处|坐落[于在])[^。]{0,12}${shortPlaceName(city)}`, 'u');
	return name.includes(shortPlaceName(city)) || located.test(text) ? 'stated' : 'inferred';
}

/** Whether the name or the text prints the province. */
function basisOfProvince(province: string | null, name: string, text: string): Basis | null {
	if (province === null) return null;
	return name.includes(shortPlaceName(province)) || text.includes(province) ? 'stated' : 'inferred';
}

/** What an article's hospital is by its record. */
export function fromRecord(record: HospitalRecord, article: Article): ArticleHospital {
	const text = textOfArticles([article]);
	const isNamed = namesOf(record).some((name) => text.includes(name) && !isContextual(name));
	return {
		id: record.id,
		name: record.name,
		aliases: record.aliases,
		city: record.city,
		province: record.province,
		adcode: record.adcode,
		basis: {
			name: isNamed ? 'stated' : 'inferred',
			city: basisOfCity(record.city, record.name, text),
			province: basisOfProvince(record.province, record.name, text),
		},
	};
}

/** The short names by which a text calls a hospital: those that it explains, and those plainly built from the name. */
function aliasesIn(text: string, name: string): string[] {
	const others = text.replaceAll(name, '');
	const built = abbreviationsOf(name).filter((alias) => others.includes(alias));
	return [...new Set([...explainedNames(name, text), ...built])].filter((alias) => !isContextual(alias));
}

/** What an article's hospital is by its name and what the page says of where it lies. */
export function fromName(
	name: string,
	page: Page,
	article: Article,
	knowledge: Knowledge,
	basis: Basis
): ArticleHospital {
	const text = textOfArticles([article]);
	const place = placeInReport(name, knowledge.placeOf(name), page, article, knowledge);
	return {
		id: slugOfName(name),
		name,
		aliases: aliasesIn(text, name),
		...place,
		basis: {
			name: basis,
			city: basisOfCity(place.city, name, text),
			province: basisOfProvince(place.province, name, text),
		},
	};
}
