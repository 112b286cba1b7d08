import { expect, test } from 'vitest';
import { hearPlace } from './homophones.ts';

const lexicon = {
	terms: {
		hospital: [],
		place: ['赣州 gan zhou', '普洱 pu er', '荆州 jing zhou', '江西 jiang xi', '上海 shang hai'],
		person: [],
		name: [],
		word: [],
	},
};
const homophones = {
	gan: '干甘赣感',
	zhou: '州洲周',
	pu: '普蒲',
	er: '洱耳二',
	jing: '荆经精靖',
	jiang: '江将',
	xi: '西',
	shang: '上伤',
	hai: '海害',
};

test.each([
	['干洲人民医院有多少员工', { from: '干洲', to: '赣州' }],
	['普耳市人民医院一年开多少刀', { from: '普耳', to: '普洱' }],
	['荆洲一医 绩效排名', { from: '荆洲', to: '荆州' }],
	['荆周市第一人民医院', { from: '荆周', to: '荆州' }],
	// As it is written it needs no hearing, and what no hospital follows may mean anything.
	['赣州市人民医院', undefined],
	['感周刊上的文章', undefined],
	['经周转的医院', undefined],
	['医院', undefined],
	['怎样将西医和中医结合', undefined],
	['伤害医生的人怎么处理', undefined],
	// Real places of which the archive has nothing.
	['甘州区人民医院有多少床位', undefined],
	['靖州县人民医院', undefined],
])('%s', (question, heard) => {
	expect(hearPlace(question, lexicon, homophones, ['甘州', '靖州'])).toEqual(heard);
});
