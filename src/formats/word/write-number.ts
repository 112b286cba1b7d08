const digits = '〇一二三四五六七八九';

/** 1 … 99 as they are counted; larger ones digit by digit, which no list of a report reaches. */
function inChinese(count: number): string {
	if (count > 99 || count < 1) return Array.from(String(count), (digit) => digits[Number(digit)]).join('');
	const [tens, ones] = [Math.floor(count / 10), count % 10];
	return `${tens > 1 ? digits[tens]! : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones]! : ''}`;
}

const inLetters = (count: number) => String.fromCodePoint(0x61 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const romans = [
	{ value: 100, sign: 'c' },
	{ value: 90, sign: 'xc' },
	{ value: 50, sign: 'l' },
	{ value: 40, sign: 'xl' },
	{ value: 10, sign: 'x' },
	{ value: 9, sign: 'ix' },
	{ value: 5, sign: 'v' },
	{ value: 4, sign: 'iv' },
	{ value: 1, sign: 'i' },
];

function inRoman(count: number): string {
	let left = count;
	return romans
		.map(({ value, sign }) => {
			const times = Math.floor(left / value);
			left -= times * value;
			return sign.repeat(times);
		})
		.join('');
}

const writers: Readonly<Record<string, (count: number) => string>> = {
	decimalZero: (count) => String(count).padStart(2, '0'),
	decimalFullWidth: (count) =>
		Array.from(String(count), (digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
	decimalEnclosedCircle: (count) => (count <= 20 ? String.fromCodePoint(0x245f + count) : String(count)),
	decimalEnclosedCircleChinese: (count) => (count <= 20 ? String.fromCodePoint(0x245f + count) : String(count)),
	chineseCounting: inChinese,
	chineseCountingThousand: inChinese,
	japaneseCounting: inChinese,
	taiwaneseCounting: inChinese,
	taiwaneseCountingThousand: inChinese,
	ideographDigital: inChinese,
	lowerLetter: inLetters,
	upperLetter: (count) => inLetters(count).toUpperCase(),
	lowerRoman: inRoman,
	upperRoman: (count) => inRoman(count).toUpperCase(),
	none: () => '',
};

/** A number as a format of Word's lists writes it; in plain digits where the format is not known. */
export function writeNumber(count: number, format: string): string {
	return (writers[format] ?? String)(count);
}
