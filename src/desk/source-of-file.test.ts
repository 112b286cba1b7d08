import { expect, test } from 'vitest';
import { sourceOfFile } from './source-of-file.ts';

const text = '沙渡县人民医院\n\n今年门诊量达到12.6万人次。\n';
const html = `<!doctype html><title>要闻</title><article>${'<p>沙渡县人民医院今年门诊量达到12.6万人次，群众看病更方便。</p>'.repeat(5)}</article>`;
const nameOf = async (name: string, said: string) => {
	const work = await sourceOfFile(name, new TextEncoder().encode(said));
	return 'refusal' in work ? work.refusal : work.name;
};

test.each([
	['一版.txt', '一版.txt'],
	['一版.TXT', '一版.txt'],
	['一版.Txt', '一版.txt'],
	['一版', '一版.txt'],
	['2024.3.5 一版', '2024.3.5 一版.txt'],
	['README', 'README.txt'],
])('a text that is called %s is called %s in the archive, which takes no other ending', async (given, name) => {
	expect(await nameOf(given, text)).toBe(name);
});

test.each([
	['一版.html', '一版.txt'],
	['一版.HTM', '一版.txt'],
	['一版', '一版.txt'],
	['2024.3.5 一版', '2024.3.5 一版.txt'],
	['2024.3.5 一版.html', '2024.3.5 一版.txt'],
	['一版.doc', '一版.txt'],
])('a web page that is called %s gives a text that is called %s', async (given, name) => {
	expect(await nameOf(given, html)).toBe(name);
});
