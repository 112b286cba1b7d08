import { find } from '../../search/dom.ts';

/** The desk of the page. */
export const desk = document.querySelector<HTMLElement>('[data-desk]')!;

/** A part of the desk by its name. */
export const part = (name: string) => find(desk, `[data-part="${name}"]`);

/** Said where nothing can be added. */
export const notYaml = '更正文件不合格式，先改好它再添。';

/** Says what came of something, in the line of the desk that is read aloud. */
export function say(words: string): void {
	part('status').textContent = words;
}
