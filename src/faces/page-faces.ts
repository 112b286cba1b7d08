import { site } from '../site.ts';
import { url } from '../url.ts';
import { cutFace, type Face } from './face-store.ts';
import { charactersOf, headlineCharacters } from './headline-characters.ts';

/** What a page may cost a reader who has no Song face. */
const largestFaces = 60_000;

/** What a character weighs at least where there are hundreds: in headlines it is 210 to 270 bytes. */
const leastCharacter = 180;

/** The families by what is set in them, as the tokens of the styles name them. */
const families = { name: 'Xinglin Name', title: 'Xinglin Title', listed: 'Xinglin Listed' } as const;

/** Characters of the nameplate above every page: the name of the archive and its seal. */
const nameCharacters = charactersOf([site.title, '杏林']);

/**
 * A page is read before its face comes, and stands still when it comes: Han characters of all faces are equally wide, and the
 * square on which they are drawn lies on the line as it does in the faces that stand in for it.
 */
function ruleOf(family: string, { file }: Face): string {
	const place = 'ascent-override:88%;descent-override:12%;line-gap-override:0%';
	return `@font-face{font-family:'${family}';src:url(${url(`/faces/${file}`)})format('woff2');font-weight:1 1000;font-display:swap;${place}}`;
}

/** How faces are cut, and for which other titles. */
interface FaceOptions {
	/** The titles of the pages that share the face of this one's. */
	together?: readonly string[] | undefined;
	/** Whether the headlines that the page lists have a face. */
	withList?: boolean;
	cut?: typeof cutFace;
}

/**
 * The rules by which a page has a Song face where none is installed: for the name of the archive, for the title of the page,
 * and for the headlines that it lists, each with the characters used and no others. Headlines of a list that is too long for
 * what a page may cost are left to the faces that the reader has; of so many characters that they must be, none is cut.
 */
export async function pageFaces(
	html: string,
	{ together = [], withList = true, cut = cutFace }: FaceOptions = {}
): Promise<string> {
	const { title, listed } = headlineCharacters(html);
	const faces: [family: string, face: Face][] = [[families.name, await cut('700Bold', nameCharacters)]];
	if (title !== '') faces.push([families.title, await cut('900Black', charactersOf([title, ...together]))]);
	const left = faces.reduce((rest, [, { size }]) => rest - size, largestFaces);
	if (withList && listed !== '' && [...listed].length * leastCharacter <= left) {
		const list = await cut('700Bold', listed);
		if (list.size <= left) faces.push([families.listed, list]);
	}
	return faces.map(([family, face]) => ruleOf(family, face)).join('');
}
