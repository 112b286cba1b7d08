import { themeGroups } from './themes.ts';

/** The classes into which the picture of the archive gathers the top themes, each with the fill of its stretches. */
export const themeClasses = [
	{ name: '党建与文化', fill: 'solid', groups: ['political', 'organisation', 'conduct-culture'] },
	{ name: '医疗与管理', fill: 'hatched', groups: ['quality', 'capability', 'management', 'regional'] },
	{ name: '服务与公益', fill: 'dotted', groups: ['service', 'public-good', 'epidemic'] },
] as const;

const byTheme = new Map<string, string>(
	themeGroups.flatMap((group) => {
		const found = themeClasses.find(({ groups }) => (groups as readonly string[]).includes(group.slug));
		return found ? group.themes.map(({ slug }) => [slug, found.name] as const) : [];
	})
);

/** The class of a theme; undefined for one whose top theme belongs to none. */
export function classOfTheme(theme: string): string | undefined {
	return byTheme.get(theme);
}
