import { VFile } from 'vfile';
import { chooseExcerpts } from '../../src/archive/queries/choose-excerpts.ts';
import { chooseSamples } from '../../src/archive/queries/choose-samples.ts';
import { isPlaceholder } from '../../src/archive/queries/contact.ts';
import { excerpt } from '../../src/archive/queries/excerpt.ts';
import { flatHeadline } from '../../src/archive/queries/split-phrases.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { SiteSchema } from '../../src/model/schemas/site.ts';
import { readYaml } from '../../src/model/yaml/read-yaml.ts';

/** What the settings speak of. */
export interface Settled {
	/** The reports, newest first, without reprints. Asked for only where a setting looks wrong. */
	readArticles: () => Article[];
	/** Whether the archive has this block, `<slug>#<block>`. */
	hasBlock: (address: string) => boolean;
	/** Whether the words stand in some report as they are written. */
	hasWords: (words: string) => boolean;
	/** Names of programmes and indicators, offered where a sample query finds nothing. */
	names: readonly string[];
}

/**
 * Checks `src/site.yaml`: its form, whether the excerpts of the home page are there, whether the sample queries find
 * anything. A wrong form is an error; for what is gone another is shown, and a warning says so.
 */
export async function checkSettings(path: string, text: string, settled: Settled): Promise<VFile> {
	const file = new VFile({ path });
	const settings = readYaml(text, file, SiteSchema);
	if (!settings) return file;
	const { contact, excerpts, sampleQueries } = settings.value;
	const warn = (message: string, ruleId: string, at: readonly PropertyKey[]) =>
		file.message(message, { place: settings.placeAt(at), source: 'build', ruleId });
	if (isPlaceholder(contact)) {
		warn(`联系地址 ${contact} 是示例，写去的信没有人收；请填写自己的邮箱或网址`, 'site-contact', ['contact']);
	}
	if (!excerpts.every(settled.hasBlock)) {
		const { shown, gone } = await chooseExcerpts(excerpts, settled.readArticles(), (report) =>
			Promise.resolve(report as Article)
		);
		for (const { address, reason } of gone) {
			const instead = shown.find(({ insteadOf }) => insteadOf === address);
			const what = reason === 'report' ? '没有这篇报道' : '这篇报道里没有这一段';
			const shownInstead = instead
				? `首页改摘《${flatHeadline(instead.report.headline)}》的“${excerpt(instead.block.text, 20)}”（${instead.report.id}#${instead.block.id}）`
				: '首页少摘一句';
			warn(`摘句 ${address}：${what}；${shownInstead}`, 'site-excerpt', ['excerpts', excerpts.indexOf(address)]);
		}
	}
	if (!sampleQueries.every(settled.hasWords)) {
		const { empty, offered } = chooseSamples(sampleQueries, settled.readArticles(), settled.names);
		for (const query of empty) {
			const rest = offered.length > 0 ? `检索框下列的是：${offered.join('、')}` : '检索框下不列';
			warn(`“${query}”在报道里查不到；${rest}`, 'site-sample', ['sampleQueries', sampleQueries.indexOf(query)]);
		}
	}
	return file;
}
