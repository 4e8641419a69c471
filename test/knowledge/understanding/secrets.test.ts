import assert from 'node:assert/strict';
import { holdsSecret, withoutSecrets } from '../../../knowledge/understanding/secrets.ts';

describe('secrets in a message', () => {
  it('are covered, and nothing else is', () => {
    for (const [text, covered] of [
      ['mã OTP của tôi là 482913 nha', 'mã OTP của tôi là •••• nha'],
      ['OTP 482 913', 'OTP ••••'],
      ['ma otp: 482913', 'ma otp: ••••'],
      ['482913 là mã OTP', '•••• là mã OTP'],
      ['mật khẩu VNeID là Abc@123456', 'mật khẩu VNeID là ••••'],
      ['mat khau cua toi hoa2020', 'mat khau cua toi ••••'],
      ['mật khẩu của khách là Abc@123456', 'mật khẩu của khách là ••••'],
      ['my password is hunter2!', 'my password is ••••'],
      ['mật khẩu: hoalan', 'mật khẩu: ••••'],
      ['mật khẩu vneid của em là hoalan', 'mật khẩu vneid của em là ••••'],
      ['mat khau vneid la conmeo', 'mat khau vneid la ••••'],
      ['pass: hoalan', 'pass: ••••'],
      ['mk: conmeo', 'mk: ••••'],
      ['mật khẩu là hoa hồng nhé', 'mật khẩu là •••• nhé'],
      ['mật khẩu cổng dịch vụ công là "hoa lan"', 'mật khẩu cổng dịch vụ công là "••••"'],
      ['my password is sunshine and I cannot log in', 'my password is •••• and I cannot log in'],
      ['passcode 223344', 'passcode ••••'],
      ['thẻ 4111 1111 1111 1111', 'thẻ ••••'],
      ['9704360012345678', '••••'],
    ] as const) {
      assert.equal(withoutSecrets(text), covered);
      assert.ok(holdsSecret(text));
    }
  });

  it('are not seen where there are none', () => {
    for (const text of [
      'quên mật khẩu VNeID thì làm sao',
      'mật khẩu là gì',
      'mật khẩu là gì để vô',
      'mật khẩu: lấy lại sao',
      'mật khẩu phải là chữ hoa',
      'quên mật khẩu rồi',
      'mật khẩu bị sai là sao',
      'mk là sinh viên',
      'password reset',
      'password is not accepted',
      'my password is expired and I cannot log in',
      'có người gọi xin mã OTP',
      'my password is wrong',
      'mã pin 6 số ở đâu',
      'OTP gửi về số 0901234567 không được',
      '079099999901',
      '079099999901 079099999902',
      '0901234567 0912345678',
      '000.00.16.H29-250710-0123',
      'mã hồ sơ 000.00.16.H29-261119-0001',
      'mã thủ tục 1.001193',
      '15/03/2026 07:30',
      '4111 1111 1111 1112',
    ])
      assert.equal(withoutSecrets(text), text);
  });
});
