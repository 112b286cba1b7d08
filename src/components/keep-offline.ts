/** Keeps pages and search for reading without the net: loaded where the reader asks for it. */
import { url } from '../url.ts';

const output = document.querySelector<HTMLElement>('[data-offline-status]');
const say = (words: string) => {
	if (output) output.textContent = words;
};

/** What this archive keeps, the oldest first, as `sw.js` names it: another archive of this origin lies under another path. */
const ownNames = async () => (await caches.keys()).filter((name) => name.startsWith(`kept-${url('/')} `));

/** The page that is open was loaded before anything was kept. */
async function keepThisPage(): Promise<void> {
	// The oldest is whole; a newer one may still be on its way.
	const [name] = await ownNames();
	if (name === undefined) return;
	const cache = await caches.open(name);
	const address = location.origin + location.pathname;
	if (!(await cache.match(address))) await cache.add(address);
}

async function keep(): Promise<void> {
	try {
		await navigator.serviceWorker.register(url('/sw.js'), { scope: url('/') });
		await navigator.serviceWorker.ready;
		await keepThisPage();
		say('读过的页和查找已留在本机');
	} catch {
		say('这个浏览器没能留存');
	}
}

async function forget(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(url('/'));
	await registration?.unregister();
	for (const name of await ownNames()) await caches.delete(name);
	say('已清除');
}

/** Keeps pages and search from now on, or forgets what was kept. */
export async function keepOffline(isWanted: boolean): Promise<void> {
	if (!('serviceWorker' in navigator)) {
		say('这个浏览器不能留存');
		return;
	}
	say(isWanted ? '正在留存……' : '');
	await (isWanted ? keep() : forget());
}
