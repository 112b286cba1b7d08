/** What a component is to a module that takes it in; what it must be given is checked where it is used, by `astro check`. */
declare module '*.astro' {
	import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

	const component: AstroComponentFactory;
	export default component;
}
