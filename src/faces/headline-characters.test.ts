import { expect, test } from 'vitest';
import { charactersOf, headlineCharacters } from './headline-characters.ts';

test('reads the title of a page and the headlines that it lists, and no text', () => {
	const html = [
		'<h1 class="headline"><span class="phrase">党建引领</span>　<span class="phrase">践初心</span></h1>',
		'<h2>正文里的小标题</h2><p>正文</p>',
		'<h3 class="listed-headline"><a href="/articles/a/">添动力</a></h3>',
	].join('\n');
	expect(headlineCharacters(html)).toEqual({ title: '　党初建引心践踐領领黨', listed: '力动動添' });
});

test('reads characters, not how the markup writes them', () => {
	expect(headlineCharacters('<h1>&quot;A&amp;B&quot;<br>一</h1>').title).toBe('"&AB一');
});

test('leaves out a title that is only read aloud', () => {
	expect(headlineCharacters('<h1 class="visually-hidden">查找</h1>').title).toBe('');
});

test('takes the traditional forms that the words have, not all that a character may have', () => {
	expect(charactersOf(['头发'])).toBe('发头頭髮');
	expect(charactersOf(['发展'])).toBe('发展發');
});
