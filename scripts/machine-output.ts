import { stripVTControlCharacters } from 'node:util';

/** What npm and the runtimes print before a warning; a warning of our own about a report is none of these. */
const noise =
	/^npm (?:warn|error)\b|^\(node:\d+\)|\bEBADENGINE\b|\[(?:WARN|ERROR)\]|ExperimentalWarning|DeprecationWarning|^[\d:\s]*├─/iu;

/** Whether a line is one that a newcomer should not have to read: a warning of npm, Node or Astro, a route of a list. */
export function isNoise(line: string): boolean {
	return noise.test(stripVTControlCharacters(line));
}

/** The address that a server says it answers at; undefined as long as it has not said one. */
export function addressIn(output: string): string | undefined {
	return /http:\/\/localhost:\d+\/\S*?(?=[\s（(]|$)/u.exec(stripVTControlCharacters(output))?.[0];
}

/** The versions that a wanted version stands for: `20` any 20, `22.12` any 22.12, `10.8.2` itself. */
export function versionRange(wanted: string): string {
	return wanted.split('.').length === 3 ? wanted : `${wanted}.x`;
}
