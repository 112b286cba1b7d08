import { expect, test } from 'vitest';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';
import { columnsOf } from './columns-of.ts';

const columns = (...lines: string[]) => columnsOf(readBlocks(normalise(lines.join('\n'))).blocks);

test('finds a column that was scanned line by line', () => {
	expect(
		columns(
			'该院成立于1950年6月，是全县唯一',
			'的二级甲等综合医院，现编制床位四百',
			'张，实际开放五百六十张，卫技人员五',
			'百人。'
		)
	).toEqual(['full', 'full', 'full', 'last']);
});

test('takes no list of short lines and no paragraphs on lines of their own for one', () => {
	expect(columns('护理部', '检验科', '急诊科', '药剂科')).toEqual(['none', 'none', 'none', 'none']);
	expect(
		columns('近年来，医院坚持把群众需求放在首位，不断优化流程。', '', '全院职工参加大会。', '', '会议由院长主持。')
	).toEqual(['none', 'none', 'none']);
});
