import assert from 'node:assert/strict';
import { abroad } from '../../../knowledge/catalogue/abroad.ts';
import { makeNational, SURE } from '../../../knowledge/catalogue/national.ts';
import { loadKnowledge } from '../../../knowledge/knowledge.ts';
import { nationalRow, SOME } from './rows.ts';
import { indexOf } from './search.test.ts';

describe('the national catalogue behind what we hold', () => {
  const held = loadKnowledge('hcmc').procedures.all;
  const birth = held.find(({ code }) => code === '1.001193')!;
  const former = held.find(({ replacedBy }) => replacedBy)!;
  const national = makeNational(
    indexOf([
      ...SOME,
      nationalRow(birth.code, 'Khai sinh theo tên khác'),
      nationalRow('9.000001', `Thủ tục ${birth.name.vi.toLowerCase()}`),
      nationalRow(former.code, 'Tên của thủ tục cũ'),
      nationalRow('9.000003', 'Cấp giấy khai sinh lưu động trên tàu đánh bắt xa bờ'),
      nationalRow('9.000002', 'Cấp phép dựng rạp', { agency: 'Ủy ban nhân dân cấp huyện' }),
    ]),
    held,
  );

  it('tells the youngest row of a title', () => {
    const [port] = national.find('mở cảng cá loại II', 1);
    assert.deepEqual([port?.id, port?.name, port?.snapshot], ['1.000004', 'Công bố mở cảng cá loại II', '2026-07']);
    assert.ok((port?.confidence ?? 0) >= 0.6, String(port?.confidence));
    assert.equal(national.byId('N:7')?.name, 'Công bố mở cảng cá loại II');
  });

  it('never tells what we hold under its code or name, a code of before, or what was for districts', () => {
    for (const id of [birth.code, '9.000001', former.code, '9.000002']) assert.equal(national.byId(id), undefined, id);
    const found = ['đăng ký khai sinh', 'tên của thủ tục cũ', 'dựng rạp'].flatMap((text) => national.find(text, 20));
    assert.ok(!found.some(({ id }) => [birth.code, '9.000001', former.code, '9.000002'].includes(id)));
  });

  it('is meant where it is named word for word, though one of ours has its words too', () => {
    const hit = { code: birth.code, name: birth.name.vi, score: 0.95 };
    assert.equal(national.outdoes('cap giay khai sinh lưu động trên tàu đánh bắt xa bờ', [hit]), true);
    assert.equal(national.outdoes('khai sinh lưu động', [hit]), false);
  });

  it('knows a name said word for word, and nothing less', () => {
    assert.equal(national.isName('công bố mở cảng cá loại ii'), true);
    assert.equal(national.isName('công bố mở cảng'), false);
    assert.equal(national.isName('hôm nay trời đẹp quá đi'), false);
  });

  it('is unsure of what brushes against names', () => {
    const most = (text: string) => Math.max(0, ...national.find(text, 3).map(({ confidence }) => confidence));
    assert.ok(most('mua vé xem phim cuối tuần') < 0.4);
    assert.ok(most('cho em hỏi thủ tục này nộp ở đâu') < 0.4);
  });
});

describe('what is wanted done', () => {
  const paper = 'chứng chỉ hành nghề luật sư';
  const rows = [
    nationalRow('9.000001', `Thu hồi ${paper}`),
    nationalRow('9.000002', `Cấp ${paper} đối với người đạt yêu cầu kiểm tra kết quả tập sự hành nghề luật sư`),
    nationalRow('9.000003', `Cấp lại ${paper} (do bị mất, hư hỏng hoặc thay đổi thông tin cá nhân)`),
    nationalRow('9.000004', 'Cấp giấy phép thăm dò nước dưới đất'),
    nationalRow('9.000005', 'Công bố mở cảng cá loại II'),
  ];
  const told = (text: string, of = rows) =>
    makeNational(indexOf(of), [])
      .find(text, 3)
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ id }) => id);

  it('comes first, and the contrary is not told', () => {
    assert.deepEqual(told('cap chung chi hanh nghe luat su'), ['9.000002', '9.000003']);
    assert.deepEqual(told('cấp lại chứng chỉ hành nghề luật sư'), ['9.000003', '9.000002']);
    assert.deepEqual(told('thu hồi chứng chỉ hành nghề luật sư'), ['9.000001']);
  });

  it('is not told by its contrary alone', () => {
    const [revoking, ...others] = rows;
    assert.ok(revoking);
    const without = [revoking, ...others.slice(2)];
    assert.deepEqual(told('cấp chứng chỉ hành nghề luật sư', without), []);
    assert.deepEqual(told('chứng chỉ hành nghề luật sư', without), []);
  });
});

describe('countries', () => {
  const told = (text: string) => abroad(text.split(' ')).join(' ');

  it('are all told as abroad', () => {
    assert.equal(told('chong nguoi my'), 'chong nguoi nuoc ngoai');
    assert.equal(told('cuoi o han quoc'), 'cuoi o nuoc ngoai');
  });

  it('are not heard in words of the same letters', () => {
    for (const text of ['ban my pham', 'o trung tam', 'nguoi lao dong', 'tai phap luat', 'qua han', 'toa an'])
      assert.equal(told(text), text);
  });
});

describe('what is near to a few words', () => {
  const national = makeNational(
    indexOf([
      ...SOME,
      nationalRow('9.000001', 'Mở tài khoản'),
      nationalRow('9.000002', 'Thu tiền mặt'),
      nationalRow('9.000003', 'Cấp Giấy phép nhập khẩu vàng nguyên liệu'),
      nationalRow('9.000004', 'Thanh toán vốn hỗ trợ di chuyển mồ mả thuỷ điện Sơn La'),
      nationalRow('9.000005', 'Cấp lại Giấy phép lái tàu'),
      nationalRow('9.000006', 'Xét cấp giấy phép lái tàu'),
      nationalRow('9.000007', 'Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật'),
      nationalRow('9.000008', 'Cấp Giấy chứng nhận đủ điều kiện an toàn thực phẩm'),
    ]),
    [],
  );
  const near = (text: string): readonly string[] =>
    national
      .find(text, 3)
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ name }) => name);

  it('is nothing that has other words in the same letters', () => {
    for (const text of ['mồ mả', 'mất', 'nhập khẩu rượu vang']) assert.deepEqual(near(text), [], text);
    assert.deepEqual(near('mo tai khoan'), ['Mở tài khoản']);
  });

  it('is nothing of a province that nobody spoke of', () => {
    const resettled = 'thanh toán vốn hỗ trợ di chuyển mồ mả thuỷ điện';
    assert.deepEqual(near(resettled), []);
    assert.equal(near(`${resettled} Sơn La`).length, 1);
  });

  it('gives before it gives again, where nothing more is said', () =>
    assert.deepEqual(near('giấy phép lái tàu').slice(0, 2), [
      'Xét cấp giấy phép lái tàu',
      'Cấp lại Giấy phép lái tàu',
    ]));

  it('is the trade that is named among much else, and nothing that is said not to be meant', () => {
    const pesticides = 'Cấp Giấy chứng nhận đủ điều kiện buôn bán thuốc bảo vệ thực vật';
    assert.equal(near('tui có cái tiệm thuốc trừ sâu nhỏ ở quận 12')[0], pesticides);
    assert.deepEqual(near('tiệm thuốc trừ sâu chứ có bán đồ ăn đâu'), [pesticides]);
  });
});
