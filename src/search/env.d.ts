/** What the build says of the archives that are searched together with this one (`astro.config.mjs`). */
interface ImportMetaEnv {
	/** Whether there are any; where there are none, the code behind it is left out of the scripts. */
	readonly SEARCHES_OTHERS: boolean;
	readonly OTHER_ARCHIVES: readonly import('../model/schemas/site.ts').OtherArchive[];
}
