/** What tells the kind of a file; the day in 2024.3.5 一版 does not. */
const ending = /\.[a-z][a-z\d]*$/iu;

/** Whether a file is plain text by its name: it ends in .txt, or in nothing. */
export const isTextName = (name: string) => !ending.test(name) || /\.txt$/iu.test(name);

/**
 * What the text of a file is called in the archive, which takes .txt and no other ending.
 *
 * @example
 * textName('一版.TXT'); // → 一版.txt
 * textName('2024.3.5 一版'); // → 2024.3.5 一版.txt
 */
export const textName = (name: string) => `${name.replace(ending, '')}.txt`;
