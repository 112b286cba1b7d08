import type { BlockMetadata, Note } from '../../model/schemas/article.ts';

/** A note beside a paragraph: the words, then what is said of them. */
export interface MarginNote {
	lemma: string;
	remark: string;
}

const boundary = /[\s，。；：、！？“”‘’（）《》…—]/u;

/** The words of a note, with up to two neighbours where they alone would say nothing (汉襄胥骨 for 胥). */
function lemmaOf(characters: readonly string[], [from, to]: readonly [number, number]): string {
	let [start, end] = [from, to];
	if (end - start <= 2) {
		while (start > 0 && from - start < 2 && !boundary.test(characters[start - 1]!)) start -= 1;
		while (end < characters.length && end - to < 2 && !boundary.test(characters[end]!)) end += 1;
	}
	const words = characters.slice(start, end);
	return words.length > 16 ? [...words.slice(0, 7), '……', ...words.slice(-7)].join('') : words.join('');
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

function remarkOf(note: Note): string | undefined {
	const reading =
		note.type === 'emended' && note.corr !== undefined
			? `${note.certainty === 'high' ? '应作' : '疑作'}“${nested(note.corr)}”。`
			: undefined;
	if (note.text === undefined) return reading ?? remarks[note.type];
	return closed(reading !== undefined && !note.text.includes(note.corr!) ? reading + note.text : note.text);
}

/** The notes that stand beside a block. Seams and moved lines are shown by 对照原件 only, and are none of them. */
export function marginNotes(block: Pick<BlockMetadata, 'notes'>, text: string): MarginNote[] {
	const characters = Array.from(text);
	return block.notes.flatMap((note) => {
		if (note.type === 'joined' || note.type === 'moved') return [];
		const remark = remarkOf(note);
		return remark === undefined ? [] : [{ lemma: lemmaOf(characters, note.span), remark }];
	});
}
