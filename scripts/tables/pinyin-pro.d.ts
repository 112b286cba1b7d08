/** Words with the readings of their characters, tones marked, blanks between; the parts of pinyin-pro that have no types. */
declare module 'pinyin-pro/dist/esm/data/dict*' {
	const readings: Readonly<Record<string, string>>;
	export default readings;
}
