import type { Work } from '../work.ts';

/** As much of a headline stands in the first line. */
const longest = 40;

/**
 * What a commit says of a page; its editor may say it otherwise.
 *
 * @example
 * commitMessage({ name: '一版.txt', received: '' }, ['让群众在家门口看好病', '随州市中心医院开展联合义诊']);
 * // → 收录《让群众在家门口看好病》等2篇 ⏎⏎ 原件：一版.txt
 */
export function commitMessage(
	{ name, received, isHeld = received !== '' }: Pick<Work, 'name' | 'received' | 'isHeld'>,
	headlines: readonly string[]
): string {
	const characters = Array.from(headlines[0] ?? name);
	const first = characters.length > longest ? `${characters.slice(0, longest).join('')}……` : characters.join('');
	const count = headlines.length > 1 ? `等${headlines.length}篇` : '';
	return `${isHeld ? '更正' : '收录'}《${first}》${count}\n\n原件：${name}`;
}
