import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { themeNames } from '../themes.ts';
import { shortProvince } from '../../model/short-province.ts';

/** A way to ask, with what it means. */
export interface SearchWay {
	query: string;
	means: string;
}

/** What an example needs of a hospital. */
interface Placed {
	city: string | null;
	province: string | null;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The first theme that a passage carries. */
function firstTheme(reports: readonly Pick<ArticleFrontmatter, 'blocks'>[]): string | undefined {
	const theme = reports.flatMap(({ blocks }) => blocks.flatMap((block) => block.themes)).at(0);
	return theme === undefined ? undefined : themeNames.get(theme);
}

/** The ways to ask, each with an example that finds something in this archive; what it has no example for is left out. */
export function searchWays(
	samples: readonly string[],
	hospitals: readonly Placed[],
	reports: readonly Pick<ArticleFrontmatter, 'blocks' | 'date'>[]
): SearchWay[] {
	const cities = distinct(hospitals.flatMap(({ city }) => (city === null ? [] : [city.replace(/市$/u, '')])));
	const provinces = distinct(hospitals.flatMap(({ province }) => (province === null ? [] : [shortProvince(province)])));
	const years = reports.flatMap(({ date }) => date?.edtf.match(/\d{4}/gu) ?? []).sort();
	const [sample, other] = samples;
	const [city, second] = cities;
	const theme = firstTheme(reports);
	const ways: (SearchWay | false | undefined)[] = [
		sample !== undefined && { query: `${sample} 医院`, means: '两词都有' },
		sample !== undefined && { query: `“${sample}”`, means: '一字不差' },
		sample !== undefined && other !== undefined && { query: `${sample} OR ${other}`, means: '有其一即可；又作 或、|' },
		sample !== undefined && { query: `医院 -${sample}`, means: '有前词而无后词；单写 -词，则凡无此词的都列出' },
		city !== undefined &&
			second !== undefined && { query: `医院:${city},${second}`, means: '限这几家医院；减号在前，则除去' },
		provinces[0] !== undefined && { query: `医院 地区:${provinces[0]}`, means: '限省份' },
		years.length > 0 && { query: `医院 年份:${years[0]}-${years.at(-1)}`, means: '限年份，一年或起止' },
		theme !== undefined && { query: `主题:${theme}`, means: '限说到这一主题的段落' },
		{ query: '医院 段落:图说', means: '限段落的种类：正文、标题、图说……' },
	];
	return ways.filter((way): way is SearchWay => typeof way === 'object');
}
