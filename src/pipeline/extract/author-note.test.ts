import { expect, test } from 'vitest';
import { withAuthorNote } from './author-note.ts';

const signed = (...names: string[]) => names.map((name) => ({ role: null, org: null, names: [name] }));

test.each([
	['（作者系辰江县蒙医医院党支部书记、院长）', '辰江县蒙医医院'],
	['（作者单位：柳坪乡卫生院）', '柳坪乡卫生院'],
	['(作者为省医院管理学会理事)', '省医院管理学会'],
	['（作者系退休医生）', null],
])('the note %s tells of who signed', (note, org) => {
	expect(withAuthorNote(signed('王松'), ['正文。', note])).toEqual([{ role: '作者', org, names: ['王松'] }]);
});

test.each([
	['two who signed', signed('王松', '李明'), '（作者单位：柳坪乡卫生院）'],
	['somebody with a role', [{ role: '通讯员', org: null, names: ['王松'] }], '（作者单位：柳坪乡卫生院）'],
	['words of a report', signed('王松'), '作者系柳坪乡卫生院医生的诗歌获奖。'],
])('says nothing of %s', (_, bylines, text) => {
	expect(withAuthorNote(bylines, [text])).toEqual(bylines);
});
