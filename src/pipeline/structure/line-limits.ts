import { lineLabels, type LineLabel } from './line-states.ts';
import { continuation, type LineView, type Look } from './line-view.ts';

/** What lines of a look never are, whatever the weights say. */
const never: Partial<Record<Look, readonly LineLabel[]>> = {
	署名: ['headline', 'headline+', 'crosshead', 'kicker', 'deck'],
	网页行: ['headline+', 'kicker', 'deck'],
	账号提示: ['headline', 'headline+', 'kicker', 'deck'],
	编校行: ['headline', 'headline+', 'crosshead', 'kicker', 'deck', 'paragraph', 'caption'],
	版面元素: ['headline', 'headline+', 'crosshead', 'deck'],
	图说: ['headline', 'headline+', 'crosshead', 'kicker', 'deck'],
	只有序号: ['headline', 'headline+', 'deck', 'kicker'],
	电头段: ['headline', 'headline+', 'crosshead', 'kicker', 'deck', 'caption', 'furniture', 'editorsNote'],
};

const titles: readonly LineLabel[] = ['headline', 'headline+', 'kicker', 'deck', 'deck+', 'crosshead', 'sectionLabel'];
const namesNever: readonly LineLabel[] = [...titles, 'paragraph', 'paragraph+', 'listItem'];

/** Looks that the first piece of a broken paragraph may have. */
const pieces: readonly Look[] = ['短行', '序号行', '条目号', '带破折号', '表格行', '说话人'];

/** The ends of short lines that only name what a picture shows. */
const scenery = /^[^，。：:！？“”]+(?:外景|内景|全景|远景|近景|一角|鸟瞰图?|效果图|航拍图?|夜景|剪影)$/u;

/** What a picture shows, and who took it: 灯下的夜班 王松/摄; a reporter's credit is none. */
const pictured = /^(?!.*(?:记者|通讯员|[。，]))\S{5,}\s+\p{Script=Han}{2,4}[\s／/]*摄影?$/u;

const notCaptions: ReadonlySet<LineLabel> = new Set(lineLabels.filter((label) => !/^caption\+?$/u.test(label)));

const notes: readonly LineLabel[] = ['editorsNote', 'editorsNote+'];
const continued: readonly LineLabel[] = ['paragraph+', 'listItem+'];

/** An editor's note that begins behind its label on one line. */
const inlineNote =
	/^[【[〔（(]?(?:编者按|编者的话|编前|编后|编后语|开栏的话|开栏语|核心提示|核心阅读|阅读提示|内容提要|导读|摘要|导语|引言|提要|人物名片)\s*(?:[】\]〕）):：]|\s|$)/u;

/**
 * What each line of a page cannot be: strokes are nothing but furniture, an editor's note has a label, and nothing goes on
 * with a sentence that is whole.
 */
export function lineLimits(views: readonly LineView[]): (ReadonlySet<LineLabel> | LineLabel)[] {
	let hasNote = false;
	/** A page of sentences alone has a text; what a picture shows stands beside one. */
	const isSentences = views.every(({ text, look }) => text.endsWith('。') && look !== '图说');
	let last: LineView | undefined;
	return views.map((view, index) => {
		if (view.look === '线条') return 'furniture';
		if (index > 0 && view.width <= 16 && scenery.test(view.text)) return 'caption';
		if (index > 0 && pictured.test(view.text) && !view.areNames) return notCaptions;
		const excluded = new Set(view.areNames && index > 0 ? namesNever : never[view.look]);
		// Two sentences are no title.
		if (/[。！？].*[。！？]/u.test(view.text)) for (const label of titles) excluded.add(label);
		hasNote ||= view.look === '编者按' || inlineNote.test(view.text);
		// A title does not go on with a whole sentence.
		if (view.text.endsWith('。')) excluded.add('headline+');
		if (isSentences) excluded.add('caption');
		if (!hasNote) for (const label of notes) excluded.add(label);
		const above = views[index - 1];
		// A paragraph may begin with a short piece that looks like a title.
		const isBehindPiece = above !== undefined && above !== last && pieces.includes(above.look);
		const isWhole =
			last !== undefined &&
			last.ends &&
			!last.opensQuote &&
			!last.isOpen &&
			last.look !== '栏中行' &&
			!isBehindPiece &&
			!continuation.test(view.text) &&
			!view.closesQuote;
		if (isWhole) for (const label of continued) excluded.add(label);
		if (view.isText || (last && !last.ends && view.ends && view.width > 3)) last = view;
		return excluded;
	});
}
