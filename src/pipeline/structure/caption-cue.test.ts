import { expect, test } from 'vitest';
import { testLexicon } from '../test-articles.ts';
import { captionCue } from './caption-cue.ts';

const isCaption = captionCue(testLexicon().captions);

test.each(['医院召开年度表彰大会', '医院外景', '图为新门诊大楼', '该院开展义诊活动。'])(
	'takes %s for a caption',
	(text) => {
		expect(isCaption(text)).toBe(true);
	}
);

test.each(['坚持党建引领 服务一方百姓', '“三个服务”暖人心'])('takes %s for none', (text) => {
	expect(isCaption(text)).toBe(false);
});
