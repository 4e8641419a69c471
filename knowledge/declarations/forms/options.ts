import type { Former, Option } from '../declaration.ts';

/** Gender as it stands on papers. */
export const GENDERS: readonly Option[] = [
  {
    value: 'male',
    label: { vi: 'Nam', en: 'Male' },
    also: ['trai', 'con trai', 'bé trai', 'cháu trai', 'đàn ông', 'nam giới', 'thằng cu', 'thằng bé', 'thằng', 'cu tí', 'quý tử', 'boy', 'son', 'man', 'm', 'he', 'baby boy', 'gentleman', 'thằng nhóc', 'nam nhi', '♂'],
  },
  {
    value: 'female',
    label: { vi: 'Nữ', en: 'Female' },
    also: ['gái', 'con gái', 'bé gái', 'cháu gái', 'phụ nữ', 'đàn bà', 'nữ giới', 'công chúa', 'con bé', 'girl', 'daughter', 'woman', 'f', 'she', 'baby girl', 'lady', 'nữ nhi', '♀'],
  },
]; // prettier-ignore

/** What one person is to another, where a form does not narrow it. */
export const RELATIONS: readonly Option[] = [
  { value: 'self', label: { vi: 'Bản thân', en: 'Self' }, also: ['chính tôi', 'chính mình', 'tự tôi', 'chính chủ', 'myself', 'me', 'same person'] },
  { value: 'spouse', label: { vi: 'Vợ, chồng', en: 'Spouse' }, also: ['vợ', 'chồng', 'bà xã', 'ông xã', 'vợ chồng', 'vk', 'ck', 'husband', 'wife', 'partner'] },
  { value: 'parent', label: { vi: 'Cha, mẹ', en: 'Parent' }, also: ['cha', 'mẹ', 'ba', 'má', 'bố', 'tía', 'thầy', 'u', 'bầm', 'cha mẹ', 'ba má', 'bố mẹ', 'cha ruột', 'mẹ ruột', 'ba ruột', 'má ruột', 'bố đẻ', 'mẹ đẻ', 'mẹ nuôi', 'cha nuôi', 'father', 'mother', 'dad', 'mom', 'mum', 'mommy', 'daddy'] },
  { value: 'child', label: { vi: 'Con', en: 'Child' }, also: ['con', 'con trai', 'con gái', 'con ruột', 'con đẻ', 'con nuôi', 'con út', 'con cả', 'con đầu', 'con trai ruột', 'con gái ruột', 'con trưởng', 'con riêng', 'son', 'daughter', 'kid'] },
  { value: 'grandparent', label: { vi: 'Ông, bà', en: 'Grandparent' }, also: ['ông', 'bà', 'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'nội', 'ngoại', 'grandfather', 'grandmother', 'grandpa', 'grandma', 'ông bà', 'ông bà nội', 'ông bà ngoại'] },
  { value: 'grandchild', label: { vi: 'Cháu nội, cháu ngoại', en: 'Grandchild' }, also: ['cháu nội', 'cháu ngoại', 'cháu đích tôn', 'grandson', 'granddaughter', 'grandkid'] },
  { value: 'sibling', label: { vi: 'Anh, chị, em ruột', en: 'Sibling' }, also: ['anh ruột', 'chị ruột', 'em ruột', 'anh trai', 'chị gái', 'em trai', 'em gái', 'anh chị em ruột', 'anh hai', 'chị hai', 'anh cả', 'chị cả', 'em út', 'anh em ruột', 'chị em ruột', 'brother', 'sister'] },
  { value: 'parent-in-law', label: { vi: 'Cha mẹ vợ, cha mẹ chồng', en: 'Parent-in-law' }, also: ['má chồng', 'mẹ chồng', 'ba chồng', 'cha chồng', 'bố chồng', 'má vợ', 'mẹ vợ', 'ba vợ', 'cha vợ', 'bố vợ', 'tía vợ', 'tía chồng', 'nhạc phụ', 'nhạc mẫu', 'ông bà già vợ', 'bên vợ cha', 'mother in law', 'father in law', 'parents in law'] },
  { value: 'child-in-law', label: { vi: 'Con dâu, con rể', en: 'Child-in-law' }, also: ['con dâu', 'con rể', 'dâu', 'rể', 'nàng dâu', 'son in law', 'daughter in law'] },
  { value: 'sibling-in-law', label: { vi: 'Anh chị em dâu, rể', en: 'Sibling-in-law' }, also: ['anh rể', 'em rể', 'chị dâu', 'em dâu', 'anh vợ', 'em vợ', 'chị vợ', 'anh chồng', 'em chồng', 'chị chồng', 'brother in law', 'sister in law'] },
  { value: 'aunt-uncle', label: { vi: 'Cô, dì, chú, bác, cậu', en: 'Aunt or uncle' }, also: ['cô', 'dì', 'chú', 'bác', 'cậu', 'thím', 'mợ', 'dượng', 'cô ruột', 'dì ruột', 'chú ruột', 'bác ruột', 'cậu ruột', 'aunt', 'uncle', 'auntie'] },
  { value: 'niece-nephew', label: { vi: 'Cháu gọi bằng cô, dì, chú, bác', en: 'Niece or nephew' }, also: ['cháu họ', 'cháu ruột', 'cháu gọi bằng chú', 'cháu gọi bằng cô', 'cháu gọi bằng bác', 'cháu gọi bằng cậu', 'cháu gọi bằng dì', 'niece', 'nephew'] },
  { value: 'guardian', label: { vi: 'Người giám hộ', en: 'Guardian' }, also: ['giám hộ', 'người đỡ đầu', 'legal guardian'] },
  { value: 'representative', label: { vi: 'Người được ủy quyền', en: 'Authorised person' }, also: ['ủy quyền', 'được ủy quyền', 'đại diện', 'người đại diện', 'authorized person', 'representative', 'proxy', 'luật sư', 'lawyer'] },
]; // prettier-ignore

/** Papers that prove who someone is; the former CMND is none of them any more. */
export const IDENTITY_PAPERS: readonly Option[] = [
  { value: 'identityCard', label: { vi: 'Thẻ căn cước', en: 'Identity card' }, also: ['căn cước', 'thẻ căn cước mới', 'cc', 'id card', 'id'] },
  { value: 'citizenCard', label: { vi: 'Căn cước công dân (CCCD)', en: 'Citizen identity card (CCCD)' }, also: ['cccd', 'căn cước công dân', 'cccd gắn chip', 'thẻ cccd', 'citizen id', 'citizen card', 'cccd chip', 'cccd mã vạch'] },
  { value: 'electronicIdentity', label: { vi: 'Căn cước điện tử', en: 'Electronic identity' }, also: ['vneid', 'định danh điện tử', 'căn cước điện tử trên vneid', 'e id', 'eid', 'trên vneid'] },
  { value: 'identityCertificate', label: { vi: 'Giấy chứng nhận căn cước', en: 'Certificate of identity' }, also: ['chứng nhận căn cước', 'identity certificate'] },
  { value: 'passport', label: { vi: 'Hộ chiếu', en: 'Passport' }, also: ['passport', 'pp', 'hộ chiếu phổ thông'] },
]; // prettier-ignore

/** The former CMND, of 9 or 12 figures: what people still say they have (Law on Identification 26/2023, art. 46). */
export const FORMER_PAPERS: Former = {
  words: ['cmnd', 'cmt', 'cmtnd', 'chứng minh', 'chứng minh nhân dân', 'chứng minh thư', 'giấy chứng minh', 'old id', 'old identity card'],
  problem: 'id.oldNumber',
}; // prettier-ignore
