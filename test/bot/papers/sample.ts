import type { DeclarationDocument } from '../../../bot/papers/document.ts';

/** A declaration of made-up people, with names and values that are hard to print. */
export const sampleDocument: DeclarationDocument = {
  reference: 'TK-261121-AAAA',
  title: 'Tờ khai đăng ký khai sinh',
  form: 'Mẫu theo Thông tư 04/2020/TT-BTP',
  madeOn: '2026-11-21',
  sections: [
    {
      title: 'Nơi nhận',
      rows: [{ label: 'Cơ quan tiếp nhận (phường/xã/đặc khu)', value: 'Ủy ban nhân dân phường Sài Gòn' }],
    },
    {
      title: 'Người được khai sinh',
      rows: [
        { label: 'Họ, chữ đệm, tên', value: 'NGƯỜI MẪU A' },
        { label: 'Ngày, tháng, năm sinh', value: '02/11/2026' },
        { label: 'Nơi sinh', value: 'Nhà số 12/3, đường Nguyễn Thị Minh Khai, phường Xuân Hòa, Thành phố Hồ Chí Minh' },
      ],
    },
    {
      title: 'Người mẹ',
      rows: [
        { label: 'Họ, chữ đệm, tên', value: 'H’Hen Niê' },
        { label: 'Số định danh cá nhân', value: '079100000001' },
      ],
    },
    {
      title: 'Người cha',
      rows: [
        { label: 'Họ, chữ đệm, tên', value: 'K’Brơi' },
        { label: 'Quê quán', value: '' },
      ],
    },
  ],
};

/** The sample with these rows in one section of their own. */
export function withRows(rows: DeclarationDocument['sections'][number]['rows']): DeclarationDocument {
  return { ...sampleDocument, sections: [{ title: 'Thử', rows }] };
}
