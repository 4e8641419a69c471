import assert from 'node:assert/strict';
import { deniesDanger } from '../../../knowledge/understanding/dangerDenied.ts';
import { languageOf } from '../../../knowledge/understanding/languageOf.ts';

describe('a denial of danger', () => {
  const denies = (text: string) => deniesDanger({ text, language: languageOf(text) });

  for (const text of [
    'không có gì nguy hiểm hết, máy nói lộn rồi',
    'co ai nguy hiem gi dau',
    'ko co gi nguy hiem',
    'không ai bị gì hết',
    'dạ em ổn mà',
    'không phải cấp cứu',
    'tôi chỉ hỏi thôi',
    'hiểu sai ý tôi rồi',
    'No, I am fine',
    "it's not dangerous",
    'I’m not in danger',
    'false alarm, sorry',
    'no one is hurt',
    'I was just asking',
  ])
    it(`is the whole of: ${text}`, () => assert.ok(denies(text)));

  for (const text of [
    'có nguy hiểm',
    'không, có nguy hiểm',
    'dạ có cấp cứu',
    'không có cấp cứu',
    'mẹ tôi đau, cấp cứu',
    'me toi dau cap cuu',
    'nguy hiểm đau quá',
    'nó nói lớn tiếng lắm',
    'con lon roi',
    'lớn rồi',
    'không có ai cứu tôi',
    'không có gì để sống nữa',
    'không thở được',
    'không sao thở được',
    'em sai rồi anh đừng đánh',
    'không phải nói chơi',
    'tôi chỉ muốn hỏi còn ai nghe không',
    'không',
    'no! danger',
    'no its dangerous here',
    'I just want it to stop',
    'I am ok with dying',
    'I am fine if I die',
    'nobody cares',
    'I was just beaten',
    'trời ơi trời ơi',
  ])
    it(`is not: ${text}`, () => assert.ok(!denies(text)));

  it('is no longer message, however often it says so in one breath', () => {
    for (const word of ['trời ơi ', 'không có gì ', 'no one is here ', 'anh em '])
      assert.ok(!denies(word.repeat(2000)));
  });
});
