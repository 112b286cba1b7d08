import { expect, test } from 'vitest';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';
import { testLexicon, testShapes } from '../test-articles.ts';
import { lineLimits } from './line-limits.ts';
import { lineViewer } from './line-view.ts';

const view = lineViewer(testShapes(), testLexicon());
const limits = (...lines: string[]) => lineLimits(view(readBlocks(normalise(lines.join('\n\n'))).blocks));

const whole = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程。';
const broken = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短';
const next = '等候时间，提升服务水平，患者满意度持续提升，群众口碑越来越好。';

test.each(['━━━━━', '* * *', '———', '……', '~~~~'])('takes strokes for furniture: %s', (strokes) => {
	expect(limits(whole, strokes)[1]).toBe('furniture');
});

test.each(['门诊楼外景', '新院区效果图', '手术室一角', '医院全景', '病房大楼夜景'])(
	'takes what a picture shows for its caption: %s',
	(text) => {
		expect(limits('医院启用新院区', text)[1]).toBe('caption');
	}
);

test('lets nothing go on with a sentence that is whole', () => {
	expect(limits(whole, next)[1]).toContain('paragraph+');
	expect(limits(`他说："${whole}"`, next)[1]).toContain('paragraph+');
	expect(limits(whole.replace('。', '。（钱进）'), next)[1]).toContain('paragraph+');
});

test('lets a sentence that stops, and a quotation that is open, go on', () => {
	expect(limits(broken, next)[1]).not.toContain('paragraph+');
	expect(limits(`“${whole}`, next)[1]).not.toContain('paragraph+');
	expect(limits(broken, '门诊楼外景', next)[2]).not.toContain('paragraph+');
});

test.each(['王松 李明', '欧阳修 王松 李明'])('takes names below a title for no title: %s', (names) => {
	expect(limits('医院启用新院区', names, whole)[1]).toContain('kicker');
});

test('takes no sentence for a caption on a page that has nothing else', () => {
	for (const one of limits('县医院近日开通夜间门诊。', whole)) expect(one).toContain('caption');
	expect(limits('县医院开通夜间门诊', '护士在社区量血压。')[1]).not.toContain('caption');
	expect(limits('图为护士在社区量血压。')[0]).not.toContain('caption');
});

test('lets a crosshead of two words be one', () => {
	expect(limits(whole, '党建 引领', whole)[1]).not.toContain('crosshead');
});

test('knows an editor’s note by its label only', () => {
	expect(limits('坚持党建引领', whole)[1]).toContain('editorsNote');
	expect(limits('【编者按】', whole)[1]).not.toContain('editorsNote');
	expect(limits(`编者按：${whole}`)[0]).not.toContain('editorsNote');
});
