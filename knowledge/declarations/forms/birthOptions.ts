import type { Option } from '../declaration.ts';

/** Whom the birth certificate names. */
export const PARENTS: readonly Option[] = [
  { value: 'both', label: { vi: 'Cả cha và mẹ', en: 'Both parents' }, also: ['cha mẹ', 'cha và mẹ', 'ba má', 'ba và má', 'ba với má', 'cha với mẹ', 'ba với mẹ', 'bố với mẹ', 'bố và mẹ', 'ba và mẹ', 'tía má', 'bố mẹ', 'cả cha lẫn mẹ', 'cả ba lẫn má', 'cả ba lẫn mẹ', 'cả hai bên', 'hai vợ chồng tôi', 'tên cả hai', 'cả hai', 'hai người', 'đủ', 'đủ cha mẹ', 'both', 'mother and father', 'father and mother', 'cha lẫn mẹ', 'ba mẹ', 'hai vợ chồng'] },
  { value: 'mother', label: { vi: 'Chỉ mẹ', en: 'Mother only' }, also: ['mẹ', 'má', 'một mình mẹ', 'mẹ đơn thân', 'má đơn thân', 'mình mẹ', 'mình má', 'mỗi mẹ', 'mẹ không thôi', 'không cha', 'không có ba', 'không có bố', 'không có cha', 'chỉ có mẹ', 'chỉ khai mẹ', 'mother', 'only mother', 'single mother', 'no father', 'just the mother'] },
  { value: 'father', label: { vi: 'Chỉ cha', en: 'Father only' }, also: ['cha', 'ba', 'bố', 'tía', 'mình cha', 'mình ba', 'một mình cha', 'một mình ba', 'không có má', 'chỉ có cha', 'chỉ khai cha', 'không có mẹ', 'father', 'only father', 'no mother', 'just the father'] },
  { value: 'none', label: { vi: 'Không rõ cha mẹ (trẻ bị bỏ rơi)', en: 'Parents unknown (abandoned child)' }, also: ['không rõ', 'bỏ rơi', 'trẻ bỏ rơi', 'trẻ bị bỏ rơi', 'không rõ cha mẹ', 'không có cha mẹ', 'abandoned', 'unknown', 'none', 'neither'] },
]; // prettier-ignore

/** What who asks for the registration is to the child. */
export const REQUESTER_RELATIONS: readonly Option[] = [
  { value: 'father', label: { vi: 'Cha', en: 'Father' }, also: ['ba', 'bố', 'tía', 'ba nó', 'tía nó', 'cha ruột', 'ba ruột', 'bố đẻ', 'dad', 'daddy'] },
  { value: 'mother', label: { vi: 'Mẹ', en: 'Mother' }, also: ['má', 'mẹ nó', 'má nó', 'mẹ ruột', 'má ruột', 'mẹ đẻ', 'u', 'mom', 'mum', 'mommy'] },
  { value: 'grandparent', label: { vi: 'Ông, bà', en: 'Grandparent' }, also: ['ông', 'bà', 'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'nội', 'ngoại', 'ông bà nội', 'ông bà ngoại', 'grandmother', 'grandfather', 'grandma', 'grandpa'] },
  { value: 'relative', label: { vi: 'Người thân khác', en: 'Another relative' }, also: ['người thân', 'người thân thích', 'họ hàng', 'cô', 'dì', 'chú', 'bác', 'cậu', 'mợ', 'thím', 'dượng', 'anh ruột', 'chị ruột', 'anh trai', 'chị gái', 'anh họ', 'chị họ', 'aunt', 'uncle', 'brother', 'sister', 'cousin', 'relative'] },
  { value: 'representative', label: { vi: 'Người đại diện, người được ủy quyền', en: 'Representative' }, also: ['đại diện', 'người đại diện', 'ủy quyền', 'người được ủy quyền', 'giám hộ', 'người giám hộ', 'guardian', 'lawyer', 'authorised person', 'cơ sở nuôi dưỡng'] },
]; // prettier-ignore
