/** @param {{ addGlobalData: (name: string, value: string) => void }} eleventyConfig */
export default function configure(eleventyConfig) {
	eleventyConfig.addGlobalData('layout', 'page.njk');
}
