import { basename } from 'node:path';
import { VFile } from 'vfile';
import { scanArticle, type ScannedName } from './scan-article.ts';

/** What articles point to, and what should have become articles. */
export interface Referents {
	/** Ids of the hospitals that have a record. */
	hospitals: ReadonlySet<string>;
	/** Leaves of the catalogue of themes. */
	themes: ReadonlySet<string>;
	/** Ids of the catalogue of indicators. */
	indicators: ReadonlySet<string>;
	/** Names of the source files, each with its path as it is named to people. */
	sources: ReadonlyMap<string, string>;
}

const remedy = '请运行 npm run convert';

/**
 * Finds articles that lead nowhere (a hospital without a record, a theme or an indicator that no catalogue has, a source that
 * is gone) and sources that no article was made of. `articles` are texts by path. Only files with messages are returned.
 */
export function checkArticles(articles: ReadonlyMap<string, string>, referents: Referents): VFile[] {
	const converted = new Set<string>();
	const files = Array.from(articles, ([path, text]) => {
		const file = new VFile({ path });
		const say = (message: string, ruleId: string, { line, column }: Omit<ScannedName, 'name'>) => {
			file.message(message, { place: { line, column }, source: 'build', ruleId }).fatal = true;
		};
		const { id, source, hospital, themes, indicators } = scanArticle(text);
		if (!id || !source) {
			say(`不是转换写成的报道；请删去这个文件，再${remedy.slice(1)}`, 'article', { line: 1, column: 1 });
			return file;
		}
		converted.add(source.name);
		if (`${id.name}.mdx` !== basename(path))
			say(`文件名与篇名“${id.name}”不同；请改回文件名，或删去它再${remedy.slice(1)}`, 'article-id', id);
		if (!referents.sources.has(source.name))
			say(`原件 ${source.name} 不在 sources 里了；${remedy}`, 'article-source', source);
		if (hospital && !referents.hospitals.has(hospital.name))
			say(`没有医院档案 hospitals/${hospital.name}.yaml；${remedy}，或补上档案`, 'article-hospital', hospital);
		for (const theme of themes.filter(({ name }) => !referents.themes.has(name)))
			say(`themes.yaml 里没有主题 ${theme.name}；${remedy}，或在目录里补上它`, 'article-theme', theme);
		for (const indicator of indicators.filter(({ name }) => !referents.indicators.has(name)))
			say(`indicators.yaml 里没有指标 ${indicator.name}；${remedy}，或在目录里补上它`, 'article-indicator', indicator);
		return file;
	});
	for (const [name, path] of referents.sources) {
		if (converted.has(name)) continue;
		const file = new VFile({ path });
		file.message(`还没有转换成报道；${remedy}`, {
			place: { line: 1, column: 1 },
			source: 'build',
			ruleId: 'source-article',
		}).fatal = true;
		files.push(file);
	}
	return files.filter(({ messages }) => messages.length > 0);
}
