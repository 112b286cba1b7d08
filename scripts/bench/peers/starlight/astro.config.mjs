import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Without a sidebar of its own every page lists all reports, which is the default.
const sidebar = process.env.PEERS_SIDEBAR === 'short' ? [{ label: '全部报道', link: '/' }] : undefined;

export default defineConfig({
	integrations: [
		starlight({ title: '报道', locales: { root: { label: '简体中文', lang: 'zh-CN' } }, ...(sidebar && { sidebar }) }),
	],
});
