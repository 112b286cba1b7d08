import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';

/** Makes a judgment whether a line tells of a scene or shows a thing, as captions do: 医院召开……大会, 医院外景. */
export function captionCue(captions: Lexicon['captions']): (text: string) => boolean {
	const scene = new RegExp(`^(?:图为|[^ “”：:，,]{2,12}?)${anyOf(captions.verbs)}|^(?:图为|[上下左右]图)`, 'u');
	const thing = new RegExp(`${anyOf(captions.subjects)}。?$`, 'u');
	return (text) => scene.test(text) || thing.test(text);
}
