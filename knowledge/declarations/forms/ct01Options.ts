import type { Option } from '../declaration.ts';

/** What CT01 can ask for. */
export const REQUESTS: readonly Option[] = [
  { value: 'permanent', label: { vi: 'Đăng ký thường trú', en: 'Permanent residence' }, also: ['thường trú', 'nhập hộ khẩu', 'nhập khẩu', 'hộ khẩu', 'permanent', 'register permanent residence'] },
  { value: 'temporary', label: { vi: 'Đăng ký tạm trú', en: 'Temporary residence' }, also: ['tạm trú', 'kt3', 'ở trọ', 'temporary', 'register temporary residence'] },
  { value: 'extension', label: { vi: 'Gia hạn tạm trú', en: 'Extension of temporary residence' }, also: ['gia hạn', 'extension', 'extend', 'extend temporary residence'] },
  { value: 'split', label: { vi: 'Tách hộ', en: 'Household split' }, also: ['tách khẩu', 'tách hộ khẩu', 'tách sổ', 'ra riêng', 'split', 'split the household'] },
  { value: 'confirmation', label: { vi: 'Xác nhận thông tin về cư trú', en: 'Confirmation of residence' }, also: ['xác nhận', 'xác nhận cư trú', 'ct07', 'giấy xác nhận cư trú', 'confirmation', 'confirm', 'proof of residence'] },
  { value: 'correction', label: { vi: 'Điều chỉnh thông tin về cư trú', en: 'Correction of residence data' }, also: ['điều chỉnh', 'điều chỉnh thông tin', 'correction', 'adjust', 'adjustment'] },
  { value: 'removePermanent', label: { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' }, also: ['xóa thường trú', 'xóa hộ khẩu', 'removal of permanent', 'remove permanent residence'] },
  { value: 'removeTemporary', label: { vi: 'Xóa đăng ký tạm trú', en: 'Removal of temporary residence' }, also: ['xóa tạm trú', 'removal of temporary', 'remove temporary residence'] },
  { value: 'information', label: { vi: 'Khai báo thông tin về cư trú', en: 'Declaration of residence information' }, also: ['khai báo', 'khai báo cư trú', 'declare', 'residence information'] },
]; // prettier-ignore

/** What somebody is to the head of the household. */
export const TO_HEAD: readonly Option[] = [
  { value: 'head', label: { vi: 'Chủ hộ', en: 'Head of the household' }, also: ['là chủ hộ', 'tôi là chủ hộ', 'chính tôi', 'chính mình', 'tự tôi', 'bản thân', 'làm chủ hộ', 'tôi làm chủ hộ', 'đứng tên chủ hộ', 'head', 'self', 'myself', 'me', 'i am the head', 'household head'] },
  { value: 'spouse', label: { vi: 'Vợ, chồng', en: 'Spouse' }, also: ['vợ', 'chồng', 'bà xã', 'ông xã', 'vợ chồng', 'vk', 'ck', 'husband', 'wife', 'partner'] },
  { value: 'child', label: { vi: 'Con', en: 'Child' }, also: ['con trai', 'con gái', 'con ruột', 'con đẻ', 'con nuôi', 'con út', 'con cả', 'con đầu', 'con dâu', 'con rể', 'con riêng', 'son', 'daughter', 'kid'] },
  { value: 'parent', label: { vi: 'Cha, mẹ', en: 'Parent' }, also: ['cha', 'mẹ', 'ba', 'má', 'bố', 'tía', 'cha mẹ', 'ba má', 'bố mẹ', 'cha ruột', 'mẹ ruột', 'cha vợ', 'mẹ vợ', 'cha chồng', 'mẹ chồng', 'ba chồng', 'má chồng', 'father', 'mother', 'dad', 'mom', 'mum'] },
  { value: 'grandparent', label: { vi: 'Ông, bà', en: 'Grandparent' }, also: ['ông', 'bà', 'ông nội', 'bà nội', 'ông ngoại', 'bà ngoại', 'nội', 'ngoại', 'grandfather', 'grandmother', 'grandpa', 'grandma'] },
  { value: 'grandchild', label: { vi: 'Cháu', en: 'Grandchild, niece or nephew' }, also: ['cháu nội', 'cháu ngoại', 'cháu ruột', 'cháu họ', 'cháu gọi bằng cô', 'cháu gọi bằng chú', 'grandchild', 'grandson', 'granddaughter', 'niece', 'nephew'] },
  { value: 'sibling', label: { vi: 'Anh, chị, em', en: 'Sibling' }, also: ['anh ruột', 'chị ruột', 'em ruột', 'anh trai', 'chị gái', 'em trai', 'em gái', 'anh em', 'chị em', 'anh chị em', 'anh hai', 'chị hai', 'em út', 'brother', 'sister'] },
  { value: 'lodger', label: { vi: 'Người ở nhờ, ở trọ', en: 'Lodger' }, also: ['ở nhờ', 'ở trọ', 'ở thuê', 'thuê nhà', 'người ở nhờ', 'người thuê', 'người thuê nhà', 'người ở trọ', 'ở trọ nhà người ta', 'ở nhà người ta', 'ở nhà trọ', 'ở ké', 'ở đậu', 'thuê phòng', 'thuê trọ', 'khách trọ', 'khách thuê', 'thuê phòng trọ', 'thuê nhà người ta', 'nhà người ta', 'ở ké nhà', 'ở nhờ nhà', 'ở nhờ nhà bạn', 'ở nhờ nhà người quen', 'ở nhờ nhà bà con', 'chủ nhà là chủ hộ', 'chủ trọ là chủ hộ', 'chủ hộ là chủ nhà', 'chủ hộ là chủ trọ', 'i rent', 'i rent a room', 'rent a room', 'my landlord is the head', 'the landlord is the head', 'lodger', 'tenant', 'renter', 'roommate'] },
  { value: 'other', label: { vi: 'Quan hệ khác', en: 'Other' }, also: ['khác', 'bạn', 'bạn bè', 'người quen', 'họ hàng', 'cô', 'dì', 'chú', 'bác', 'cậu', 'friend', 'relative', 'aunt', 'uncle', 'cousin'] },
]; // prettier-ignore

/** What somebody is to their own relation, where that one is the head: "vợ tôi là chủ hộ". */
export const TO_HEAD_TURNED: Readonly<Record<string, string>> = {
  spouse: 'spouse',
  child: 'parent',
  parent: 'child',
  grandparent: 'grandchild',
  sibling: 'sibling',
};

/** Whose the dwelling is: decides who has to consent. */
export const DWELLINGS: readonly Option[] = [
  { value: 'own', label: { vi: 'Nhà của tôi', en: 'My own' }, also: ['nhà tôi', 'nhà mình', 'nhà của mình', 'của tôi', 'nhà riêng', 'chủ nhà', 'sở hữu', 'own', 'mine', 'my house', 'my own house'] },
  { value: 'rent', label: { vi: 'Nhà thuê', en: 'Rented' }, also: ['thuê', 'thuê nhà', 'ở trọ', 'nhà trọ', 'phòng trọ', 'thuê trọ', 'thuê phòng', 'thuê phòng trọ', 'phòng thuê', 'thuê căn hộ', 'thuê chung cư', 'mướn nhà', 'nhà mướn', 'mướn phòng', 'ở mướn', 'mướn', 'ở thuê', 'i rent', 'we rent', 'rent a room', 'rented room', 'rented apartment', 'rent', 'rented', 'renting', 'tenant'] },
  { value: 'borrow', label: { vi: 'Nhà mượn', en: 'Borrowed' }, also: ['mượn', 'ở mượn', 'mượn nhà', 'cho mượn', 'borrowed', 'lent'] },
  { value: 'stay', label: { vi: 'Ở nhờ', en: 'Staying with somebody' }, also: ['nhờ', 'ở chung', 'ở với cha mẹ', 'ở với ba má', 'ở với bố mẹ', 'nhà cha mẹ', 'nhà ba má', 'nhà bố mẹ', 'nhà người thân', 'nhà của cha mẹ', 'nhà của ba má', 'nhà của bố mẹ', 'nhà của người thân', 'cha mẹ', 'ba má', 'bố mẹ', 'nhà chồng', 'nhà vợ', 'staying', 'staying with family', 'with my parents', 'with family'] },
]; // prettier-ignore

/** How a consent is given (note 8 of the form): by hand on the paper, on VNeID or the portal, or on a paper of its own. */
export const CONSENTS: readonly Option[] = [
  { value: 'signed', byHand: true, label: { vi: 'Ký trên tờ khai', en: 'Signing the form' }, also: ['ký', 'ký tên', 'ký giấy', 'ký vào tờ khai', 'ký rồi', 'đã ký', 'ký giấy rồi', 'ký tay', 'ký tên vào giấy', 'chịu ký', 'sẽ ký', 'signed', 'signs', 'already signed', 'signed the paper', 'will sign', 'sign', 'signature', 'sign the form'] },
  { value: 'electronic', label: { vi: 'Xác nhận trên VNeID hoặc Cổng', en: 'Confirming on VNeID or the portal' }, also: ['vneid', 'trên vneid', 'xác nhận trên vneid', 'qua vneid', 'xác nhận', 'trên cổng', 'trên mạng', 'online', 'on vneid', 'portal', 'on the portal'] },
  { value: 'separate', label: { vi: 'Có giấy đồng ý riêng', en: 'A paper of its own' }, also: ['giấy riêng', 'văn bản riêng', 'giấy đồng ý', 'văn bản đồng ý', 'có giấy', 'separate paper', 'letter', 'a letter'] },
]; // prettier-ignore

/** Why a household is split. */
export const SPLIT_GROUNDS: readonly Option[] = [
  { value: 'agreement', label: { vi: 'Các thành viên thỏa thuận', en: 'The members agree' }, also: ['thỏa thuận', 'thoả thuận', 'đồng ý với nhau', 'tự thỏa thuận', 'agreement', 'we agree', 'agreed'] },
  { value: 'divorce', label: { vi: 'Ly hôn', en: 'Divorce' }, also: ['đã ly hôn', 'ly dị', 'li hôn', 'li dị', 'divorced'] },
  { value: 'other', label: { vi: 'Lý do khác', en: 'Another reason' }, also: ['khác', 'lý do riêng', 'other', 'another'] },
]; // prettier-ignore
