import { posix, win32 } from 'node:path';

/** What decides where programs are installed. */
interface System {
	platform: string;
	env: Readonly<Record<string, string | undefined>>;
	home: string;
}

/** Names under which Linux has a browser of Chromium's family on its path, best first. */
const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** Applications of macOS. */
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** Programs of Windows, below a folder of programs. */
const programs = [
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Chromium', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where an installed browser of Chromium's family may lie, best first; none of them need exist. */
export function installedBrowsers({ platform, env, home }: System): string[] {
	if (platform === 'win32') {
		const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
		return programs.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
	}
	if (platform === 'darwin') {
		const folders = ['/Applications', posix.join(home, 'Applications')];
		return applications.flatMap((name) =>
			folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name))
		);
	}
	const folders = [...new Set([...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'])];
	return [
		'/opt/google/chrome/chrome',
		...commands.flatMap((name) => folders.filter(Boolean).map((folder) => posix.join(folder, name))),
	];
}
