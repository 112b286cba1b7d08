import * as z from 'astro/zod';
import { DaySchema } from './edtf.ts';

const words = z.string().min(1);

const isMail = (text: string) => z.email().safeParse(text.replace(/^mailto:/iu, '')).success;
const isWeb = (text: string) => z.url({ protocol: /^https?$/u, hostname: /\./u }).safeParse(text).success;

/** What an editor probably meant by an address that is none: full-width signs, blanks, no protocol. */
function proposeAddress(text: string): string | undefined {
	const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
	const found = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(plain)?.[0];
	return [plain, `https://${plain.replace(/^[a-z]+:\/*/iu, '')}`, found].find(
		(one) => one !== undefined && one !== text && (isMail(one) || isWeb(one))
	);
}

const proposed = (text: string | undefined) => (text === undefined ? '' : `；是不是 ${text}？`);

/** A mail address or a web address: where a reader's letter arrives. */
const ContactSchema = z.string().superRefine((text, context) => {
	if (isMail(text) || isWeb(text)) return;
	context.addIssue({
		code: 'custom',
		message: `“${text}”不是电子邮箱，也不是网址：写成 editor@example.org 或 https://example.org/contact 这样的${proposed(proposeAddress(text))}`,
	});
});

const WebAddressSchema = z.string().superRefine((text, context) => {
	if (isWeb(text)) return;
	context.addIssue({
		code: 'custom',
		message: `“${text}”不是网址：写成 https:// 开头的完整网址${proposed(proposeAddress(text))}`,
	});
});

/** The home of another archive, with a slash at the end. */
const ArchiveAddressSchema = z
	.string()
	.superRefine((text, context) => {
		const [plain = ''] = text.split(/[?#]/u);
		const isHome = z.url({ protocol: /^https?$/u }).safeParse(text).success && plain === text;
		if (isHome && !/\.html?$|\/search\/?$/u.test(text)) return;
		const home = plain.replace(/(?:\/search\/?|\/[^/]*\.html?)$/u, '/');
		const guess = isWeb(home) && home !== text ? home : proposeAddress(text);
		context.addIssue({
			code: 'custom',
			message: `“${text}”不是一个档案馆的网址：写它首页的地址，如 https://example.org/archive/${proposed(guess)}`,
		});
	})
	.transform((text) => text.replace(/\/*$/u, '/'));

const ArchiveSchema = z.strictObject({
	name: words.meta({ title: '馆名', description: '那个馆的名称，写在查到的报道旁边' }),
	url: ArchiveAddressSchema.meta({ title: '馆址', description: '那个馆首页的网址' }),
});
/** Another archive that is searched together with this one. */
export type OtherArchive = z.output<typeof ArchiveSchema>;

/** Other archives, none of them twice. */
const ArchivesSchema = z.array(ArchiveSchema).superRefine((archives, context) => {
	for (const key of ['name', 'url'] as const) {
		const values = archives.map((archive) => archive[key]);
		for (const [index, value] of values.entries())
			if (values.indexOf(value) !== index)
				context.addIssue({
					code: 'custom',
					path: [index, key],
					message: `“${value}”写了两次：${key === 'name' ? '两个馆要有不同的名称' : '一个馆只写一次'}`,
				});
	}
});

/** The address of a block, `<slug>#<block>`. */
const ExcerptSchema = z.string().superRefine((text, context) => {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*#b[1-9]\d*(?:-[1-9]\d*)?$/u.test(text)) return;
	const [, slug, block] = /([a-z0-9]+(?:-[a-z0-9]+)*)\/?\s*[#＃]\s*b?(\d+(?:-\d+)?)\s*$/iu.exec(text) ?? [];
	const proposal = slug && block ? `${slug.toLowerCase()}#b${block}` : undefined;
	context.addIssue({
		code: 'custom',
		message: `“${text}”不是某一段的地址：写成 报道#段，如 puer-peoples-hospital-2024#b11（网页上每段的地址里都有）${proposed(proposal)}`,
	});
});

/** `src/site.yaml`: what the operator of a copy changes. */
export const SiteSchema = z
	.strictObject({
		/** Name of the archive. */
		title: words.meta({ title: '馆名', description: '档案馆的名称' }),
		/** Name in Latin letters. */
		latinTitle: words.meta({ title: '西文馆名', description: '用拉丁字母写的名称' }),
		/** One sentence under the name. */
		tagline: words.meta({ title: '题下一句', description: '馆名之下的一句话' }),
		/** Who runs this copy. */
		operator: words.meta({ title: '运营者', description: '谁办的' }),
		/** Where corrections and take-down requests go: a mail address or a URL. */
		contact: ContactSchema.meta({ title: '联系地址', description: '更正与撤下写到哪里：电子邮箱或网址' }),
		/** Where this copy lies on GitHub; where it is known, every block of a report offers 指出错误, and the desk commits there. */
		repository: z
			.string()
			.regex(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/u, '应是 https://github.com/所有者/仓库 这样的网址')
			.optional()
			.meta({ title: '仓库', description: '这一份在 GitHub 上的网址；写了，每一段就有“指出错误”，编辑台可以提交' }),
		/** Licence of the extracted data (not of the reports). */
		dataLicence: z
			.strictObject({
				name: words.meta({ title: '许可名称', description: '许可的名称' }),
				url: WebAddressSchema.meta({ title: '许可网址', description: '许可全文的网址' }),
			})
			.meta({ title: '数据许可', description: '提取数据的许可' }),
		/** The release of the data package: its version and day; raised by whoever publishes one. */
		dataRelease: z
			.strictObject({
				version: z
					.string()
					.regex(/^\d+\.\d+\.\d+$/u, '应是 1.0.0 这样的三段数字')
					.meta({ title: '数据版本', description: '数据包的版本，如 1.0.0' }),
				date: DaySchema.meta({ title: '发布日期', description: '这一版数据发布的日子' }),
			})
			.optional()
			.meta({ title: '数据的发布', description: '数据包的版本与日期；不写，数据包不带日期' }),
		/** Passages on the home page: addresses of blocks, `<slug>#<block>`; none chosen, none shown. */
		excerpts: z.array(ExcerptSchema).default([]).meta({ title: '首页摘句', description: '首页上的几段：报道#段' }),
		/** Queries offered under the search field. */
		sampleQueries: z.array(words).default([]).meta({ title: '示例检索', description: '查找框下面的例子' }),
		/** Other archives, made by the same program, that are searched together with this one. */
		archives: ArchivesSchema.default([]).meta({
			title: '一并查找的馆',
			description: '用同一套程序建的别的馆，查找时一并查：馆名与首页网址',
		}),
	})
	.meta({ title: '网站设置', description: '办这一份档案的人要改的' });
export type Site = z.output<typeof SiteSchema>;
