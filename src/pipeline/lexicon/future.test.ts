import { expect, test } from 'vitest';
import { testPipeline } from '../test-articles.ts';
import { futureReader } from './future.ts';

const future = futureReader(testPipeline().knowledge.lexicon.future);

test.each([
	['医院到', true],
	['力求', true],
	['拟于', true],
	['有望', true],
	['建于', false],
	['截止', false],
])('knows whether the words before a year put it into the future: %s', (words, isToCome) => {
	expect(future.isBeforeYear(words)).toBe(isToCome);
});

test.each([
	['，床位利用率稳定在92%左右，四级手术占比力争达到24%', true],
	['，经过不懈努力，门诊量增长一成', false],
	['，医院争取资金三百万元', false],
	['，提出力争2025年建成新院区', false],
])('knows whether the rest of a sentence hopes: %s', (words, hopes) => {
	expect(future.isHopedAfterYear(words)).toBe(hopes);
});

test.each([
	['今后五年门诊量增长一倍', true],
	['未来3年引进博士50名', true],
	['计划投入三千万元', true],
	['将新增床位两百张', true],
	['应达到90%以上', true],
	['争创三级甲等医院，已开放床位800张', false],
	['争取到专项资金300万元', false],
	['将患者满意度提高到98%', false],
	['规划科完成论证12项', false],
	['全年完成目标任务85项', false],
	['计划年内陪诊800人次', true],
	['按照医院的计划，平均住院日降到6天以下', true],
	['明年底前把平均候诊时间压到15分钟以内', true],
	['按照上级部署，医院派出医师12名', false],
	['还要腾出两间告别室', true],
	['平均住院日要控制在6.5天以内', true],
	['想两年内再建5个急救点', true],
	['落实计划生育手术120例', false],
	['看一次病要跑三趟', false],
	['过去要新增床位得跑三趟', false],
	['以后年均增长一成', false],
])('knows whether a clause asks for its figures: %s', (clause, asks) => {
	expect(future.asks(clause)).toBe(asks);
});

test.each([
	['确定五大质量安全目标', true],
	['下一步，医院要做到', true],
	['一年来的成绩包括', false],
])('knows whether a lead-in announces aims: %s', (leadIn, announces) => {
	expect(future.announcesAims(leadIn)).toBe(announces);
});

test.each([
	['力争', true],
	['该院正努力', true],
	['全院上下争创', true],
	['经过全院努力，', false],
	['2023年', false],
])('knows whether an honour is only hoped for behind: %s', (words, isHoped) => {
	expect(future.isHopedFor(words)).toBe(isHoped);
});

test.each([
	['正在创建', true],
	['以争创', true],
	['成功创建成为', false],
	['2023年，该院荣获', false],
])('knows whether a sentence works towards an honour: %s', (sentence, isTowards) => {
	expect(future.isWorkedTowards(sentence)).toBe(isTowards);
});
