import { describe, expect, test } from 'vitest';
import { checkRecords } from './check-records.ts';
import { readRecords } from './read-records.ts';
import { messagesOf } from './test-messages.ts';

/** What is said of records, by the names of their files. */
function said(records: Readonly<Record<string, string>>, pronouns: readonly string[] = ['该院']): string[] {
	const content = new Map(Object.entries(records).map(([name, text]) => [`hospitals/${name}`, text]));
	const { records: read, files } = readRecords(content);
	checkRecords(read, pronouns);
	return messagesOf(files);
}

const place = (city: string | null, province: string | null, adcode: string | null, name = '甲医院') =>
	said({
		'a.yaml': `name: ${name}\ncity: ${city}\nprovince: ${province}\nadcode: ${adcode === null ? 'null' : `'${adcode}'`}\n`,
	});

describe('where a hospital lies', () => {
	test.each([
		['随州市', '湖北省', '421300'],
		['北京市', '北京市', '110000'],
		['恩施土家族苗族自治州', '湖北省', '422800'],
		['仙桃市', '湖北省', '429004'],
		['呼和浩特市', '内蒙古自治区', '150100'],
		[null, '湖北省', '420000'],
		[null, null, null],
		['随州市', null, null],
		['随州市', null, '421300'],
	])('is in order: %s, %s, %s', (city, province, adcode) => {
		expect(place(city, province, adcode)).toEqual([]);
	});

	test.each([
		[
			'随州市',
			'四川省',
			'421300',
			['(content/hospitals/a.yaml:3:11: 随州市在湖北省，不在四川省：province 应是 湖北省)'],
		],
		[
			'荆州市',
			'湖北省',
			'421300',
			['(content/hospitals/a.yaml:4:9: 421300 不是荆州市的代码，它是湖北省随州市：荆州市是 421000)'],
		],
		[
			'随州市',
			'湖北省',
			'421303',
			['(content/hospitals/a.yaml:4:9: 421303 不是随州市的代码，它是湖北省曾都区：随州市是 421300)'],
		],
		[
			'随州市',
			'湖北省',
			'999999',
			['(content/hospitals/a.yaml:4:9: 999999 不是随州市的代码，区划代码表里没有它：随州市是 421300)'],
		],
		[
			'随州',
			'湖北',
			'421300',
			[
				'(content/hospitals/a.yaml:2:7: 没有叫“随州”的市（州、盟），请写全名；是不是 随州市？)',
				'(content/hospitals/a.yaml:3:11: 没有叫“湖北”的省（自治区、直辖市），请写全名；是不是 湖北省？)',
			],
		],
		[
			'随洲市',
			'湖北省',
			null,
			['(content/hospitals/a.yaml:2:7: 没有叫“随洲市”的市（州、盟），请写全名；是不是 随州市？)'],
		],
		[
			'恩施州',
			'湖北省',
			null,
			['(content/hospitals/a.yaml:2:7: 没有叫“恩施州”的市（州、盟），请写全名；是不是 恩施土家族苗族自治州？)'],
		],
		['不详', null, null, ['(content/hospitals/a.yaml:2:7: 没有叫“不详”的市（州、盟），请写全名)']],
		[
			null,
			'湖北省',
			'421300',
			['(content/hospitals/a.yaml:4:9: 421300 不是湖北省的代码，它是湖北省随州市：湖北省是 420000)'],
		],
		[
			null,
			null,
			'421300',
			['(content/hospitals/a.yaml:4:9: 421300 是湖北省随州市：请写上 city（城市）和 province（省份）)'],
		],
		[null, null, '999999', ['(content/hospitals/a.yaml:4:9: 区划代码表里没有 999999，请核对)']],
	])('is doubted: %s, %s, %s', (city, province, adcode, sentences) => {
		expect(place(city, province, adcode)).toEqual(sentences);
	});

	test('is doubted where the name has another city', () => {
		expect(place('荆州市', '湖北省', '421000', '随州市中心医院')).toEqual([
			'(content/hospitals/a.yaml:2:7: 名称里是随州市，city（城市）写的是荆州市，请核对)',
		]);
		expect(place('荆州市', '湖北省', '421000', '湖北省随州市中心医院')).toHaveLength(1);
	});

	test('is not doubted where only the school in the name is elsewhere', () => {
		expect(place('苏州市', '江苏省', '320500', '南京医科大学附属苏州医院')).toEqual([]);
		expect(place('深圳市', '广东省', '440300', '北京大学深圳医院')).toEqual([]);
		expect(place('长春市', '吉林省', '220100', '吉林大学第一医院')).toEqual([]);
	});
});

describe('names', () => {
	test('are refused where two records have one full name', () => {
		expect(said({ 'a.yaml': 'name: 随州市中心医院\n', 'b.yaml': 'name: 随州市中心医院\n' })).toEqual([
			'content/hospitals/a.yaml:1:7: “随州市中心医院”也是 content/hospitals/b.yaml 第1行的全名：若是同一家医院，请并成一份档案',
			'content/hospitals/b.yaml:1:7: “随州市中心医院”也是 content/hospitals/a.yaml 第1行的全名：若是同一家医院，请并成一份档案',
		]);
	});

	test('are refused where the name of one is the alias of another', () => {
		expect(said({ 'a.yaml': 'name: 荆州市第一人民医院\naliases: [荆州一医]\n', 'b.yaml': 'name: 荆州一医\n' })).toEqual(
			[
				'content/hospitals/a.yaml:2:11: “荆州一医”也是 content/hospitals/b.yaml 第1行的全名：请删去这个别称，或并成一份档案',
			]
		);
	});

	test('are doubted where two records share an alias', () => {
		const records = {
			'a.yaml': 'name: 甲市一院\naliases: [康复医院]\n',
			'b.yaml': 'name: 乙市一院\naliases: [康复医院]\n',
		};
		expect(said(records)[0]).toBe(
			'(content/hospitals/a.yaml:2:11: “康复医院”也是 content/hospitals/b.yaml 第2行的别称：报道里分不出是哪一家，请删去一处)'
		);
	});

	test('may be shared where they hold only in reports of their city', () => {
		expect(
			said({
				'a.yaml': 'name: 随州市中心医院\naliases: [市中心医院]\n',
				'b.yaml': 'name: 阜新市中心医院\naliases: [市中心医院]\n',
			})
		).toEqual([]);
	});

	test('are doubted where two records are probably of one hospital', () => {
		expect(said({ 'a.yaml': 'name: 辽宁省阜新市中心医院\n', 'b.yaml': 'name: 阜新市中心医院\n' })).toEqual([
			'(content/hospitals/a.yaml:1:7: “辽宁省阜新市中心医院”与 content/hospitals/b.yaml 第1行的“阜新市中心医院”像是同一家医院：若是，请并成一份档案)',
			'(content/hospitals/b.yaml:1:7: “阜新市中心医院”与 content/hospitals/a.yaml 第1行的“辽宁省阜新市中心医院”像是同一家医院：若是，请并成一份档案)',
		]);
		expect(said({ 'a.yaml': 'name: 荆州市第一人民医院\n', 'b.yaml': 'name: 荆州市第二人民医院\n' })).toEqual([]);
	});

	test('are doubted where a record repeats itself, or takes a pronoun for a name', () => {
		expect(said({ 'a.yaml': 'name: 随州市中心医院\naliases: [随州市中心医院, 该院]\n' })).toEqual([
			'(content/hospitals/a.yaml:2:11: “随州市中心医院”在第1行已经写了（全名），请删去一处)',
			'(content/hospitals/a.yaml:2:20: “该院”是泛称，不是一家医院的名称，请删去)',
		]);
	});
});

describe('files', () => {
	test.each([
		['BadName.yaml', 'bad-name.yaml'],
		['bad name.yaml', 'bad-name.yaml'],
		['bad_name.YAML', 'bad-name.yaml'],
		['suizhou.yml', 'suizhou.yaml'],
		['suizhou.yaml.txt', 'suizhou.yaml'],
		['随州市中心医院.yaml', 'suizhou-shi-zhongxin-yiyuan.yaml'],
		['-a-.yaml', 'a.yaml'],
	])('are refused by the name of %s, with the right one', (name, right) => {
		expect(said({ [name]: 'name: 随州市中心医院\n' })).toEqual([
			`content/hospitals/${name}:1:1: 医院档案的文件名只能用小写字母、数字和连字符，以 .yaml 结尾：请改名为 ${right}`,
		]);
	});

	test('are told where the right name is taken', () => {
		expect(said({ 'BadName.yaml': 'name: 甲医院\n', 'bad-name.yaml': 'name: 乙医院\n' })[0]).toContain(
			'请改名为 bad-name.yaml；那个名字已经有了，若是同一家医院，请并成一份'
		);
	});

	test('are left out one by one where they are wrong', () => {
		const content = new Map([
			['hospitals/a.yaml', 'name: 甲医院\nadcode: 湖北\nalias: [乙]\n'],
			['hospitals/b.yaml', 'name: 随州市中心医院\naliases: [随州中心医院]\ncity: "随州市\n'],
			['hospitals/c.yaml', 'name: 丙医院\n'],
		]);
		const { records, broken, files } = readRecords(content);
		expect(records.map(({ record }) => record.id)).toEqual(['c']);
		expect(broken.map(({ id, path }) => [id, path])).toEqual([
			['a', 'content/hospitals/a.yaml'],
			['b', 'content/hospitals/b.yaml'],
		]);
		expect(broken[1]?.names).toEqual(['随州市中心医院', '随州中心医院']);
		expect(messagesOf(files)).toEqual([
			'content/hospitals/a.yaml:2:9: adcode（区划代码）要写六位数字的代码，如 421300，现在是“湖北”',
			'content/hospitals/a.yaml:3:1: 医院档案没有 alias 这一项；是不是 aliases（别称）？',
			'content/hospitals/b.yaml:3:7: 引号没有收尾：city: "随州市"',
		]);
	});
});
