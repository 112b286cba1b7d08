/** A provincial unit: its names, its address, its place on the tile grid. */
export interface Region {
	/** As reports print it: 辽宁省. */
	name: string;
	/** Without 省, 市, 自治区: 辽宁. */
	short: string;
	/** The sign on number plates and tiles: 辽. */
	sign: string;
	/** Pinyin of the short name. */
	slug: string;
	column: number;
	row: number;
}

/** Sign, full name, short name, pinyin, column and row. The places on the grid show directions only, no borders. */
const table = `
黑 黑龙江省 黑龙江 heilongjiang 8 0
蒙 内蒙古自治区 内蒙古 neimenggu 5 1
辽 辽宁省 辽宁 liaoning 7 1
吉 吉林省 吉林 jilin 8 1
新 新疆维吾尔自治区 新疆 xinjiang 0 2
甘 甘肃省 甘肃 gansu 2 2
宁 宁夏回族自治区 宁夏 ningxia 3 2
京 北京市 北京 beijing 5 2
津 天津市 天津 tianjin 6 2
青 青海省 青海 qinghai 1 3
陕 陕西省 陕西 shaanxi 3 3
晋 山西省 山西 shanxi 4 3
冀 河北省 河北 hebei 5 3
鲁 山东省 山东 shandong 6 3
藏 西藏自治区 西藏 xizang 0 4
川 四川省 四川 sichuan 2 4
渝 重庆市 重庆 chongqing 3 4
豫 河南省 河南 henan 4 4
皖 安徽省 安徽 anhui 5 4
苏 江苏省 江苏 jiangsu 6 4
沪 上海市 上海 shanghai 7 4
云 云南省 云南 yunnan 2 5
贵 贵州省 贵州 guizhou 3 5
鄂 湖北省 湖北 hubei 4 5
赣 江西省 江西 jiangxi 5 5
浙 浙江省 浙江 zhejiang 6 5
桂 广西壮族自治区 广西 guangxi 3 6
湘 湖南省 湖南 hunan 4 6
闽 福建省 福建 fujian 5 6
台 台湾省 台湾 taiwan 7 6
粤 广东省 广东 guangdong 4 7
港 香港特别行政区 香港 xianggang 5 7
琼 海南省 海南 hainan 3 8
澳 澳门特别行政区 澳门 aomen 4 8
`;

/** The 34 provincial units, row by row. */
export const regions: readonly Region[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [sign, name, short, slug, column, row] = line.split(' ') as [string, string, string, string, string, string];
		return { sign, name, short, slug, column: Number(column), row: Number(row) };
	});

/** The provincial unit of a report or a hospital record, by its full or its short name. */
export function regionOf(province: string | null | undefined): Region | undefined {
	return regions.find((region) => region.name === province || region.short === province);
}

/** A part of the country, by the first digit of the national codes. */
export interface Area {
	slug: string;
	name: string;
	/** Its provincial units, in the order of the national codes. */
	regions: readonly Region[];
}

const area = (slug: string, name: string, signs: string): Area => ({
	slug,
	name,
	regions: Array.from(signs, (sign) => regions.find((region) => region.sign === sign)!),
});

/** The parts of the country in the order of the national codes. */
export const areas: readonly Area[] = [
	area('huabei', '华北', '京津冀晋蒙'),
	area('dongbei', '东北', '辽吉黑'),
	area('huadong', '华东', '沪苏浙皖闽赣鲁'),
	area('zhongnan', '中南', '豫鄂湘粤桂琼'),
	area('xinan', '西南', '渝川贵云藏'),
	area('xibei', '西北', '陕甘青宁新'),
	area('gangaotai', '港澳台', '台港澳'),
];

/**
 * The part of the country in which a place lies, by its code in GB/T 2260; undefined for none.
 *
 * @example
 * areaOf('421300')?.name // → '中南'
 */
export function areaOf(adcode: string | null | undefined): Area | undefined {
	return areas[Math.min(Number(adcode?.[0] ?? 0), areas.length) - 1];
}
