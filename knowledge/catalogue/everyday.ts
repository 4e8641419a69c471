import { OF_TRADES } from './everydayTrades.ts';

// in one file: it is a list
/** What people say, by what official names say in its place; apart by bars. One line a meaning, none of them out of a measured question. */
const EVERYDAY: Readonly<Record<string, string>> = {
  // births, marriages, deaths, families
  'khai sinh':
    'giấy khai sinh|khai sanh|giấy đẻ|mới sinh|mới sanh|mới đẻ|sinh em bé|sanh em bé|đẻ con|sinh con|sanh con|em bé mới chào đời|con mới chào đời|cháu bé|đặt tên cho con|giấy tờ cho con|giấy tờ cho bé|giấy chứng sinh|newborn|birth certificate|birth|con vừa chào đời|vừa sinh|vừa sanh|vừa đẻ|vợ tôi sinh|vợ sinh|vợ sanh|chào đời|lọt lòng|đứa bé|đứa trẻ|bé sơ sinh|trẻ sơ sinh|con mới sinh|con nhỏ chưa có giấy tờ|giấy tờ cho cháu|giấy tờ cho con tôi|bé chưa có giấy tờ|làm giấy cho bé|làm giấy cho con|họ tên cho con|cho con theo họ|con gái đầu lòng|con trai đầu lòng',
  'kết hôn':
    'giấy hôn thú|hôn thú|đăng ký hôn nhân|cưới|cưới vợ|cưới chồng|lấy vợ|lấy chồng|lập gia đình|đám cưới|thành vợ chồng|nên vợ nên chồng|giấy cưới|marriage|marry|get married|wedding|về chung một nhà|vợ chồng hợp pháp|hợp pháp hóa vợ chồng|giấy đăng ký kết hôn|giấy chứng nhận kết hôn|kết hôn với|tổ chức cưới|ra xã làm giấy cưới|nên duyên|lấy nhau|hôn thê|hôn phu|vị hôn phu|vị hôn thê|bạn trai+đăng ký|bạn gái+đăng ký|người yêu+đăng ký|bạn trai+giấy|bạn gái+giấy|người yêu+giấy',
  'khai tử':
    'báo tử|giấy báo tử|chứng tử|giấy chứng tử|qua đời|mới mất|vừa mất|đã mất|chết|từ trần|khuất núi|người chết|người mất|death certificate|death|passed away|died|mới chết|mới qua đời|vừa qua đời|vừa chết|tử vong|không còn nữa|mất tuần trước|mất hôm qua|mất tháng trước|mất năm ngoái|ba tôi mất|bố tôi mất|mẹ tôi mất|má tôi mất|cha tôi mất|ông tôi mất|bà tôi mất|chồng tôi mất|vợ tôi mất|ông nội mất|bà nội mất|ông ngoại mất|bà ngoại mất|chú tôi mất|bác tôi mất|anh tôi mất|người thân mất|người nhà mất|giấy tử|chôn cất|hỏa táng|đám tang|lo hậu sự',
  'có yếu tố nước ngoài':
    'người nước ngoài|người ngoại quốc|chồng tây|vợ tây|quốc tịch nước ngoài|chồng ngoại|vợ ngoại|người mỹ|người hàn|người hàn quốc|người nhật|người đài loan|người trung quốc|người pháp|người đức|người úc|người anh quốc|người singapore|người thái|người lào|người campuchia|quốc tịch mỹ|quốc tịch hàn|quốc tịch nhật|quốc tịch pháp|quốc tịch đức|việt kiều|ở nước ngoài|bên nước ngoài|sống ở mỹ|ở bên mỹ|ngoại kiều|mang quốc tịch|foreigner|foreign|ngoại quốc|người tây|ông tây|bà tây|bạn trai tây|bạn gái tây|chồng người nước ngoài|vợ người nước ngoài|cha người nước ngoài|mẹ người nước ngoài|ba người nước ngoài|bố người nước ngoài|kiều bào|định cư|xuất ngoại|quốc tịch khác|hai quốc tịch|song tịch|thẻ xanh|ở nước ngoài về|người gốc việt|hải ngoại|con lai|lai tây|expat|overseas',
  'đăng ký lại':
    'làm lại|cấp lại từ đầu|mất sổ gốc|không còn bản chính|mất cả bản chính lẫn sổ|mất hết giấy tờ|bị mất|bị thất lạc|thất lạc|hư hỏng hết|cháy mất|đăng ký lần nữa|làm lại từ đầu|không tìm thấy sổ|sổ bị mất|sổ gốc bị mất|sổ hộ tịch bị mất|sổ bị cháy|không còn lưu|ủy ban không còn lưu|phường không còn lưu|xã không còn lưu|hồ sơ gốc bị mất|bản gốc không còn|mất bản gốc|mất giấy tờ gốc|không còn giấy|không còn sổ|lũ cuốn|cháy nhà|chiến tranh mất giấy|bị cháy|bị hư|bị mối ăn|bị rách|làm mất|đánh mất|mất giấy|mất tờ',
  'nhận cha mẹ con':
    'nhận con|nhận cha|nhận mẹ|nhận ba|nhận bố|nhìn con|nhìn cha|con ruột|con ngoài giá thú|con riêng|xác nhận cha con|làm adn|xét nghiệm adn|acknowledge paternity|paternity|cha ruột|ba ruột|bố ruột|bố đẻ|cha đẻ|mẹ ruột|mẹ đẻ|con đẻ|tên cha|tên ba|tên bố|thêm tên cha|thêm tên bố|thêm tên ba|bổ sung tên cha|bổ sung tên bố|đứng tên cha|đứng tên bố|quan hệ cha con|quan hệ mẹ con|cha con ruột|huyết thống|nhận lại con|nhận lại cha|nhận lại mẹ|công nhận con|công nhận là con|công nhận cha|thừa nhận con|con rơi|con ngoài hôn nhân|con ngoài luồng|thất lạc con|con tôi với người cũ',
  'nuôi con nuôi':
    'xin con nuôi|nhận nuôi|nhận con nuôi|nuôi trẻ mồ côi|nhận trẻ về nuôi|adopt|adoption|nhận một bé|nhận bé về nuôi|nhận cháu về nuôi|nhận làm con nuôi|con nuôi|cha mẹ nuôi|bố mẹ nuôi|ba mẹ nuôi|cha nuôi|mẹ nuôi|nuôi trẻ|nhận trẻ|bé bị bỏ rơi|trẻ bị bỏ rơi|mồ côi|hiếm muộn|vô sinh|không có con+nuôi|cho con nuôi|nhận cháu làm con',
  'giám hộ':
    'làm người giám hộ|trông nom trẻ mồ côi|nuôi cháu mồ côi|người đại diện cho cháu|guardian|guardianship|người giám hộ|trông coi cháu|chăm nom cháu|chăm sóc cháu mồ côi|cháu không còn cha mẹ|cháu mất cha mẹ|mất năng lực hành vi|đại diện hợp pháp cho cháu|thay cha mẹ nuôi cháu|người bảo hộ',
  'chấm dứt giám hộ':
    'thôi giám hộ|không giám hộ nữa|hết giám hộ|thôi làm người giám hộ|ngừng giám hộ|kết thúc giám hộ|kết thúc việc giám hộ|hủy giám hộ|bỏ giám hộ|dừng giám hộ|ngưng giám hộ|chấm dứt việc giám hộ|rút khỏi giám hộ|từ bỏ quyền giám hộ|đủ 18 tuổi+giám hộ|đủ mười tám tuổi+giám hộ|trưởng thành+giám hộ|không còn+giám hộ|không muốn+giám hộ|không cần+giám hộ',
  'giám sát việc giám hộ':
    'người giám sát giám hộ|theo dõi người giám hộ|giám sát người giám hộ|kiểm tra người giám hộ|giám sát+giám hộ|theo dõi+giám hộ|trông chừng người giám hộ|kiểm tra việc giám hộ',
  'ly hôn hủy việc kết hôn':
    'ly dị|li dị|li hôn|bỏ chồng|bỏ vợ|chia tay vợ|chia tay chồng|đã ly hôn|divorce|divorced|ly hôn rồi|hủy kết hôn|huỷ kết hôn|hủy hôn|tòa cho ly hôn|án ly hôn|bản án ly hôn|quyết định ly hôn|chia tay|đường ai nấy đi|chấm dứt hôn nhân|tan vỡ hôn nhân',
  'ghi vào sổ hộ tịch':
    'ghi chú|ghi sổ|công nhận ở việt nam|vào sổ hộ tịch|ghi nhận vào sổ|giải quyết ở nước ngoài|đã làm ở nước ngoài|đăng ký ở nước ngoài rồi|tòa nước ngoài|ly hôn ở nước ngoài|ly dị ở nước ngoài|kết hôn ở nước ngoài|cưới ở nước ngoài|lấy chồng ở nước ngoài|lấy vợ ở nước ngoài|đăng ký kết hôn ở nước ngoài|ly hôn bên nước ngoài|kết hôn bên nước ngoài|cưới bên nước ngoài|ly hôn tại nước ngoài|kết hôn tại nước ngoài|tòa án nước ngoài|tòa bên nước ngoài|bản án nước ngoài|giấy kết hôn nước ngoài|giấy ly hôn nước ngoài|được công nhận ở việt nam|hợp lệ ở việt nam|có giá trị ở việt nam|hợp pháp ở việt nam|công nhận tại việt nam|báo về việt nam|về việt nam+kết hôn|về việt nam+ly hôn|về nước+kết hôn|về nước+ly hôn|về việt nam+cưới|về việt nam+ly dị|công nhận+ly hôn|công nhận+kết hôn|cập nhật+ly hôn|cập nhật+kết hôn|ghi chú+ly hôn|ghi chú+kết hôn',
  'tình trạng hôn nhân':
    'giấy độc thân|xác nhận độc thân|chứng nhận độc thân|giấy chưa vợ|giấy chưa chồng|single certificate|marital status',
  'thay đổi cải chính bổ sung thông tin hộ tịch':
    'sửa giấy khai sinh|sửa tên|đổi tên|đổi họ|đổi ngày sinh|sai tên|sai ngày sinh|sai năm sinh|ghi sai|sai chính tả|viết sai tên|sửa lỗi giấy tờ|chỉnh sửa thông tin|điều chỉnh hộ tịch|wrong name|change my name|correct|đổi tên cho con|đổi họ cho con|đổi chữ đệm|tên lót|chữ lót|sửa họ|sửa ngày sinh|sửa năm sinh|sửa tên cha|sửa tên mẹ|sửa thông tin|sửa quê quán|sai thông tin|sai quê quán|thông tin bị sai|bị sai|bị ghi sai|bị nhầm|ghi nhầm|nhầm tên|nhầm ngày|lệch thông tin|không khớp|không trùng khớp|điều chỉnh thông tin|cải chính|đính chính|bổ sung thông tin|thiếu thông tin|tên nước ngoài+đổi',
  'xác định lại dân tộc':
    'đổi dân tộc|sửa dân tộc|dân tộc của mẹ|dân tộc của cha|đổi sang dân tộc|dân tộc khác|thành phần dân tộc|dân tộc thiểu số+đổi|theo dân tộc|dân tộc mẹ|dân tộc cha|dân tộc+sai|dân tộc+đổi|dân tộc+sửa',
  'xác định lại giới tính': 'chuyển giới|chuyển đổi giới tính|đổi giới tính|sửa giới tính',
  'trích lục hộ tịch':
    'bản sao khai sinh|xin bản sao|trích lục khai sinh|sao lục|bản sao giấy khai sinh|bản sao giấy kết hôn|extract',
  'hộ tịch lưu động':
    'làm tại nhà|đến tận nhà|tới nhà làm|tại nhà|không đi lại được|nằm một chỗ|ở vùng xa không đi được|lưu động|cán bộ đến nhà|cán bộ tới nhà|đến nhà đăng ký|tới nhà đăng ký|đến tận nơi|tới tận nơi|khuyết tật+đến nhà|ốm yếu không đi được|không thể đến ủy ban|không đến được ủy ban|không ra phường được|không ra xã được|đi lại khó khăn|bệnh nặng+kết hôn|liệt giường|bị tạm giam|đang bị giam|đang ở tù|đang chấp hành án',
  'khai sinh kết hợp nhận cha mẹ con':
    'khai sinh và nhận cha|khai sinh và nhận con|khai sinh cùng nhận cha|vừa khai sinh vừa nhận cha|vừa làm khai sinh vừa nhận con|chưa đăng ký kết hôn mà có con|chưa cưới+con|chưa kết hôn+con|chưa đăng ký kết hôn+khai sinh|chưa làm đám cưới+khai sinh|không kết hôn+con|không có hôn thú+con|sống chung+con|mẹ đơn thân+cha|làm mẹ đơn thân+tên cha|khai sinh+tên cha|khai sinh+tên bố|khai sinh+tên ba|khai sinh+nhận cha|khai sinh+nhận con|khai sinh+cha con|khai sinh+cùng lúc|khai sinh+một lần|con ngoài giá thú+khai sinh|ngoài hôn nhân+khai sinh|chưa có giấy kết hôn+con|chưa có đăng ký kết hôn+con',
  'người đã có hồ sơ giấy tờ cá nhân':
    'người lớn chưa có khai sinh|lớn tuổi chưa có khai sinh|lớn rồi chưa có giấy khai sinh|chưa từng làm khai sinh|chưa có khai sinh|chỉ có giấy tờ khác|có cccd mà không có khai sinh|có giấy tờ cá nhân|lớn tuổi+khai sinh|trưởng thành+khai sinh|đã có hộ chiếu+khai sinh|có hộ chiếu+khai sinh|đã có giấy tờ+khai sinh|có giấy tờ tùy thân+khai sinh|có bằng lái+khai sinh|đã có hồ sơ+khai sinh|từ nhỏ+khai sinh|hồi nhỏ+khai sinh|đi làm+chưa có khai sinh|năm nay+tuổi+khai sinh|tới giờ chưa có khai sinh|chưa bao giờ+khai sinh|có cccd+khai sinh|có căn cước+khai sinh|có học bạ+khai sinh|có hộ khẩu+khai sinh|không có giấy khai sinh|chưa có giấy khai sinh|chưa được khai sinh|chưa làm khai sinh|muộn+khai sinh|trễ+khai sinh',
  'quốc tịch': 'nhập tịch|vào quốc tịch|thôi quốc tịch|trở lại quốc tịch|nationality|citizenship',
  'lý lịch tư pháp':
    'giấy không tiền án|xác nhận không tiền án|tiền án tiền sự|lý lịch trong sạch|criminal record|police clearance',
  // copies, signatures, contracts
  'chứng thực bản sao từ bản chính':
    'công chứng|photo công chứng|sao y|sao y bản chính|chứng thực giấy tờ|đóng dấu sao y|notarize|certified copy',
  'chứng thực chữ ký': 'công chứng chữ ký|xác nhận chữ ký|ký trước mặt cán bộ|điểm chỉ|signature',
  'chứng thực di chúc':
    'di chúc|viết di chúc|lập di chúc|để lại tài sản|chúc thư|lời trăng trối|last will|make a will|làm di chúc|bản di chúc|tờ di chúc|xác nhận di chúc|công chứng di chúc|lập chúc thư|để tài sản lại cho|để đất lại cho con|để nhà lại cho con|sau khi tôi mất|khi tôi chết|sau này mất|chia tài sản cho con+mất|phòng khi mất|testament',
  'từ chối nhận di sản':
    'không nhận thừa kế|từ chối thừa kế|không lấy phần thừa kế|nhường phần thừa kế|khước từ thừa kế|không muốn nhận tài sản thừa kế|bỏ quyền thừa kế|renounce inheritance|không nhận di sản|không nhận tài sản|từ chối tài sản|từ chối nhận tài sản|không muốn nhận di sản|không muốn nhận thừa kế|không muốn hưởng|không hưởng thừa kế|nhường lại cho anh|nhường cho em|nhường hết cho|nhường phần của tôi|từ bỏ thừa kế|từ bỏ phần|không lấy đất cha mẹ|không lấy phần|cho hết anh em|thừa kế+nhường|thừa kế+từ chối|thừa kế+không nhận|thừa kế+không muốn|để lại+không nhận|để lại+từ chối|để lại+không muốn|để lại+nhường|gia tài+nhường|gia tài+không nhận|khước từ',
  'thỏa thuận phân chia di sản':
    'chia thừa kế|chia tài sản thừa kế|chia của cha mẹ để lại|phân chia thừa kế|chia đất cha mẹ để lại|share inheritance',
  'khai nhận di sản': 'nhận thừa kế|hưởng thừa kế|nhận tài sản thừa kế|inherit',
  'chứng thực hợp đồng giao dịch':
    'hợp đồng mua bán|công chứng hợp đồng|giấy mua bán|mua bán nhà đất|hợp đồng tặng cho|giấy ủy quyền|hợp đồng thuê|contract',
  'sửa đổi bổ sung hủy bỏ hợp đồng giao dịch':
    'sửa hợp đồng|hủy hợp đồng|huỷ hợp đồng|bỏ hợp đồng|thay đổi hợp đồng|thay đổi điều khoản|chỉnh lại hợp đồng|sửa lại điều khoản|hủy giao dịch|hợp đồng+sửa|hợp đồng+hủy|hợp đồng+huỷ|hợp đồng+thay đổi|hợp đồng+bổ sung|hợp đồng+điều chỉnh|hợp đồng+thêm|hợp đồng+chấm dứt|giao dịch+sửa|giao dịch+hủy|giao dịch+bổ sung|hợp đồng+không mua nữa|hợp đồng+không bán nữa|giấy ủy quyền+hủy|ủy quyền+hủy|ủy quyền+sửa',
  'bản sao có chứng thực hợp đồng giao dịch':
    'xin bản sao hợp đồng|sao lại hợp đồng|mất hợp đồng|thêm một bản hợp đồng|bản sao hợp đồng|lấy lại bản hợp đồng|hợp đồng+bản sao|hợp đồng+photo|hợp đồng+sao lục|hợp đồng+bị mất|hợp đồng+mất|hợp đồng+cấp lại|hợp đồng+xin lại|hợp đồng+lấy lại|hợp đồng+thất lạc|giao dịch+bản sao|giấy ủy quyền+bản sao|đã chứng thực+bản sao|đã công chứng+bản sao|hợp đồng+thêm bản|hợp đồng+trích lục',
  'chứng thực chữ ký người dịch': 'dịch thuật công chứng|bản dịch|người phiên dịch|dịch thuật|translation',
  // residence, identity, travel
  'đăng ký thường trú': 'nhập hộ khẩu|nhập khẩu vào nhà|vào hộ khẩu|chuyển hộ khẩu|hộ khẩu|permanent residence',
  'đăng ký tạm trú': 'ở trọ|tạm trú|giấy tạm trú|kt3|sổ tạm trú|thuê nhà ở|temporary residence',
  'thông báo lưu trú': 'khách ngủ lại|khách ở lại|ở nhờ qua đêm|ngủ qua đêm|nhà nghỉ báo khách',
  'tách hộ': 'tách khẩu|tách sổ hộ khẩu|ra riêng hộ khẩu|ra hộ riêng',
  'xóa đăng ký thường trú': 'xóa hộ khẩu|cắt khẩu|cắt hộ khẩu|bỏ hộ khẩu',
  'thẻ căn cước':
    'cccd|cmnd|chứng minh nhân dân|chứng minh thư|căn cước công dân|thẻ chip|giấy chứng minh|thẻ căn cước công dân|id card|identity card',
  'tài khoản định danh điện tử': 'vneid|định danh mức 2|định danh mức hai|tài khoản vneid',
  'hộ chiếu': 'passport|pát po|sổ thông hành|hộ chiếu phổ thông|đi nước ngoài du lịch',
  'thị thực': 'visa|gia hạn visa|xin visa|thẻ visa',
  'thẻ tạm trú': 'trc|thẻ cư trú cho người nước ngoài|residence card',
  'con dấu': 'khắc dấu|dấu công ty|mộc công ty|làm con dấu',
  // land, houses, building
  'giấy chứng nhận quyền sử dụng đất':
    'sổ đỏ|sổ hồng|làm sổ đất|giấy tờ đất|sổ đất|giấy đỏ|bìa đỏ|land certificate|land title',
  'chuyển nhượng quyền sử dụng đất':
    'sang tên|sang tên sổ đỏ|mua bán đất|bán đất|mua đất|sang nhượng đất|cho con đất|tặng đất cho con',
  'tách thửa hợp thửa đất': 'tách thửa|chia đất|cắt đất|gộp thửa|tách sổ|chia lô',
  'chuyển mục đích sử dụng đất': 'lên thổ cư|lên đất ở|chuyển thổ cư|đất ruộng lên đất ở|đất vườn lên thổ cư',
  'đăng ký biện pháp bảo đảm quyền sử dụng đất':
    'thế chấp sổ đỏ|cầm sổ đỏ|vay ngân hàng bằng sổ|xóa thế chấp|giải chấp|thế chấp nhà đất|mortgage',
  'giấy phép xây dựng':
    'xây nhà|xin phép xây|cất nhà|xây dựng nhà ở|nhà mới xây|xây thêm tầng|cơi nới|cất lầu|building permit|build a house',
  'sửa chữa cải tạo': 'sửa nhà|sửa chữa nhà|nâng tầng|tân trang',
  'cung cấp thông tin quy hoạch': 'xem quy hoạch|đất có bị quy hoạch|hỏi quy hoạch|dính quy hoạch',
  'bồi thường hỗ trợ tái định cư': 'giải tỏa|đền bù|bồi thường đất|thu hồi đất|giải phóng mặt bằng',
  'tranh chấp đất đai': 'lấn đất|giành đất|kiện đất|tranh đất|hàng xóm lấn|hòa giải đất',
  'nhà ở xã hội': 'mua nhà giá rẻ|nhà thu nhập thấp|thuê nhà xã hội|social housing',
  'hạ tầng kỹ thuật cấp nước thoát nước': 'đấu nối nước|câu nước|lắp đồng hồ nước|cống thoát nước',
  'chặt hạ dịch chuyển cây xanh': 'đốn cây|chặt cây|cây sắp đổ|cưa cây|tỉa cây',
  'sử dụng tạm thời lòng đường hè phố': 'vỉa hè|lề đường|để xe vỉa hè|dựng rạp|che rạp đám cưới|bày hàng ra đường',
  // vehicles, roads, waters, air
  'giấy phép lái xe': 'bằng lái|bằng lái xe|gplx|bằng xe máy|bằng ô tô|bằng a1|bằng b2|driving licence|driver license',
  'đăng ký xe biển số xe':
    'cà vẹt|cavet|biển số|sang tên xe|mua xe|bán xe|đăng ký xe máy|rút hồ sơ xe|bấm biển|vehicle registration|number plate',
  'kiểm định xe cơ giới': 'đăng kiểm|khám xe|tem kiểm định|đi đăng kiểm',
  'kinh doanh vận tải bằng xe ô tô phù hiệu':
    'chạy xe dịch vụ|chạy grab|xe hợp đồng|xe khách|xe tải chở hàng|phù hiệu xe|chạy taxi|nhà xe',
  'đào tạo lái xe': 'mở trường dạy lái|dạy lái xe|xe tập lái|giáo viên dạy lái|trường lái',
  'phương tiện thủy nội địa': 'ghe máy|ghe tàu|lái đò|chạy đò|sà lan|xuồng|tàu sông|vỏ lãi|ca nô|thuyền',
  'bến thủy nội địa': 'bến đò|bến phà|mở bến đò|bến khách ngang sông|cảng sông',
  'tàu bay': 'máy bay|phi cơ|drone|flycam|phương tiện bay không người lái',
  'thuyền viên': 'đi tàu|thủy thủ|bằng thuyền trưởng|bằng máy trưởng|sổ thuyền viên|đi biển làm thuê',
  'đường sắt': 'tàu hỏa|xe lửa|đường ray|lái tàu',
  // fishing, farming, forests, water
  'tàu cá': 'ghe cá|tàu đánh cá|ghe đánh cá|tàu đi biển đánh bắt|thuyền đánh cá|ghe câu|tàu câu mực|fishing boat',
  'khai thác thủy sản':
    'đánh cá|đánh bắt cá|đi biển đánh bắt|đánh bắt hải sản|bắt cá|lưới cá|câu cá ngừ|ra khơi|fishing',
  'nuôi trồng thủy sản':
    'nuôi tôm|nuôi cá|ao cá|ao tôm|nuôi cá lồng bè|nuôi cá tra|vuông tôm|nuôi hải sản|nuôi sò|nuôi nghêu|nuôi hàu|fish farm',
  'giống thủy sản': 'cá giống|tôm giống|con giống thủy sản|ương giống|trại tôm giống',
  'cảng cá': 'bến cá|cập bến cá|nơi tàu cá đậu',
  'hỗ trợ đóng mới nâng cấp tàu cá': 'đóng tàu|đóng ghe|nâng cấp ghe|vay đóng tàu',
  'nguồn gốc thủy sản khai thác': 'truy xuất cá|xác nhận cá bắt hợp pháp|iuu|nguồn gốc cá',
  'chăn nuôi':
    'nuôi heo|nuôi lợn|nuôi gà|nuôi bò|nuôi vịt|trại heo|trại gà|chuồng trại|nuôi gia súc|nuôi gia cầm|nuôi dê|nuôi yến|farm animals',
  'thức ăn chăn nuôi': 'cám heo|cám gà|bán cám|cám chăn nuôi',
  'thuốc thú y': 'bán thuốc thú y|thuốc cho heo|thuốc gia súc|tiệm thú y',
  'hành nghề thú y': 'bác sĩ thú y|phòng khám thú y|chữa bệnh chó mèo|khám cho chó|khám thú cưng|veterinary|vet',
  'kiểm dịch động vật':
    'mang chó mèo|đem chó đi máy bay|chở heo qua tỉnh|vận chuyển gia súc|chở gà đi tỉnh khác|mang thú cưng',
  'kiểm dịch thực vật': 'xuất trái cây|nhập trái cây|gửi hạt giống|xuất khẩu trái cây',
  'thuốc bảo vệ thực vật': 'thuốc trừ sâu|thuốc sâu|thuốc cỏ|thuốc diệt cỏ|bán thuốc trừ sâu|pesticide',
  'phân bón': 'bán phân|phân hóa học|sản xuất phân|fertilizer',
  'giống cây trồng': 'cây giống|hạt giống|giống lúa|cây con|ươm cây',
  'chuyển đổi cơ cấu cây trồng': 'đất lúa sang trồng|chuyển từ lúa sang|chuyển sang trồng cây ăn trái|đất trồng lúa',
  'khai thác lâm sản': 'khai thác gỗ|chặt rừng|đốn gỗ|lấy gỗ|khai thác rừng trồng|gỗ rừng|củi rừng',
  'động vật rừng nguy cấp quý hiếm':
    'thú rừng|nuôi nhím|nuôi rắn|nuôi cá sấu|động vật hoang dã|nuôi hươu|thú quý hiếm|wildlife',
  'nước dưới đất': 'khoan giếng|giếng khoan|nước ngầm|nước giếng|đào giếng',
  'xả nước thải': 'nước thải|xả thải|thải ra sông|hệ thống xử lý nước thải',
  'giấy phép môi trường': 'xả khói|rác thải|bụi bẩn nhà máy|cam kết môi trường|bảo vệ môi trường',
  'khai thác khoáng sản': 'khai thác cát|hút cát|khai thác đá|mỏ đá|mỏ đất|lấy đất san lấp|đào vàng',
  'công trình thủy lợi': 'đê điều|kênh mương|hồ chứa|đập nước|bờ kênh',
  'trang trại': 'làm trang trại|farm|kinh tế trang trại',
  'an toàn thực phẩm':
    'vệ sinh thực phẩm|vsattp|attp|giấy an toàn vệ sinh|bán đồ ăn|quán ăn|quán cơm|bếp ăn|nấu ăn bán|làm bánh bán|food safety',
  // business, trade, tax, customs, money
  'hộ kinh doanh':
    'mở quán|mở tiệm|mở cửa hàng|buôn bán nhỏ|bán tạp hóa|mở shop|bán hàng online|bán hàng tại nhà|kinh doanh nhỏ|household business|open a shop',
  'đăng ký doanh nghiệp thành lập công ty':
    'mở công ty|lập công ty|thành lập doanh nghiệp|khởi nghiệp|mở doanh nghiệp|lập cty|start a company',
  'giải thể': 'đóng cửa công ty|dẹp công ty|đóng công ty|ngừng làm ăn|dẹp tiệm|nghỉ bán luôn',
  'tạm ngừng kinh doanh': 'nghỉ bán một thời gian|tạm nghỉ|tạm đóng cửa|nghỉ kinh doanh vài tháng',
  'chấm dứt hoạt động': 'đóng cửa|dẹp tiệm|dẹp luôn|nghỉ hẳn|không kinh doanh nữa|thôi hoạt động|ngưng hoạt động',
  'hợp tác xã': 'htx|lập hợp tác xã|tổ hợp tác',
  'dự án đầu tư': 'xin đầu tư|nhà đầu tư|xây nhà máy|đầu tư vào tỉnh|investment',
  'kinh doanh rượu': 'bán rượu|bán bia rượu|nấu rượu|rượu đế|rượu thủ công|alcohol',
  'thuốc lá': 'bán thuốc lá|bán thuốc hút|đại lý thuốc lá|tobacco',
  'kinh doanh xăng dầu': 'cây xăng|bán xăng|trạm xăng|mở cây xăng|petrol station',
  'khí dầu mỏ hóa lỏng': 'gas|bán gas|bình gas|cửa hàng gas|nạp gas|lpg',
  'kinh doanh karaoke vũ trường': 'quán hát|phòng hát|quán karaoke|mở karaoke|vũ trường|quán bar',
  'trò chơi điện tử': 'tiệm net|quán net|game|chơi game|internet game',
  'cơ sở lưu trú du lịch': 'khách sạn|homestay|nhà nghỉ|resort|villa cho thuê|hotel',
  'kinh doanh dịch vụ lữ hành': 'mở công ty du lịch|tour|dẫn tour|công ty tour|travel agency',
  'hướng dẫn viên du lịch': 'dẫn khách|làm hướng dẫn viên|tour guide',
  'bán hàng đa cấp': 'đa cấp|mlm',
  'khuyến mại': 'giảm giá|khuyến mãi|rút thăm trúng thưởng|tặng quà khách|promotion',
  'hóa chất': 'bán hóa chất|axit|chất độc|chemical',
  'vật liệu nổ công nghiệp': 'thuốc nổ|mìn|nổ mìn|phá đá',
  'pháo hoa': 'bắn pháo|bán pháo|pháo',
  'xuất khẩu nhập khẩu':
    'đưa hàng ra nước ngoài|mang hàng về|nhập hàng|xuất hàng|mua hàng từ nước ngoài|bán hàng ra nước ngoài|import|export',
  'thuế thu nhập cá nhân': 'quyết toán thuế|hoàn thuế|tncn|thuế lương|người phụ thuộc|giảm trừ gia cảnh|income tax',
  'mã số thuế': 'mst|đăng ký thuế|tax code|tax number',
  'hóa đơn điện tử': 'xuất hóa đơn|hoá đơn|hóa đơn đỏ|invoice',
  'lệ phí trước bạ': 'thuế trước bạ|thuế mua xe|thuế mua nhà',
  'vay vốn': 'vay tiền|mượn tiền nhà nước|vay ngân hàng chính sách|vay sinh viên|cho vay|loan',
  'chứng khoán': 'cổ phiếu|chơi cổ phiếu|trái phiếu|stock',
  'ngoại hối': 'đổi tiền đô|đổi ngoại tệ|thu đổi usd|gửi tiền ra nước ngoài|chuyển tiền ra nước ngoài|foreign currency',
  // work, insurance, support
  'trợ cấp thất nghiệp': 'bảo hiểm thất nghiệp|bhtn|tiền thất nghiệp|mất việc|nghỉ việc|thất nghiệp|unemployment',
  'bảo hiểm xã hội': 'bhxh|sổ bảo hiểm|rút bảo hiểm một lần|bảo hiểm một lần|social insurance',
  'bảo hiểm y tế': 'bhyt|thẻ bảo hiểm|thẻ khám bệnh|health insurance',
  'chế độ thai sản': 'tiền thai sản|nghỉ đẻ|nghỉ sinh|nghỉ sanh|maternity',
  'hưởng lương hưu': 'về hưu|nghỉ hưu|tiền hưu|lãnh lương hưu|pension|retire',
  'chế độ ốm đau': 'nghỉ ốm|nghỉ bệnh|tiền ốm|sick leave',
  'tai nạn lao động bệnh nghề nghiệp': 'bị tai nạn khi làm|tai nạn ở công ty|tai nạn trong xưởng',
  'giấy phép lao động người lao động nước ngoài':
    'work permit|thuê người nước ngoài|người nước ngoài làm việc|tuyển người nước ngoài',
  'đưa người lao động đi làm việc ở nước ngoài':
    'xuất khẩu lao động|đi lao động nước ngoài|xklđ|đi làm ở nhật|đi làm ở hàn|đi làm ở đài loan',
  'cho thuê lại lao động': 'cung ứng lao động|cung cấp công nhân|thuê lại công nhân',
  'nội quy lao động': 'quy định công ty|nội quy công ty',
  'trợ cấp xã hội hằng tháng':
    'tiền trợ cấp|lãnh tiền người già|tiền người cao tuổi|tiền xã hội|bảo trợ xã hội|social allowance',
  'người khuyết tật': 'tàn tật|khuyết tật|người tàn tật|bị liệt|bị câm|bị mù|disabled|disability',
  'hỗ trợ chi phí mai táng': 'tiền mai táng|tiền tử tuất|tiền đám ma|tiền chôn cất|mai táng phí|funeral',
  'hộ nghèo hộ cận nghèo': 'sổ nghèo|sổ hộ nghèo|nhà nghèo|gia đình khó khăn|diện nghèo|poor household',
  'người có công với cách mạng':
    'liệt sĩ|thương binh|gia đình chính sách|mẹ việt nam anh hùng|bộ đội|bị thương chiến tranh|người có công|veteran',
  'chất độc hóa học': 'chất độc da cam|dioxin|nhiễm chất độc',
  'mộ liệt sĩ': 'tìm mộ|thăm mộ|di chuyển hài cốt|hài cốt liệt sĩ|bốc mộ liệt sĩ',
  'thanh niên xung phong': 'tnxp|đi thanh niên xung phong',
  'nạn nhân bạo lực gia đình': 'bị chồng đánh|bạo hành|đánh vợ|bạo lực',
  'cai nghiện ma túy': 'nghiện|cai nghiện|ma túy|xì ke',
  'cơ sở trợ giúp xã hội': 'trại trẻ mồ côi|viện dưỡng lão|nhà dưỡng lão|mái ấm|nhà tình thương|orphanage',
  'nghĩa vụ quân sự': 'đi lính|đi nghĩa vụ|nhập ngũ|hoãn nghĩa vụ|tạm hoãn đi lính|khám nghĩa vụ|military',
  // health
  'hành nghề khám bệnh chữa bệnh':
    'chứng chỉ hành nghề bác sĩ|chứng chỉ bác sĩ|giấy phép bác sĩ|điều dưỡng|y sĩ|bác sĩ|nha sĩ|doctor licence',
  'hoạt động khám bệnh chữa bệnh': 'mở phòng khám|phòng mạch|phòng nha|nha khoa|phòng khám tư|bệnh viện tư|clinic',
  'kinh doanh dược': 'nhà thuốc|tiệm thuốc|hiệu thuốc|quầy thuốc|bán thuốc tây|thuốc tây|pharmacy',
  'chứng chỉ hành nghề dược': 'dược sĩ|bằng dược|pharmacist',
  'mỹ phẩm': 'kem trộn|bán mỹ phẩm|kem dưỡng da|son môi|cosmetics',
  'trang thiết bị y tế': 'bán máy đo huyết áp|dụng cụ y tế|khẩu trang y tế|máy y tế',
  'thẩm mỹ': 'spa|phẫu thuật thẩm mỹ|làm đẹp|tiêm filler|cắt mí',
  'tiêm chủng': 'chích ngừa|tiêm vắc xin|tiêm phòng|vaccine',
  'giám định y khoa': 'giám định thương tật|giám định sức khỏe|khám giám định|tỷ lệ thương tật',
  'giấy chứng sinh': 'sinh tại nhà|đẻ rơi|đẻ ở nhà',
  // schools
  'mầm non mẫu giáo nhà trẻ':
    'trường mầm non|nhà trẻ|trường mẫu giáo|giữ trẻ|nhóm trẻ|mở lớp giữ trẻ|kindergarten|nursery',
  'trung học phổ thông': 'cấp ba|cấp 3|lớp 10|thpt|high school',
  'trung học cơ sở': 'cấp hai|cấp 2|thcs|lớp 6|secondary school',
  'tiểu học': 'cấp một|cấp 1|lớp 1|lớp một|primary school',
  'chuyển trường': 'đổi trường|chuyển con sang trường khác|xin chuyển trường|change school',
  'tuyển sinh': 'nhập học|xin học|vào lớp|xin cho con đi học|enroll',
  'văn bằng chứng chỉ': 'bằng cấp|bằng tốt nghiệp|bằng đại học|bằng cấp ba|mất bằng|diploma|degree',
  'công nhận văn bằng nước ngoài': 'bằng nước ngoài|học ở nước ngoài về|bằng du học|foreign degree',
  'dạy thêm học thêm': 'mở lớp dạy|lớp học thêm|dạy kèm|trung tâm dạy thêm',
  'trung tâm ngoại ngữ tin học': 'trung tâm tiếng anh|trung tâm anh văn|dạy tiếng anh|dạy ngoại ngữ|language centre',
  'tư vấn du học': 'du học|công ty du học|study abroad',
  'hỗ trợ học phí học bổng':
    'miễn học phí|giảm học phí|tiền học|học bổng|trợ cấp học tập|miễn giảm học phí|scholarship',
  'giáo dục nghề nghiệp': 'trường nghề|dạy nghề|học nghề|cao đẳng nghề|trung cấp',
  // culture, press, religion, sport
  'tổ chức lễ hội': 'mở hội|hội làng|lễ hội làng|festival',
  'biểu diễn nghệ thuật': 'ca nhạc|đêm nhạc|biểu diễn|liveshow|hát hò|concert',
  'quảng cáo': 'treo băng rôn|pano|banner|phát tờ rơi|advertise',
  'xuất bản': 'in sách|ra sách|tài liệu không kinh doanh|publish a book',
  'hoạt động in': 'nhà in|mở nhà in|xưởng in|tiệm in',
  'tín ngưỡng tôn giáo': 'xây chùa|sửa chùa|nhà chùa|ngôi chùa|nhà thờ|hội thánh|theo đạo|thánh thất|temple|church',
  'di tích di sản văn hóa': 'đồ cổ|cổ vật|di tích|bảo vật|khảo cổ',
  'thể thao': 'phòng gym|hồ bơi|dạy bơi|sân bóng|yoga|tập võ|câu lạc bộ thể dục|gym|swimming pool',
  'quyền tác giả': 'bản quyền|đăng ký tác phẩm|bài hát của tôi|copyright',
  'sở hữu công nghiệp nhãn hiệu': 'logo|thương hiệu|nhãn hiệu|sáng chế|bằng độc quyền|trademark|patent',
  'báo chí': 'ra báo|tờ báo|press',
  'trang thông tin điện tử mạng xã hội': 'lập website|trang web|mạng xã hội|website tin tức|social network',
  // police, security, complaints, associations
  'an ninh trật tự': 'giấy an ninh|kinh doanh có điều kiện|cầm đồ|tiệm cầm đồ|pawn shop',
  'phòng cháy chữa cháy': 'pccc|chữa cháy|phòng cháy|nghiệm thu pccc|fire safety',
  'vũ khí công cụ hỗ trợ':
    'khẩu súng|giấy phép súng|súng săn|dùng súng|súng hơi|roi điện|bình xịt hơi cay|dao găm|weapon',
  'dịch vụ bảo vệ': 'công ty bảo vệ|vệ sĩ|thuê bảo vệ',
  'giải quyết khiếu nại': 'khiếu nại|không đồng ý quyết định|đòi quyền lợi|bị phạt oan',
  'giải quyết tố cáo': 'tố cáo|tố giác|báo cán bộ ăn hối lộ|tố cán bộ',
  'tiếp công dân': 'gặp lãnh đạo|gặp chủ tịch|gặp trực tiếp cán bộ',
  'thành lập hội quỹ': 'lập hội|lập quỹ từ thiện|quỹ từ thiện|câu lạc bộ|charity fund',
  'trợ giúp pháp lý': 'luật sư miễn phí|nhờ luật sư|tư vấn luật miễn phí|legal aid',
  'hòa giải viên': 'hòa giải|tổ hòa giải',
  'luật sư': 'thẻ luật sư|văn phòng luật|hành nghề luật|tập sự luật|lawyer',
  'công chứng viên văn phòng công chứng': 'phòng công chứng|mở văn phòng công chứng|làm công chứng viên|notary office',
  'đấu giá tài sản': 'bán đấu giá|đấu giá|đấu giá viên|auction',
  'tuyển dụng công chức viên chức': 'thi công chức|thi viên chức|xin vào nhà nước|vào biên chế',
  'thi đua khen thưởng': 'bằng khen|huân chương|khen thưởng|giấy khen|tặng thưởng',
  'bức xạ hạt nhân': 'máy x quang|x quang|phóng xạ|xray|x ray',
  'tần số vô tuyến điện': 'bộ đàm|máy phát sóng|sóng radio|đài phát|walkie talkie',
  'viễn thông': 'nhà mạng|lắp mạng|cáp internet|sim số|telecom',
  'bưu chính': 'chuyển phát|giao hàng|gửi thư|shipper|courier',
  'điện lực': 'bán điện|điện mặt trời|nhà máy điện|xây trạm điện|electricity',
  'đo lường': 'kiểm định cân|kiểm cân|cân đồng hồ|đồng hồ đo|công tơ',
  'mã số mã vạch': 'barcode|mã vạch|in mã vạch|upc',
  'lưu trữ': 'tra cứu tài liệu cũ|kho lưu trữ|xin xem tài liệu lưu trữ',
};

/** The official words of each line, folded, with what is said for them; `+` stands between parts that may be said apart from each other. */
export const EVERYDAY_LINES: readonly (readonly [official: string, said: readonly string[]])[] = [
  ...Object.entries(EVERYDAY),
  ...Object.entries(OF_TRADES),
].map(([official, said]) => [official, said.split('|')]);
