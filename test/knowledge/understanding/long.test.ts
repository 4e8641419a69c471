import assert from 'node:assert/strict';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { LONG, understandLong } from '../../../knowledge/understanding/long.ts';

const STORY = 'Hôm qua trời mưa, tôi ở nhà kể chuyện ngày xưa cho mấy đứa cháu nghe, vui lắm. ';

describe('a long message', () => {
  const understand = understandLong(loadKnowledge('hcmc').understand);

  it('gives up its need, wherever that stands', () => {
    const need = 'Tôi muốn làm khai sinh cho con thì cần giấy tờ gì?';
    for (const text of [STORY.repeat(80) + need, need + ' ' + STORY.repeat(80)]) {
      assert.ok(text.length > LONG);
      const { intent, procedures } = understand(text);
      assert.match(intent, /^procedure\./);
      assert.equal(procedures[0]?.code, '1.001193');
    }
  });

  it('is not understood where it says no need', () => {
    assert.equal(understand('a'.repeat(5_000)).confidence, 0);
  });

  it('gives away danger in the middle of it', () => {
    const text = `${STORY.repeat(2)} Chồng tôi đang cầm dao dọa giết tôi. ${STORY.repeat(60)}`;
    assert.equal(understand(text).intent, 'crisis');
  });
});
