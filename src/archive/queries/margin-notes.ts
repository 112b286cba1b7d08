import { labels } from '../../labels.ts';
import type { BlockMetadata, Note } from '../../model/schemas/article.ts';
import { factRemarks } from './fact-remarks.ts';

/** A note beside a paragraph: the words, then what is said of them. */
export interface MarginNote {
	lemma: string;
	remark: string;
}

type Facts = Parameters<typeof factRemarks>[0];
type Noted = Pick<BlockMetadata, 'id' | 'notes' | 'remarks'>;

const boundary = /[\s，。；：、！？“”‘’（）《》…—]/u;

/** At most so many characters of the words are shown whole. */
const shown = 16;

/** Words as they head a note: long ones by their beginning and end. */
function shorten(words: readonly string[]): string {
	return words.length > shown ? [...words.slice(0, 7), '……', ...words.slice(-7)].join('') : words.join('');
}

/** The words of a note, with up to two neighbours where they alone would say nothing (汉襄胥骨 for 胥). */
function lemmaOf(characters: readonly string[], [from, to]: readonly [number, number]): string {
	let [start, end] = [from, to];
	if (end - start <= 2) {
		while (start > 0 && from - start < 2 && !boundary.test(characters[start - 1]!)) start -= 1;
		while (end < characters.length && end - to < 2 && !boundary.test(characters[end]!)) end += 1;
		// 300万 is no 0万.
		while (start > 0 && /\d/u.test(characters[start]!) && /[\d.]/u.test(characters[start - 1]!)) start -= 1;
		while (end < characters.length && /\d/u.test(characters[end - 1]!) && /[\d.%]/u.test(characters[end]!)) end += 1;
	}
	return shorten(characters.slice(start, end));
}

const remarks: Readonly<Partial<Record<Note['type'], string>>> = {
	gap: '此处原件缺文，不补。',
	truncated: '原件至此残缺，照录。',
	unclear: '原件字迹不清。',
	supplied: '原件缺字，〔〕内为本馆所补。',
	duplicate: '疑重出，照录。',
	suspect: '存疑，照录。',
};

/** Words in quotation marks, theirs made the inner ones. */
const nested = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’');

/** A remark ends like a sentence. */
const closed = (words: string) => (/[。！？]$/u.test(words) ? words : `${words}。`);

/** What is said of the words of a note, as a sentence; undefined where the note says nothing. */
export function remarkOf(note: Note): string | undefined {
	const reading =
		note.type === 'emended' && note.corr !== undefined
			? `${note.certainty === 'high' ? '应作' : '疑作'}“${nested(note.corr)}”。`
			: undefined;
	if (note.text === undefined) return reading ?? remarks[note.type];
	return closed(reading !== undefined && !note.text.includes(note.corr!) ? reading + note.text : note.text);
}

/** What an editor says: after the words it concerns, or of the block as a whole. */
function saidBy(words: string | undefined, text: string): MarginNote {
	return words === undefined
		? { lemma: labels.remark, remark: closed(text) }
		: { lemma: shorten(Array.from(words)), remark: `${labels.remark}：${closed(text)}` };
}

/**
 * The notes that stand beside a block: on its text, in the order of its words, then what its editor says of it and of the
 * facts in it. Seams and moved lines are shown by 对照原件 only, and are none of them.
 */
export function marginNotes(report: Facts, block: Noted, text: string): MarginNote[] {
	const characters = Array.from(text);
	const inOrder = block.notes.toSorted((a, b) => a.span[0] - b.span[0]);
	const ofText = inOrder.flatMap((note) => {
		if (note.type === 'joined' || note.type === 'moved') return [];
		const remark = remarkOf(note);
		return remark === undefined ? [] : [{ lemma: lemmaOf(characters, note.span), remark }];
	});
	const ofBlock = (block.remarks ?? []).map(({ quote, text: said }) => saidBy(quote, said));
	const ofFacts = factRemarks(report, block.id).map(({ words, text: said }) => saidBy(words, said));
	return [...ofText, ...ofBlock, ...ofFacts];
}
