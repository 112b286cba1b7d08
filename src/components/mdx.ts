import Caption from './blocks/Caption.astro';
import Captions from './blocks/Captions.astro';
import Crosshead from './blocks/Crosshead.astro';
import EditorsNote from './blocks/EditorsNote.astro';
import EditorsNotes from './blocks/EditorsNotes.astro';
import FigureMark from './blocks/FigureMark.astro';
import List from './blocks/List.astro';
import ListItem from './blocks/ListItem.astro';
import Paragraph from './blocks/Paragraph.astro';
import ProgrammeMark from './blocks/ProgrammeMark.astro';
import SmallPrint from './blocks/SmallPrint.astro';

/** The components of the MDX body of a report, by the type of block, with those that the plugins of `src/markdown` add. */
export const mdxComponents = {
	Caption,
	Captions,
	Credit: SmallPrint,
	Crosshead,
	Dateline: Paragraph,
	EditorsNote,
	EditorsNotes,
	FigureMark,
	Furniture: SmallPrint,
	List,
	ListItem,
	Paragraph,
	ProgrammeMark,
};
