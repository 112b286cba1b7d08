import type { Person } from '../../../model/schemas/article.ts';
import type { Passage } from '../passages.ts';
import type { Speech } from './speech.ts';

/** A label of an interview: 马学军：, 答：. */
const label = /^(?<speaker>[问答]|\p{Script=Han}{2,4})：(?:（[^）]{1,4}）)?/u;

/** An interview has at least this many labels. */
const leastLabels = 3;

const labelOf = ({ plain }: Passage) => label.exec(plain)?.groups?.['speaker'];

/** Whether an article is an interview: who asks and who answers is a person; 党建：……, 技术：…… are heads of a list. */
export function isInterview(passages: readonly Passage[], people: readonly Person[]): boolean {
	const isVoice = (name: string | undefined) =>
		name !== undefined && (/^(?:[问答]|记者)$/u.test(name) || people.some((person) => person.name === name));
	return passages.map(labelOf).filter(isVoice).length >= leastLabels;
}

/** The answers of an interview by passage; a passage without a label goes on with the answer before it. */
export function answersOf(passages: readonly Passage[], people: readonly Person[]): Map<Passage, Speech[]> {
	const answers = new Map<Passage, Speech[]>();
	let answering: string | undefined;
	for (const passage of passages.filter(({ block }) => block.type === 'paragraph')) {
		const name = labelOf(passage);
		if (name === '答') answering = people[0]?.name;
		else if (name !== undefined) answering = people.find((person) => person.name === name)?.name;
		if (/^(?:记者手记|采访手记)/u.test(passage.plain)) answering = undefined;
		const from = name === undefined ? 0 : label.exec(passage.plain)![0].length;
		answers.set(
			passage,
			answering ? [{ from, to: passage.plain.length, speaker: answering, rule: 'quotations/answer' }] : []
		);
	}
	return answers;
}
