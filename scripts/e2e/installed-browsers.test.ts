import { expect, test } from 'vitest';
import { installedBrowsers } from './installed-browsers.ts';

test('looks on Windows below the folders of programs, Chrome first', () => {
	const env = {
		PROGRAMFILES: 'C:\\Program Files',
		'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
		LOCALAPPDATA: 'C:\\Users\\yang\\AppData\\Local',
	};
	const found = installedBrowsers({ platform: 'win32', env, home: 'C:\\Users\\yang' });
	expect(found[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
	expect(found).toContain('C:\\Users\\yang\\AppData\\Local\\Chromium\\Application\\chrome.exe');
	expect(found).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
});

test('looks on Windows only below folders that are set', () => {
	expect(installedBrowsers({ platform: 'win32', env: {}, home: 'C:\\Users\\yang' })).toEqual([]);
});

test('looks on macOS in the applications of everybody and of the user', () => {
	const found = installedBrowsers({ platform: 'darwin', env: {}, home: '/Users/yang' });
	expect(found[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
	expect(found).toContain('/Users/yang/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('looks on Linux where Chrome installs itself and then along the path', () => {
	const found = installedBrowsers({ platform: 'linux', env: { PATH: '/home/yang/bin:/usr/bin' }, home: '/home/yang' });
	expect(found.slice(0, 3)).toEqual([
		'/opt/google/chrome/chrome',
		'/home/yang/bin/google-chrome',
		'/usr/bin/google-chrome',
	]);
	expect(found).toContain('/snap/bin/chromium');
	expect(found.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1);
});
