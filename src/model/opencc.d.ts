/** The dictionaries of opencc-js, for which the package has no types: `source target|source target|…`. */
declare module 'opencc-js/dict/*' {
	const dictionary: string;
	export default dictionary;
}
