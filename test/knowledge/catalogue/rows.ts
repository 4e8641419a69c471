import { rowSchema, type NationalRow } from '../../../knowledge/catalogue/row.ts';

/** A row of an invented catalogue. */
export function nationalRow(id: string, name: string, more: Partial<NationalRow> = {}): NationalRow {
  const code = /^\d/.test(id) ? { code: id } : {};
  return { ...rowSchema.parse({ id, ...code, name, snapshot: '2026-07' }), ...more };
}

/** A few rows of an invented catalogue. */
export const SOME: readonly NationalRow[] = [
  nationalRow('1.000001', 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài', { level: 'Cấp xã' }),
  nationalRow('1.000002', 'Đăng ký lại kết hôn', { level: 'Cấp xã' }),
  nationalRow('1.000003', 'Cấp giấy phép thăm dò nước dưới đất', { level: 'Cấp tỉnh', agency: 'Sở Nông nghiệp' }),
  nationalRow('1.000004', 'Công bố mở cảng cá loại II', { level: 'Cấp tỉnh' }),
  nationalRow('1.000005', 'Cấp chứng chỉ hành nghề thú y'),
  nationalRow('1.000006', 'Cấp giấy phép bán lẻ thuốc lá'),
  nationalRow('N:7', 'Công bố mở cảng cá loại ii', { snapshot: '2025' }),
];
