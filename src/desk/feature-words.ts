/** What a kind of line is called where somebody reads it who knows no kinds. */
const kinds: Readonly<Record<string, string>> = {
	完整长段: '成句的长段',
	未完长段: '没有成句的长段',
	栏中行: '一栏里的行',
	短行: '短行',
	短句: '成句的短行',
	电头段: '有电头的段',
	带图号: '带△▲一类记号的行',
	带破折号: '破折号起首的行',
	只有序号: '只有序号的行',
	序号行: '序号起首的行',
	条目号: '条目',
	版面元素: '报头、版次一类',
	网页行: '网页上的字样',
	编校行: '编校人员',
	供稿行: '供稿的行',
	账号提示: '公众号的提示',
	线条: '线条',
};
const kindWords = (kind: string) => kinds[kind] ?? kind;

/** Where another line stands. */
const places: Readonly<Record<string, string>> = {
	上上: '再上一行',
	上: '上一行',
	本: '这一行',
	下: '下一行',
	下下: '再下一行',
};

function lineWords(place: string, kind: string): string {
	if (kind !== '无') return `${places[place]!}是${kindWords(kind)}`;
	return place.startsWith('上') ? '上面没有行' : '下面没有行';
}

/** What parts of the name of a feature say; the first that fits counts. */
const patterns: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
	[/^(上上|下下|上|下)：(.+)$/u, lineWords],
	[/^(上|下)行(.+)$/u, (place, rest) => `${place}一行${rest}`],
	[/^(上|本|下)(无|供图|图说|署名|栏目|编者按|.*(?:行|段|号|句|元素|提示|线条))$/u, lineWords],
	[/^貌：(.+)$/u, (kind) => `样子是${kindWords(kind)}`],
	[/^(前|后)空无(.*)$/u, (side, rest) => `紧接${side === '前' ? '上' : '下'}一行${rest}`],
	[
		/^(前|后)空(.行)(以上)?(.*)$/u,
		(side, lines, more, rest) => `${side === '前' ? '上' : '下'}隔${lines}${more}空白${rest}`,
	],
	[/^(前|后)空(多|少)于常见(.*)$/u, (side, way, rest) => `${side === '前' ? '上' : '下'}面空得比别处${way}${rest}`],
	[/^比(上|下)行(.)$/u, (side, way) => `比${side}一行${way}`],
	[/^格数(\d+)$/u, (count) => (count === '1' ? '不分栏' : `分作${count}栏`)],
	[/^(逗号|句末标点)0个$/u, (mark) => `没有${mark}`],
	[/^(逗号|句末标点)(\d+)个$/u, (mark, count) => `有${count}个${mark}`],
	[/^(?:平均)?(\d+(?:–\d+)?字(?:以上)?)$/u, (length) => `长${length}`],
	[/^首词“(.+)”$/u, (word) => `以“${word}”起首`],
	[/^尾词“(.+)”$/u, (word) => `以“${word}”收尾`],
	[/^(.+?)收于(.+)$/u, (kind, end) => `${kindWords(kind)}，收于${end}`],
];

function partWords(part: string): string {
	for (const [pattern, say] of patterns) {
		const match = pattern.exec(part);
		if (match) return say(...match.slice(1).map((group: string | undefined) => group ?? ''));
	}
	return kindWords(part);
}

/**
 * What a feature of a line says, for its editor.
 *
 * @example
 * featureWords('本完整长段·下短行') // '这一行是成句的长段，下一行是短行'
 * featureWords('前空两行') // '上隔两行空白'
 */
export function featureWords(feature: string): string {
	return feature.split('·').map(partWords).join('，');
}
