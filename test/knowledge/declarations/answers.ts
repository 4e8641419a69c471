/** A row: what was typed; the value, `value ?` when it must be shown first, or `! problem`. English where `en`. */
type Rows = readonly (readonly [text: string, comes: string, context?: Readonly<Record<string, string>>])[];

/** How people answer, by field and language; the day is 21 November 2025. */
export const ANSWERS: Readonly<Record<string, Readonly<Partial<Record<'vi' | 'en', Rows>>>>> = {
  fullName: {
    vi: [
      ['Người Mẫu A', 'Người Mẫu A'],
      ['trần thị mẫu', 'Trần Thị Mẫu'],
      ['NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
      ['bé tên Phan Gia Hân', 'Phan Gia Hân'],
      ['Bé tên là phan gia hân ạ', 'Phan Gia Hân'],
      ['dạ tên là Lý Mẫu Thử', 'Lý Mẫu Thử'],
      ['Dạ, Võ Thị Thử nha', 'Võ Thị Thử'],
      ['tên con em là Đỗ Minh Mẫu', 'Đỗ Minh Mẫu'],
      ['tôi tên Bùi Văn Thử', 'Bùi Văn Thử'],
      ['họ tên: Đặng Thử', 'Đặng Thử'],
      ['má tên Huỳnh Thị Mẫu', 'Huỳnh Thị Mẫu'],
      ['mẹ là Mai Thị Thử', 'Mai Thị Thử'],
      ['con trai tên Hồ Văn Ý', 'Hồ Văn Ý'],
      ['bà Trịnh Thị Thử', 'Trịnh Thị Thử'],
      ['h’bia niê', 'H’Bia Niê'],
      ["Y'Thử Mlô", "Y'Thử Mlô"],
      ['Dạ Thảo', 'Dạ Thảo'],
      ['Nguyễn Hà', 'Nguyễn Hà'],
      ['Nguyễn Văn Được', 'Nguyễn Văn Được'],
      ['Nguyễn Thị Trợ Giúp', 'Nguyễn Thị Trợ Giúp'],
      ['Lê Hồ Sơ', 'Lê Hồ Sơ'],
      ['hồ sơ của tôi', '! notAnAnswer'],
      ['Lê Hoàng Phi Yến', 'Lê Hoàng Phi Yến'],
      ['Nguyễn-Trần Thử', 'Nguyễn-Trần Thử'],
      ['  Tôn   Nữ  Thử ', 'Tôn Nữ Thử'],
      ['Phan Lan Anh', 'Phan Lan Anh'],
      ['tran van mau', 'Tran Van Mau ?'],
      ['TRAN VAN MAU', 'Tran Van Mau ?'],
      ['ten be la pham thi thu', 'Pham Thi Thu ?'],
      ['Phí', 'Phí ?'],
      ['Hủy', 'Hủy ?'],
      ['bé Na', 'Bé Na'],
      ['Mẫu123', '! name.digits'],
      ['079088001234', '! name.digits'],
      ['Trần @ Mẫu', '! name.symbols'],
      ['❤️', '! name.symbols'],
      ['Nguyễn A, Trần B', '! name.symbols'],
      ['ủa phí bao nhiêu?', '! notAnAnswer'],
      ['làm cái này mất bao lâu', '! notAnAnswer'],
      ['chưa đặt tên', '! notAnAnswer'],
      ['không biết', '! notAnAnswer'],
      ['ok', '! notAnAnswer'],
      ['không', '! notAnAnswer'],
      ['em muốn hỏi giấy tờ', '! notAnAnswer'],
      ['A', '! unreadable'],
      ['', '! empty'],
      ['   ', '! empty'],
      ['một hai ba bốn năm sáu bảy tám chín mười mười một', '! unreadable'],
    ],
    en: [
      ['Ann Sample', 'Ann Sample'],
      ["my daughter's name is Ann Sample", 'Ann Sample'],
      ['the baby is called sample person', 'Sample Person'],
      ['Name: John Q. Sample', 'John Q. Sample'],
      ["sean o'sample", "Sean O'Sample"],
      ['Jan van der Sample', 'Jan van der Sample'],
      ['SAMPLE ANN MARIE', 'SAMPLE ANN MARIE'],
      ['how much is it?', '! notAnAnswer'],
      ["I don't know", '! notAnAnswer'],
    ],
  },
  dateOfBirth: {
    vi: [
      ['15/8/2025', '2025-08-15'], ['01-02-2003', '2003-02-01'], ['1.2.2003', '2003-02-01'], ['1 2 2003', '2003-02-01'], ['ngày 7 tháng 6 năm 1999', '1999-06-07'],
      ['7 thang 6 nam 1999', '1999-06-07'], ['mồng 3 tháng 2 năm 2001', '2001-02-03'], ['sinh ngày 20/7/2025 ạ', '2025-07-20'], ['bé sinh 20/07/2025', '2025-07-20'], ['20 tháng 7, 2025', '2025-07-20'],
      ['ngày mười hai tháng tám năm một nghìn chín trăm sáu mươi lăm', '1965-08-12'], ['mùng năm tháng năm năm 2001', '2001-05-05'], ['ngày 3 tháng năm năm 2001', '2001-05-03'],
      ['ngày 4 tháng tư năm hai nghìn lẻ năm', '2005-04-04'], ['hai mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi', '2020-12-21'], ['ngày 1 tháng mười một năm 2010', '2010-11-01'],
      ['ngày 5 tháng mười năm 1990', '1990-10-05'], ['ngày 2 tháng 9 năm một chín chín mươi', '1990-09-02'], ['2025-07-20', '2025-07-20'], ['2025/07/20', '2025-07-20'], ['20/7/2025 dương lịch', '2025-07-20'],
      ['２０/７/２０２５', '2025-07-20'], ['15/8 năm 2025', '2025-08-15'], ['29/2/2024', '2024-02-29'], ['21/11/2025', '2025-11-21'],
      ['hôm qua', '2025-11-20 ?'], ['bé sinh hôm nay', '2025-11-21 ?'], ['hom kia', '2025-11-19 ?'], ['20/7 năm nay', '2025-07-20 ?'], ['20/7 năm ngoái', '2024-07-20 ?'],
      ['2/9/90', '1990-09-02 ?'], ['5-3-01', '2001-03-05 ?'], ['ngày 2 tháng 9 năm 90', '1990-09-02 ?'], ['20072025', '2025-07-20 ?'], ['19900902', '1990-09-02 ?'], ['020990', '1990-09-02 ?'],
      ['30/2/2020', '! date.noSuchDay'], ['31/4/2021', '! date.noSuchDay'], ['29/2/2023', '! date.noSuchDay'], ['12/13/1990', '! date.noSuchDay'], ['0/5/1990', '! date.noSuchDay'], ['32/1/1990', '! date.noSuchDay'],
      ['22/11/2025', '! date.future'], ['1/1/2099', '! date.future'], ['1/1/1800', '! date.tooLongAgo'], ['rằm tháng giêng năm 2020', '! date.lunar'], ['15/7/1988 âm lịch', '! date.lunar'],
      ['15/7/1988 âl', '! date.lunar'], ['mùng 1 tháng giêng năm 1990', '! date.lunar'], ['23 tháng chạp', '! date.lunar'], ['năm Giáp Tý', '! date.zodiac'], ['tuổi con mèo', '! date.zodiac'], ['tuoi mau thin', '! date.zodiac'],
      ['1990', '! date.incomplete'], ['sinh năm 1990', '! date.incomplete'], ['tháng 5 năm 1990', '! date.incomplete'], ['20/7', '! date.incomplete'], ['20 tháng 7', '! date.incomplete'], ['5/1990', '! date.incomplete'],
      ['30 tuổi', '! date.incomplete'], ['1/2/2003 hoặc 2/2/2003', '! date.several'], ['không nhớ', '! notAnAnswer'], ['Nguyễn Văn A', '! unreadable'], ['079088001234', '! date.incomplete'],
    ],
    en: [
      ['3 May 2001', '2001-05-03'], ['March 5th, 2001', '2001-03-05'], ['the 21st of July 2025', '2025-07-21'], ['Jul 20 2025', '2025-07-20'], ['20-Jul-2025', '2025-07-20'], ['20/07/2025', '2025-07-20'], ['born 1 January 1980', '1980-01-01'],
      ['5/5/2001', '2001-05-05'], ['I was born on 13/12/1990', '1990-12-13'], ['yesterday', '2025-11-20 ?'], ['06/07/2001', '2001-07-06 ?'], ['07/25/2001', '! date.noSuchDay'], ['May 2001', '! date.incomplete'], ['not sure', '! notAnAnswer'], ['31 June 2001', '! date.noSuchDay'],
    ],
  },
  idNumber: {
    vi: [
      ['079099000001', '079099000001'], ['079 099 000 001', '079099000001'], ['079.099.000.001', '079099000001'], ['0790 9900 0001', '079099000001'], ['số của tôi là 079099000001 nha', '079099000001'], ['cccd:079099000001', '079099000001'],
      ['０７９０９９０００００１', '079099000001'], ['079o99000001', '079099000001 ?'], ['001099000001 cấp 2021', '001099000001'], ['074199000001', '074199000001'],
      ['không bảy chín không chín chín không không không không không một', '079099000001 ?'], ['099099000001', '099099000001 ?'], ['300099000001', '300099000001 ?'], ['cmnd cũ 020 000 001', '020000001 ?'], ['020000001', '020000001 ?'],
      ['C1234567', 'C1234567'], ['hộ chiếu b7654321', 'B7654321'], ['P00123456', 'P00123456'], ['12345', '! id.length'], ['07909900001', '! id.length'], ['0790990000012', '! id.length'], ['0901234567', '! id.length'],
      ['079xxxxxx001', '! id.masked'], ['079***000001', '! id.masked'], ['079...001', '! id.masked'], ['079999000001', '! id.impossible'], ['079260000001', '! id.impossible'], ['111111111111', '! id.impossible'],
      ['079099000001 và 079199000002', '! id.several'], ['mất thẻ rồi', '! notAnAnswer'], ['không có', '! notAnAnswer'], ['số gì vậy?', '! notAnAnswer'], ['Nguyễn Văn A', '! unreadable'], ['hộ chiếu', '! unreadable'],
      ['079099000001', '079099000001', { gender: 'male', dateOfBirth: '1999-01-01' }], ['079099000001', '! id.gender', { gender: 'female' }], ['079199000001', '! id.gender', { gender: 'male' }],
      ['079099000001', '! id.birthYear', { dateOfBirth: '1998-01-01' }], ['079201000001', '079201000001', { gender: 'male', dateOfBirth: '2001-05-05' }], ['079301000001', '! id.birthYear', { dateOfBirth: '1901-05-05' }], ['020000001', '020000001 ?', { gender: 'female' }],
    ],
    en: [
      ['my ID is 079099000001', '079099000001'], ['passport no. C1234567', 'C1234567'], ['passport 123456789', '123456789'], ["I don't have one, what now?", '! notAnAnswer'],
    ],
  },
  gender: {
    vi: [
      ['nam', 'male'], ['Nữ', 'female'], ['nu', 'female'], ['con gái', 'female'], ['bé trai ạ', 'male'], ['dạ gái', 'female'], ['trai', 'male'], ['giới tính nữ', 'female'], ['là con trai', 'male'], ['bé là bé gái', 'female'], ['gái nha em', 'female'],
      ['Việt Nam', '! choice.none'], ['năm', '! choice.none'], ['nam hay nữ', '! choice.several'], ['chưa biết', '! notAnAnswer'], ['khác', '! choice.none'], ['Nam Định', '! choice.none'],
    ],
    en: [['female', 'female'], ["it's a boy", 'male'], ['girl', 'female'], ['F', 'female'], ['she is a girl', 'female'], ['both', '! choice.none']],
  },
  yesno: {
    vi: [
      ['có', 'yes'], ['Có ạ', 'yes'], ['co', 'yes'], ['dạ', 'yes'], ['dạ có', 'yes'], ['dạ đúng rồi đó', 'yes'], ['ừ', 'yes'], ['uh', 'yes'], ['okie', 'yes'], ['ok luôn', 'yes'], ['đúng', 'yes'], ['dung', 'yes'], ['đừng', 'no'], ['chuẩn luôn em', 'yes'], ['được', 'yes'], ['đc', 'yes'], ['rồi', 'yes'],
      ['đã đăng ký kết hôn rồi', 'yes'], ['có chứ', 'yes'], ['vâng', 'yes'], ['phải', 'yes'], ['nhất trí', 'yes'], ['chính xác', 'yes'], ['tôi đồng ý', 'yes'], ['không sai', 'yes'], ['👍', 'yes'], ['dong y', 'yes'], ['xác nhận', 'yes'], ['tôi cam đoan', 'yes'],
      ['không', 'no'], ['ko', 'no'], ['hông', 'no'], ['hổng có', 'no'], ['chưa có', 'no'], ['chưa đăng ký', 'no'], ['chưa kết hôn', 'no'], ['sai rồi', 'no'], ['không phải', 'no'], ['không đúng', 'no'], ['dạ không ạ', 'no'], ['thôi khỏi', 'no'], ['khỏi', 'no'], ['không cần', 'no'],
      ['không cần bản sao', 'no'], ['đâu có', 'no'], ['giời ạ, không phải thế', 'no'], ['sai bét', 'no'], ['khong', 'no'], ['không đồng ý', 'no'],
      ['có nhưng ngày sai', '! correction'], ['đúng trừ tên', '! correction'], ['ok mà đổi số điện thoại', '! correction'], ['có hay không', '! notAnAnswer'], ['chắc vậy', '! notAnAnswer'], ['để xem lại', '! notAnAnswer'], ['không biết', '! notAnAnswer'],
      ['sao phải khai vậy?', '! notAnAnswer'], ['Nguyễn Văn A', '! unreadable'], ['tùy', '! notAnAnswer'],
    ],
    en: [
      ['yes', 'yes'], ['Yep', 'yes'], ['yes yes ok', 'yes'], ['y', 'yes'], ['sure', 'yes'], ["that's right", 'yes'], ['I agree', 'yes'], ["That's the one, go ahead", 'yes'], ['yes please', 'yes'], ['correct', 'yes'], ['no', 'no'], ['not yet', 'no'], ['nah', 'no'], ['Not quite', 'no'], ['It is not correct', 'no'],
      ['no thanks', 'no'], ["we aren't", '! unreadable'], ['maybe', '! notAnAnswer'], ['yes except the phone', '! correction'], ['what is this for?', '! notAnAnswer'],
    ],
  },
  ethnicity: {
    vi: [
      ['kinh', 'Kinh'], ['dân tộc Tày', 'Tày'], ['hoa', 'Hoa'], ['người Hoa', 'Hoa'], ['Khơ me', 'Khmer'], ['khmer', 'Khmer'], ['Chăm', 'Chăm'], ['cham', 'Chăm'], ["H'Mông", 'Mông'], ['Mèo', 'Mông'], ['Ê Đê', 'Ê Đê'], ['ede', 'Ê Đê'], ['êđê', 'Ê Đê'], ['Ê-đê', 'Ê Đê'], ['gia lai', 'Gia Rai'],
      ['Jrai', 'Gia Rai'], ['K’Ho', 'Cơ Ho'], ['xtieng', 'Xtiêng'], ['Stiêng', 'Xtiêng'], ['Bru - Vân Kiều', 'Bru Vân Kiều'], ['Thái', 'Thái'], ['dao', 'Dao'], ['việt', 'Kinh'], ['dạ Kinh ạ', 'Kinh'], ['mẹ Kinh cha Hoa', '! ethnicity.ambiguous'], ['Trung Quốc', '! ethnicity.ambiguous'],
      ['Việt Nam', '! ethnicity.ambiguous'], ['dân tộc là gì?', '! notAnAnswer'], ['abc', '! choice.none'], ['Kinh và Hoa', '! ethnicity.ambiguous'],
    ],
    en: [['Kinh', 'Kinh'], ['Hoa people', 'Hoa'], ['Hmong', 'Mông'], ['not sure', '! notAnAnswer']],
  },
  nationality: {
    vi: [
      ['viet nam', 'VN'], ['Việt', 'VN'], ['quốc tịch Việt Nam', 'VN'], ['Mỹ', 'US'], ['my', 'US'], ['Hoa Kỳ', 'US'], ['Anh', 'GB'], ['nước Anh', 'GB'], ['Pháp', 'FR'], ['người Đức', 'DE'], ['Nhật', 'JP'], ['Nhật Bản', 'JP'], ['Trung Quốc', 'CN'], ['Đài Loan', 'TW'], ['Hàn Quốc', 'KR'], ['han quoc', 'KR'],
      ['Úc', 'AU'], ['Lào', 'LA'], ['Campuchia', 'KH'], ['Thái Lan', 'TH'], ['Nga', 'RU'], ['Ấn Độ', 'IN'], ['hàn', 'KR ?'], ['US', 'US'], ['FR', 'FR'], ['Canada', 'CA'], ['Na Uy', 'NO'], ['Việt và Mỹ', '! nationality.several'], ['song tịch Việt Mỹ', '! nationality.several'], ['việt kiều', '! nationality.several'],
      ['Kinh', '! choice.none'], ['sao hỏa', '! choice.none'], ['quốc tịch là gì?', '! notAnAnswer'],
    ],
    en: [['American', 'US'], ['British', 'GB'], ['South Korea', 'KR'], ['Korean', 'KR ?'], ['I am Dutch', 'NL'], ['New Zealand', 'NZ'], ['United States', 'US'], ['Viet Nam', 'VN'], ['French and Vietnamese', '! nationality.several'], ['Germany', 'DE'], ['the Philippines', 'PH']],
  },
  relationship: {
    vi: [
      ['vợ', 'spouse'], ['chồng', 'spouse'], ['má', 'parent'], ['mẹ ruột', 'parent'], ['con trai', 'child'], ['con gái út', '! choice.none'], ['em ruột', 'sibling'], ['chị gái', 'sibling'], ['bà ngoại', 'grandparent'], ['ông nội', 'grandparent'], ['cháu nội', 'grandchild'], ['ba vợ', 'parent-in-law'], ['mẹ chồng', 'parent-in-law'],
      ['con dâu', 'child-in-law'], ['chị dâu', 'sibling-in-law'], ['dì', 'aunt-uncle'], ['cậu ruột', 'aunt-uncle'], ['bản thân', 'self'], ['chính tôi', 'self'], ['người giám hộ', 'guardian'], ['được ủy quyền', 'representative'], ['là mẹ của bé', 'parent'], ['tôi là mẹ của cháu', 'parent'], ['tía', 'parent'], ['chau', '! relationship.ambiguous'],
      ['họ hàng', '! relationship.ambiguous'], ['anh em', '! relationship.ambiguous'], ['hàng xóm', '! choice.none'],
    ],
    en: [['mother', 'parent'], ['his dad', '! choice.none'], ['wife', 'spouse'], ['brother in law', 'sibling-in-law'], ['myself', 'self'], ['a relative', '! relationship.ambiguous']],
  },
  ward: {
    vi: [
      ['Phường Bến Thành', 'Phường Bến Thành'], ['ben thanh', 'Phường Bến Thành'], ['p. Bến Thành', 'Phường Bến Thành'], ['p.Bàn Cờ', 'Phường Bàn Cờ'], ['P Xóm Chiếu', 'Phường Xóm Chiếu'], ['phuong xom chieu', 'Phường Xóm Chiếu'], ['xa cu chi', 'Xã Củ Chi'], ['Xã Cần Giờ', 'Xã Cần Giờ'], ['côn đảo', 'Đặc khu Côn Đảo ?'],
      ['nhà em ở phường Hòa Hưng ạ', 'Phường Hòa Hưng'], ['Hoà Hưng', 'Phường Hòa Hưng'], ['phường Linh Xuân, TP.HCM', 'Phường Linh Xuân'], ['Phường Bến Thành, Thành phố Hồ Chí Minh', 'Phường Bến Thành'], ['Sài Gòn', 'Phường Sài Gòn'], ['bình thạnh', 'Phường Bình Thạnh ?'], ['Gò Vấp', 'Phường Gò Vấp ?'],
      ['Bến Thành, Quận 1', 'Phường Bến Thành ?'], ['Phường Bến Nghé', 'Phường Sài Gòn ?'], ['ben nghe', 'Phường Sài Gòn ?'], ['phường 12 quận 10', 'Phường Hòa Hưng ?'], ['p12 q10', 'Phường Hòa Hưng ?'], ['phường 25 Bình Thạnh', 'Phường Thạnh Mỹ Tây ?'], ['Phường Thảo Điền', 'Phường An Khánh ?'], ['phường Tân Phú quận 7', 'Phường Tân Mỹ ?'],
      ['phường Bến Thànhh', 'Phường Bến Thành ?'], ['Bến Thanh', 'Phường Bến Thành ?'], ['Thạnh An', 'Xã Thạnh An'], ['Thanh An', '! ward.several'], ['phường Đa Kao', '! ward.several'], ['phường 1', '! ward.old'], ['Quận Bình Thạnh', '! ward.district'], ['q1', '! ward.district'], ['huyện Củ Chi', '! ward.district'],
      ['TP Thủ Đức', '! ward.district'], ['thành phố Thủ Đức', '! ward.district'], ['phường Ba Đình, Hà Nội', '! ward.unknown'], ['phường Ảo Ảnh', '! ward.unknown'], ['phường nào vậy?', '! notAnAnswer'], ['không biết', '! notAnAnswer'],
    ],
    en: [['Ben Thanh ward', 'Phường Bến Thành'], ['An Khanh Ward', 'Phường An Khánh'], ['District 1', '! ward.district'], ['Cu Chi commune', 'Xã Củ Chi'], ['Binh Thanh district', '! ward.district'], ['I live in Tan Dinh ward', 'Phường Tân Định']],
  },
  address: {
    vi: [
      ['12 Lê Lợi, Phường Bến Thành', '12 Lê Lợi, Phường Bến Thành'], ['12 Lê Lợi, P. Bến Thành, TP. Hồ Chí Minh', '12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh'], ['địa chỉ 101 Lê Văn Khương, phường Tân Thới Hiệp', '101 Lê Văn Khương, Phường Tân Thới Hiệp'], ['nhà em ở 5/7 hẻm 9 Tô Ký, phường Trung Mỹ Tây ạ', '5/7 hẻm 9 Tô Ký, Phường Trung Mỹ Tây'],
      ['ấp 3, xã Bình Mỹ', 'Ấp 3, Xã Bình Mỹ'], ['tổ 4 khu phố 2 phường Linh Xuân tphcm', 'Tổ 4 khu phố 2, Phường Linh Xuân, Thành phố Hồ Chí Minh'], ['12 le loi, p ben thanh', '12 le loi, Phường Bến Thành ?'], ['12 Lê Lợi, Phường Bến Thành, Quận 1, TP.HCM', '12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh ?'],
      ['12 Hồ Tùng Mậu, Phường Bến Nghé, Quận 1', '12 Hồ Tùng Mậu, Phường Sài Gòn ?'], ['9 Sư Vạn Hạnh, P.12, Q.10', '9 Sư Vạn Hạnh, Phường Hòa Hưng ?'], ['12 Lê Lợi, Bến Thành', '12 Lê Lợi, Phường Bến Thành ?'], ['số 7 đường số 8, phường Thủ Đức, TP Thủ Đức', 'Số 7 đường số 8, Phường Thủ Đức ?'], ['5 Trần Phú, phường Vĩnh Phước, Nha Trang, tỉnh Khánh Hòa', '5 Trần Phú, Nha Trang, Phường Vĩnh Phước, Tỉnh Khánh Hòa ?'],
      ['3 Hàng Bạc, phường Hoàn Kiếm, Hà Nội', '3 Hàng Bạc, Phường Hoàn Kiếm, Thành phố Hà Nội ?'], ['phường Bến Thành', '! address.noStreet'], ['Phường Bến Thành, TP.HCM', '! address.noStreet'], ['12 Lê Lợi', '! address.noWard'], ['12 Lê Lợi, Quận 1', '! address.district'], ['12 Trần Hưng Đạo, Phường Đa Kao', '! ward.several'], ['12 Lê Lợi, phường 5', '! ward.old'],
      ['ở đâu cũng được mà?', '! notAnAnswer'], ['chưa có', '! notAnAnswer'], ['Quận 3', '! address.noStreet'],
    ],
    en: [['12 Le Loi street, Ben Thanh ward, Ho Chi Minh City', '12 Le Loi street, Phường Bến Thành, Thành phố Hồ Chí Minh ?'], ['I live at 12 Lê Lợi, Phường Bến Thành', '12 Lê Lợi, Phường Bến Thành'], ['12 Lê Lợi, Bến Thành Ward, District 1, HCMC, Vietnam', '12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh ?'], ['HCMC', '! address.noStreet']],
  },
  phone: {
    vi: [
      ['0900000001', '0900000001'], ['0900 000 001', '0900000001'], ['090.000.0001', '0900000001'], ['+84 900 000 001', '0900000001'], ['84900000001', '0900000001'], ['0084900000001', '0900000001'], ['+84 (0)900 000 001', '0900000001'], ['số em 0900000001 nha', '0900000001'], ['028 3800 0001', '02838000001'], ['09OO000001', '0900000001'],
      ['không chín không không không không không không không một', '0900000001'], ['900000001', '0900000001 ?'], ['0900000001 hoặc 0900000002', '! phone.several'], ['115', '! phone.short'], ['1022', '! phone.short'], ['090000001', '! phone.length'], ['09000000011', '! phone.length'], ['0100000001', '! phone.length'], ['+1 415 555 0100', '! phone.length'],
      ['không có', '! notAnAnswer'], ['abc', '! unreadable'],
    ],
    en: [['my number is 0900-000-001', '0900000001'], ['no phone', '! notAnAnswer']],
  },
  email: {
    vi: [
      ['mau@example.com', 'mau@example.com'], ['email em là mau.a@example.com.vn ạ', 'mau.a@example.com.vn'], ['MAU@EXAMPLE.COM', 'mau@example.com'], ['mau+thu@example.org.', 'mau+thu@example.org'], ['mau @ example.com', 'mau@example.com ?'], ['mau@example,com', '! email.shape'], ['mau a còng example chấm com', 'mau@example.com ?'], ['mau@gmail', '! email.shape'],
      ['mau.example.com', '! email.shape'], ['mau@', '! email.shape'], ['mẫu@example.com', '! email.shape'], ['mau@@example.com', '! email.shape'], ['không có email', '! notAnAnswer'], ['a..b@example.com', '! email.shape'],
    ],
    en: [['it is ann@example.com', 'ann@example.com'], ['ann at example dot com', 'ann@example.com ?'], ['none', '! notAnAnswer']],
  },
  money: {
    vi: [
      ['50tr', '50000000'], ['50tr500k', '50500000'], ['1 tỷ 2', '1200000000'], ['1tr2', '1200000'], ['1tr250', '1250000'], ['2 triệu rưỡi', '2500000'], ['1,5 triệu', '1500000'], ['1.5 tỷ', '1500000000'], ['500k', '500000'], ['1.500.000', '1500000'], ['1,500,000 đồng', '1500000'], ['năm mươi triệu', '50000000'], ['năm trăm ngàn', '500000'],
      ['một tỷ hai', '1200000000'], ['2000000', '2000000'], ['2 000 000 vnd', '2000000'], ['vốn 50 triệu', '50000000'], ['nửa triệu', '500000'], ['1 tỷ 250 triệu', '1250000000'], ['ba trăm nghìn đồng', '300000'], ['50 củ', '50000000'], ['200 ngàn', '200000'], ['khoảng 50 triệu', '50000000 ?'], ['50', '! money.unclear'], ['nhiều lắm', '! money.unclear'],
      ['50-100 triệu', '! money.unclear'], ['500 đô', '! money.currency'], ['500 usd', '! money.currency'], ['-5 triệu', '! money.unclear'], ['bao nhiêu cũng được?', '! notAnAnswer'], ['tuỳ', '! money.unclear'],
    ],
    en: [['50 million', '50000000'], ['500k VND', '500000'], ['fifty million dong', '50000000'], ['1.2 billion', '1200000000'], ['€500', '! money.currency'], ['about 2 million', '2000000 ?']],
  },
  time: {
    vi: [
      ['14h', '14:00'], ['14h30', '14:30'], ['14 giờ 30', '14:30'], ['8h sáng', '08:00'], ['8 giờ', '08:00'], ['9 giờ tối', '21:00'], ['3h rưỡi chiều', '15:30'], ['9 giờ kém 15', '08:45'], ['12 giờ trưa', '12:00'], ['12 giờ đêm', '00:00'], ['bảy giờ sáng', '07:00'], ['07:30', '07:30'], ['23:59', '23:59'], ['00:05', '00:05'], ['1400', '14:00'],
      ['trưa', '12:00'], ['1h trưa', '13:00'], ['2 giờ sáng', '02:00'], ['3 giờ', '03:00 ?'], ['24:30', '! time.noSuchTime'], ['26 giờ', '! time.noSuchTime'], ['12:75', '! time.noSuchTime'], ['sáng mai', '! unreadable'], ['mấy giờ?', '! notAnAnswer'],
    ],
    en: [['3pm', '15:00'], ['3:30 p.m.', '15:30'], ['noon', '12:00'], ['12 am', '00:00'], ['9 am', '09:00'], ['half an hour', '! unreadable']],
  },
  quantity: {
    vi: [
      ['3', '3'], ['3 bản', '3'], ['hai', '2'], ['hai bản thôi', '2'], ['mười lăm', '15'], ['năm bản', '5'], ['1 bản ạ', '1'], ['một', '1'], ['hai mươi mốt', '21'], ['một chục', '10'], ['50', '50'], ['cho em 4 tờ', '4'], ['khoảng 5 bản', '5 ?'], ['tầm ba bản', '3 ?'], ['51', '! quantity.range'], ['không bản', '! quantity.range'], ['2.5', '! quantity.notWhole'],
      ['nửa bản', '! quantity.notWhole'], ['2-3 bản', '! quantity.unclear'], ['vài bản', '! quantity.unclear'], ['mấy bản là đủ?', '! notAnAnswer'], ['1.000', '! quantity.range'],
    ],
    en: [['two copies', '2'], ['three', '3'], ['a dozen', '12'], ['about five', '5 ?'], ['a couple', '! quantity.unclear'], ['twenty five', '25'], ['zero', '! quantity.range'], ['a few', '! quantity.unclear']],
  },
  text: {
    vi: [
      ['Bệnh viện Từ Dũ, phường Bến Thành', 'Bệnh viện Từ Dũ, phường Bến Thành'], ['ở Bệnh viện Hùng Vương ạ', 'Bệnh viện Hùng Vương'], ['nơi sinh: Trạm y tế xã Bình Mỹ', 'Trạm y tế xã Bình Mỹ'], ['quê quán là Bến Tre', 'Bến Tre'], ['là sao?', '! notAnAnswer'], ['không biết', '! notAnAnswer'], ['...', '! unreadable'],
    ],
    en: [['at Tu Du Hospital', 'Tu Du Hospital'], ['how do I know that', '! notAnAnswer']],
  },
}; // prettier-ignore
