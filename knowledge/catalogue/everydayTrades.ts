// in one file: it is a list
/**
 * Trades, permits and rights that are held by nobody here, as people ask for them, by what official names say in their place; apart by bars.
 * Official words are those that all names of the matter have, so that one that lacks them is not taken for it.
 */
export const OF_TRADES: Readonly<Record<string, string>> = {
  // land, houses, taxes of land
  'chuyển mục đích sử dụng đất':
    'chuyển mục đích sử dụng|đổi mục đích sử dụng đất|chuyển đổi mục đích sử dụng đất|chuyển đổi mục đích sử dụng|chuyển đất vườn lên đất ở|đất vườn lên đất ở|từ đất vườn lên đất ở|từ đất vườn sang đất ở|đất vườn sang đất ở|chuyển đất vườn sang thổ cư|đất nông nghiệp lên đất ở|đất nông nghiệp sang đất ở|từ đất nông nghiệp lên thổ cư|đất nông nghiệp lên thổ cư|đất lúa lên thổ cư|đất trồng cây lâu năm lên thổ cư|chuyển thổ|lên thổ|chuyển mục đích đất|chuyển mục đích|đất vườn thành đất ở|chuyển lên thổ cư|từ đất vườn lên thổ cư|chuyển sang đất ở|change land use',
  'thuế sử dụng đất phi nông nghiệp':
    'thuế phi nông nghiệp|thuế đất phi nông nghiệp|thuế đất ở|thuế nhà đất hàng năm|thuế nhà đất hằng năm|đóng thuế đất hàng năm|thuế đất hàng năm|thuế đất hằng năm|thuế nhà đất|thuế đất|đóng thuế đất|nộp thuế đất|thuế nhà đất|land tax',
  'thuế sử dụng đất nông nghiệp': 'thuế nông nghiệp|thuế đất nông nghiệp|thuế ruộng',
  'cho thuê đất': 'thuê đất nhà nước|thuê đất của nhà nước|xin thuê đất|xin được thuê đất',
  'giao đất': 'xin cấp đất|nhà nước cấp đất|xin giao đất|được giao đất',
  'ghi nợ tiền sử dụng đất': 'nợ tiền sử dụng đất|ghi nợ sổ đỏ|xóa nợ sổ đỏ|trả nợ tiền sử dụng đất',
  'chứng chỉ định giá đất': 'định giá đất|thẩm định giá đất',
  'môi giới bất động sản':
    'cò đất|làm môi giới nhà đất|chứng chỉ môi giới|hành nghề môi giới|thẻ môi giới|môi giới nhà đất|real estate broker|real estate agent',
  'nhà ở cũ thuộc tài sản công':
    'nhà cũ của nhà nước|nhà ở cũ thuộc sở hữu nhà nước|nhà nhà nước cho thuê|mua hóa giá nhà|nhà hóa giá|nhà thuộc sở hữu nhà nước',
  'cải tạo nhà chung cư': 'xây lại chung cư cũ|chung cư cũ nát',
  'ban quản trị nhà chung cư': 'ban quản trị chung cư|hội nghị nhà chung cư|bầu ban quản trị',
  // doctors, medicines, beauty
  'hoạt động khám bệnh chữa bệnh':
    'mở phòng khám nha khoa|mở nha khoa|phòng khám nha khoa|phòng khám răng|mở phòng răng|tiệm răng|làm răng|mở phòng khám tư nhân|mở phòng khám bệnh|phòng khám đa khoa|phòng khám chuyên khoa|mở phòng khám đông y|phòng khám đông y|phòng chẩn trị|mở phòng xét nghiệm|phòng xét nghiệm|mở bệnh viện|mở phòng siêu âm|mở phòng mạch tư|mở phòng mạch|trạm y tế tư|phòng vật lý trị liệu|mở phòng khám da liễu|phòng khám da liễu|dental clinic|open a clinic|mở phòng khám răng|mở phòng nha',
  'kinh doanh dược':
    'mở nhà thuốc tây|nhà thuốc tây|mở nhà thuốc|mở quầy thuốc|mở quầy thuốc tây|quầy thuốc tây|mở tiệm thuốc tây|tiệm thuốc tây|mở tiệm thuốc|mở hiệu thuốc|hiệu thuốc tây|bán thuốc tây|mở nhà thuốc tư|kinh doanh thuốc tây|bán thuốc chữa bệnh|mở công ty dược|drugstore|đủ điều kiện bán thuốc',
  'chứng chỉ hành nghề dược':
    'chứng chỉ dược sĩ|bằng dược sĩ hành nghề|chứng chỉ dược|chứng chỉ hành nghề dược sĩ|chứng chỉ nhà thuốc|giấy hành nghề dược|chứng chỉ đứng quầy',
  'thực hành tốt cơ sở bán lẻ thuốc': 'gpp|đạt gpp|chứng nhận gpp',
  'công bố sản phẩm mỹ phẩm':
    'công bố mỹ phẩm|phiếu công bố mỹ phẩm|xin phiếu công bố mỹ phẩm|đăng ký mỹ phẩm|mỹ phẩm nhập khẩu|công bố kem dưỡng',
  'sản xuất mỹ phẩm': 'xưởng mỹ phẩm|làm mỹ phẩm handmade|gia công mỹ phẩm|nhà máy mỹ phẩm',
  'bản công bố sản phẩm':
    'công bố thực phẩm chức năng|thực phẩm chức năng|công bố sản phẩm thực phẩm|công bố thực phẩm|tự công bố thực phẩm|thực phẩm bảo vệ sức khỏe|công bố sữa|đăng ký thực phẩm chức năng|công bố sản phẩm',
  'thụ tinh trong ống nghiệm':
    'thụ tinh ống nghiệm|thụ tinh nhân tạo|ivf|làm ivf|mang thai hộ|đẻ thuê hợp pháp|nhờ mang thai',
  'lấy ghép mô bộ phận cơ thể người': 'hiến tạng|hiến thận|ghép thận|hiến mô|hiến giác mạc|hiến xác|ghép tạng',
  'tiêm chủng': 'phòng tiêm chủng|mở phòng tiêm|cơ sở tiêm chủng|điểm tiêm chủng|trung tâm tiêm chủng',
  'lương y':
    'thầy thuốc đông y|ông lang|bốc thuốc nam|thuốc gia truyền|bài thuốc gia truyền|thầy lang|hành nghề đông y',
  'giám định thương tật': 'giám định tỷ lệ thương tật|giám định tai nạn lao động',
  'khám giám định mức độ khuyết tật': 'giám định khuyết tật|giám định mức độ khuyết tật',
  'giám định pháp y': 'giám định pháp y|pháp y',
  'khám sức khỏe': 'giấy khám sức khỏe|khám sức khỏe đi làm|khám sức khỏe lái xe',
  // animals, plants
  'chăn nuôi':
    'trại gà thịt|nuôi chim yến|nhà yến|nuôi chim|nuôi heo rừng|nuôi ong|nuôi thỏ|trại vịt|mở trại heo|mở trại gà|mở trại bò|lập trại nuôi',
  'kiểm dịch động vật':
    'kiểm dịch chó mèo|mang chó đi máy bay|mang mèo đi máy bay|mang chó mèo đi máy bay|kiểm dịch thú cưng|đưa thú cưng ra nước ngoài|mang thú cưng ra nước ngoài|kiểm dịch heo|giấy kiểm dịch heo|giấy kiểm dịch gà|kiểm dịch thịt|giấy kiểm dịch|đem chó ra nước ngoài|nhập chó mèo|nhập khẩu mèo|nhập khẩu con mèo|nhập khẩu con chó|nhập khẩu mèo cưng|nhập khẩu thú cưng|mang mèo về nước|mang chó về nước',
  'hành nghề thú y':
    'mở phòng khám thú y|chứng chỉ thú y|bệnh viện thú y|mở tiệm chích chó|bác sĩ thú y hành nghề|mở phòng mạch thú y|spa thú cưng',
  'buôn bán thuốc thú y': 'mở tiệm thuốc thú y|cửa hàng thuốc thú y|bán thuốc thú y',
  'buôn bán thuốc bảo vệ thực vật':
    'mở tiệm thuốc trừ sâu|bán thuốc trừ sâu|bán thuốc sâu|bán thuốc bảo vệ thực vật|mở đại lý thuốc bảo vệ thực vật|cửa hàng thuốc trừ sâu|tiệm vật tư nông nghiệp|bán vật tư nông nghiệp|tiệm thuốc trừ sâu|tiệm bán thuốc trừ sâu|thuốc trừ sâu',
  'buôn bán phân bón': 'bán phân bón|mở tiệm phân bón|cửa hàng phân bón|đại lý phân bón|bán phân hóa học',
  'nuôi trồng các loài động vật rừng':
    'nuôi cá sấu|nuôi kỳ đà|nuôi trăn|nuôi rắn hổ|nuôi chồn|nuôi công|nuôi rùa|nuôi khỉ|trại cá sấu|nuôi nhím',
  'mã số vùng trồng': 'mã vùng trồng|vùng trồng xuất khẩu|mã số vùng trồng',
  'đăng ký tàu cá':
    'đăng ký tàu cá|đăng ký ghe cá|đăng ký tàu đánh cá|đăng ký ghe đánh cá|đăng ký thuyền đánh cá|giấy đăng ký tàu cá|mất đăng ký tàu cá',
  'trợ cấp khi người có công hưởng trợ cấp ưu đãi từ trần':
    'thương binh mới mất|thương binh mất|thương binh chết|thương binh qua đời|thương binh mới qua đời|bệnh binh mất|bệnh binh qua đời|người có công mất|người có công qua đời|mai táng phí thương binh|tiền mai táng thương binh|thương binh+mới mất|thương binh+mất hôm|thương binh+qua đời|thương binh+mới qua đời|thương binh+mai táng',
  'đăng ký tàu cá tàu phục vụ nuôi trồng thủy sản':
    'chiếc tàu cá|có tàu cá|có chiếc tàu cá|mua tàu cá|chiếc ghe cá|chiếc ghe đánh cá',
  'tàu cá': 'ghe đánh cá|ghe cá|ghe câu mực|ghe biển|tàu đánh cá|thuyền đánh cá|xuồng đánh cá|fishing boat',
  'khai thác thủy sản': 'giấy phép đánh cá|giấy phép đánh bắt|giấy phép đi biển|giấy phép đánh bắt hải sản',
  // environment, waters, mines
  'cơ sở giáo dục mầm non độc lập':
    'nhóm trẻ tại nhà|mở nhóm trẻ tại nhà|mở nhóm trẻ|nhóm trẻ gia đình|nhóm trẻ độc lập|giữ trẻ tại nhà|nhận giữ trẻ tại nhà|lớp mẫu giáo độc lập|home daycare',
  'chứng chỉ hành nghề hoạt động xây dựng': 'chứng chỉ hành nghề xây dựng|chứng chỉ giám sát|chứng chỉ xây dựng',
  'đăng ký hành nghề dịch vụ kế toán':
    'chứng chỉ hành nghề kế toán|chứng chỉ kế toán viên|giấy hành nghề kế toán|chứng chỉ kế toán',
  'quân nhân phục viên': 'bộ đội phục viên|bộ đội xuất ngũ|chế độ đi bộ đội',
  'xả nước thải': 'giấy phép xả thải|xin phép xả thải|xin xả thải|xả thải ra sông|xả thải ra kênh|xả thải ra cống',
  'đánh giá tác động môi trường': 'đtm|báo cáo đtm|lập đtm|báo cáo tác động môi trường|báo cáo môi trường',
  'chất thải nguy hại': 'rác thải nguy hại|rác nguy hại|dầu nhớt thải|chủ nguồn thải',
  'nước dưới đất':
    'khoan giếng lấy nước|xin khoan giếng|giấy phép khoan giếng|giếng khoan công nghiệp|trám lấp giếng|khai thác nước ngầm|thăm dò nước ngầm|nước giếng khoan',
  'nước mặt': 'lấy nước sông|bơm nước sông|khai thác nước sông|khai thác nước mặt|dùng nước sông',
  'khai thác khoáng sản':
    'mở mỏ|mỏ cát|mỏ đất san lấp|khai thác cát sông|khai thác đất san lấp|khai thác mỏ|khai thác cát|khai thác đá|đào đất bán|giấy phép khai thác mỏ',
  // business and trade
  'bán lẻ xăng dầu':
    'mở cây xăng|mở trạm xăng|mở cửa hàng xăng dầu|cây xăng|bán xăng lẻ|bán xăng dầu|trạm xăng dầu|cửa hàng xăng dầu|kinh doanh cây xăng',
  'mua bán lpg':
    'bán gas|mở cửa hàng gas|mở tiệm gas|đại lý gas|bán bình gas|kinh doanh gas|mở đại lý gas|cửa hàng bán gas|bán ga',
  'vàng trang sức mỹ nghệ':
    'mở tiệm vàng|tiệm vàng|làm nữ trang vàng|gia công vàng|mở tiệm kim hoàn|tiệm kim hoàn|xưởng vàng',
  'mua bán vàng miếng': 'bán vàng miếng|kinh doanh vàng miếng|mua bán vàng|kinh doanh vàng',
  'đại lý đổi ngoại tệ':
    'tiệm đổi ngoại tệ|đại lý đổi tiền|mở tiệm đổi tiền|bàn đổi ngoại tệ|thu đổi ngoại tệ|mở quầy đổi tiền|quầy đổi ngoại tệ',
  'bán lẻ sản phẩm thuốc lá':
    'bán thuốc lá lẻ|bán lẻ thuốc lá|giấy phép bán thuốc lá|tạp hóa bán thuốc lá|bán thuốc lá|đại lý thuốc lá',
  'bán rượu tiêu dùng tại chỗ':
    'quán nhậu bán rượu|quán nhậu|rượu tiêu dùng tại chỗ|bán rượu tại chỗ|quán bar bán rượu',
  'thông báo hoạt động khuyến mại':
    'chạy khuyến mãi|chương trình khuyến mãi|chương trình giảm giá|làm khuyến mãi|tổ chức khuyến mãi|khuyến mãi|khuyến mại',
  'hội chợ triển lãm': 'mở hội chợ|tổ chức hội chợ|hội chợ thương mại|hội chợ|phiên chợ|gian hàng hội chợ|trade fair',
  'nhượng quyền thương mại':
    'nhượng quyền|mua nhượng quyền|nhượng quyền thương hiệu|franchise|bán nhượng quyền trà sữa',
  'website thương mại điện tử':
    'đăng ký website bán hàng|website bán hàng|web bán hàng|đăng ký web với bộ công thương|thông báo bộ công thương|sàn thương mại điện tử|app bán hàng|trang web bán hàng|logo bộ công thương|đăng ký bộ công thương|thông báo website',
  'văn phòng đại diện': 'văn phòng đại diện công ty nước ngoài|mở văn phòng đại diện|representative office',
  'giấy chứng nhận xuất xứ hàng hoá':
    'c o form|co form|form d|form e|giấy xuất xứ|giấy chứng nhận xuất xứ|xin co|chứng nhận xuất xứ|certificate of origin|xuất xứ hàng hóa',
  'chứng nhận lưu hành tự do': 'cfs|giấy cfs|giấy chứng nhận lưu hành tự do|certificate of free sale',
  'tạm nhập tái xuất': 'tạm nhập tái xuất|tạm nhập rồi xuất lại',
  'khai hải quan': 'thông quan|đăng ký tờ khai hải quan|tờ khai hải quan|làm hải quan|customs declaration',
  'nhập khẩu ô tô': 'nhập xe hơi|nhập khẩu xe hơi|mua xe từ nước ngoài về|nhập xe từ nước ngoài',
  'cụm công nghiệp': 'vào cụm công nghiệp|thuê đất cụm công nghiệp',
  'hộ kinh doanh': 'đổi tên hộ kinh doanh|hộ cá thể|kinh doanh hộ cá thể',
  'thành lập hợp tác xã': 'mở hợp tác xã|lập hợp tác xã|thành lập htx|mở htx|lập htx',
  'mã số mã vạch': 'đăng ký mã vạch|mã vạch sản phẩm|đăng ký barcode|mã vạch hàng hóa',
  'nhãn hiệu':
    'đăng ký nhãn hiệu|đăng ký logo|đăng ký thương hiệu|đăng ký logo thương hiệu|bảo hộ thương hiệu|bảo hộ logo|độc quyền logo|độc quyền thương hiệu|đăng ký độc quyền nhãn hiệu|register a trademark',
  'kiểu dáng công nghiệp': 'đăng ký kiểu dáng|độc quyền kiểu dáng|bảo hộ kiểu dáng|bằng độc quyền kiểu dáng',
  'sáng chế': 'đăng ký sáng chế|bằng sáng chế|độc quyền sáng chế|phát minh|giải pháp hữu ích|register a patent',
  'đăng ký quyền tác giả':
    'đăng ký bản quyền|bản quyền bài hát|đăng ký bản quyền bài hát|bản quyền tác phẩm|bản quyền phần mềm|đăng ký tác quyền|tác quyền|bảo hộ tác phẩm|bản quyền sách|đăng ký bản quyền phần mềm|bản quyền ảnh',
  'kinh doanh bất động sản': 'sàn bất động sản|sàn giao dịch bất động sản|công ty bất động sản',
  'trò chơi điện tử có thưởng': 'casino|máy đánh bạc|game bắn cá có thưởng',
  'kinh doanh đặt cược': 'cá cược|đua ngựa|đua chó|cá độ bóng đá hợp pháp',
  'kinh doanh dịch vụ cầm đồ': 'mở tiệm cầm đồ|dịch vụ cầm đồ',
  'ngành nghề đầu tư kinh doanh có điều kiện về an ninh trật tự':
    'giấy chứng nhận an ninh trật tự|giấy an ninh trật tự|đủ điều kiện an ninh trật tự|giấy phép an ninh trật tự|giấy antt|antt',
  // tourism, culture, press, sport
  'lưu trú du lịch':
    'mở khách sạn|mở homestay|mở nhà nghỉ|xếp hạng sao|xếp sao khách sạn|hạng sao khách sạn|khách sạn ba sao|khách sạn 3 sao|công nhận hạng khách sạn|đăng ký khách sạn|xếp hạng khách sạn',
  'dịch vụ lữ hành':
    'mở công ty du lịch|công ty du lịch|công ty lữ hành|giấy phép lữ hành|kinh doanh lữ hành|kinh doanh tour|mở công ty lữ hành|kinh doanh du lịch',
  'thẻ hướng dẫn viên du lịch':
    'hướng dẫn viên du lịch|thẻ hướng dẫn viên|làm hướng dẫn viên du lịch|thẻ hdv|hướng dẫn viên quốc tế|hướng dẫn viên nội địa|thẻ hướng dẫn|tour guide card',
  'thông báo sản phẩm quảng cáo bảng quảng cáo băng rôn':
    'treo băng rôn|dựng pano|bảng quảng cáo ngoài trời|treo bảng hiệu|biển hiệu quảng cáo|treo banner|treo băng rôn quảng cáo|dựng bảng quảng cáo|bảng quảng cáo|bảng hiệu|biển hiệu|làm bảng hiệu|treo bảng hiệu quảng cáo|giấy phép quảng cáo|cấp giấy phép quảng cáo|biển quảng cáo|shop sign|signboard|billboard',
  'biểu diễn nghệ thuật':
    'tổ chức ca nhạc|biểu diễn ca nhạc|tổ chức biểu diễn ca nhạc|tổ chức đêm nhạc|xin phép ca nhạc|tổ chức biểu diễn|mời ca sĩ|show ca nhạc|tổ chức show|mở liveshow|xin phép biểu diễn',
  'cuộc thi người đẹp người mẫu':
    'thi hoa hậu|cuộc thi hoa hậu|thi người đẹp|thi sắc đẹp|thi người mẫu|tổ chức thi hoa hậu|beauty contest',
  'cho phép họp báo': 'tổ chức họp báo|xin họp báo|xin phép họp báo|họp báo',
  'trang thông tin điện tử tổng hợp':
    'trang tin điện tử|trang tin tổng hợp|mở trang tin|website tin tức|trang thông tin điện tử|trang web tin tức|giấy phép website tin tức|giấy phép trang tin',
  'dịch vụ mạng xã hội': 'giấy phép mạng xã hội|lập mạng xã hội|mở mạng xã hội|làm mạng xã hội',
  'trò chơi điện tử công cộng': 'mở tiệm net|mở quán net|quán net|tiệm net|phòng game|cyber game|mở phòng game',
  'phân loại phim': 'duyệt phim|chiếu phim|giấy phép phim|phổ biến phim|cấp phép phim',
  'dịch vụ quay phim': 'quay phim ở việt nam|đoàn làm phim',
  'tượng đài tranh hoành tráng': 'dựng tượng đài|xây tượng đài|làm tượng đài|tượng đài',
  'triển lãm mỹ thuật': 'mở triển lãm tranh|triển lãm tranh|triển lãm ảnh|phòng tranh',
  'giám định cổ vật': 'giám định đồ cổ|giám định cổ vật|mua bán cổ vật|buôn đồ cổ',
  'đăng ký tổ chức lễ hội': 'mở lễ hội|làm lễ hội|tổ chức lễ hội|xin tổ chức lễ hội',
  'xuất bản tài liệu không kinh doanh': 'in kỷ yếu|in tài liệu nội bộ|xuất bản tài liệu|in sách biếu|in tập san',
  'hoạt động in': 'mở xưởng in|mở tiệm in|giấy phép in|mở nhà in|mở cơ sở in',
  'hoạt động thể thao':
    'mở phòng gym|mở phòng tập|mở phòng tập gym|mở hồ bơi|mở bể bơi|mở sân bóng|sân bóng đá mini|dạy bơi|mở lớp võ|mở phòng yoga|dạy yoga|phòng tập yoga|kinh doanh hồ bơi|sân cầu lông|mở sân tennis|câu lạc bộ bida|quán bida|mở bida|dạy võ|lớp dạy bơi|phòng tập gym|phòng gym|gym|phòng tập thể hình',
  'tổ chức giải thi đấu': 'tổ chức giải chạy|giải chạy|giải marathon|giải bóng đá|tổ chức giải đấu|giải thể thao',
  // sky, roads, rails, waters
  'phép bay tàu bay không người lái':
    'bay flycam|xin phép bay flycam|bay drone|xin phép bay drone|xin bay flycam|giấy phép flycam|giấy phép bay drone|giấy phép drone|đăng ký flycam|thả flycam|quay flycam|sử dụng flycam|fly a drone',
  'người lái tàu bay': 'lái máy bay|phi công|bằng phi công|bằng lái máy bay',
  'giấy phép lưu hành xe quá tải trọng':
    'giấy phép xe quá tải|xe quá tải|xe quá khổ|chở hàng quá khổ|chở hàng siêu trường|siêu trường siêu trọng|lưu hành xe quá tải|giấy phép quá khổ|giấy phép quá tải',
  'kinh doanh vận tải bằng xe ô tô':
    'giấy phép kinh doanh vận tải|kinh doanh vận tải|giấy phép chạy taxi|mở hãng taxi|mở nhà xe|kinh doanh xe khách|kinh doanh xe tải|kinh doanh taxi',
  'giấy phép lái tàu': 'lái tàu hỏa|lái xe lửa|bằng lái tàu hỏa|lái tàu|giấy phép lái xe lửa|bằng lái xe lửa',
  'đấu nối đường': 'mở đường đấu nối|đấu nối ra quốc lộ|đấu nối vào quốc lộ|đấu nối đường nhánh',
  'thi công công trình đường bộ':
    'đào đường|cắt đường đặt ống|đào vỉa hè|đào lòng đường|thi công trên đường|đào đường đặt ống nước',
  'bến thủy nội địa': 'mở bến thuyền|mở bến tàu|bến đò ngang|bến đò|bến tàu du lịch|bến ghe',
  'phương tiện thủy nội địa':
    'đăng ký ghe|đăng ký ghe tàu|đăng ký sà lan|đăng ký xuồng|đăng ký tàu sông|đăng ký thuyền|đăng ký ca nô|ghe chở hàng|du thuyền|đăng ký du thuyền|cavet ghe|giấy tờ ghe',
  'thuyền trưởng':
    'bằng thuyền trưởng|bằng lái tàu sông|bằng lái ghe|bằng lái ca nô|bằng lái tàu thủy|học thuyền trưởng',
  'nhận chìm ở biển': 'nhận chìm|đổ bùn ra biển|đổ thải ra biển',
  'bãi đỗ xe': 'bãi giữ xe|mở bãi xe|mở bãi giữ xe|bãi đậu xe|trông giữ xe|điểm giữ xe',
  // law, notaries
  'chứng chỉ hành nghề luật sư':
    'chứng chỉ luật sư|bằng luật sư|giấy phép luật sư|làm luật sư|trở thành luật sư|hành nghề luật sư|lawyer licence|xin làm luật sư',
  'đăng ký hoạt động tổ chức hành nghề luật sư':
    'mở văn phòng luật sư|mở văn phòng luật|mở công ty luật|thành lập công ty luật|lập văn phòng luật|lập công ty luật|thành lập văn phòng luật sư',
  'thành lập văn phòng công chứng':
    'mở văn phòng công chứng|lập văn phòng công chứng|mở phòng công chứng|xin mở phòng công chứng',
  'bổ nhiệm công chứng viên':
    'làm công chứng viên|trở thành công chứng viên|xin làm công chứng viên|bổ nhiệm công chứng viên',
  'thừa phát lại': 'vi bằng|lập vi bằng|văn phòng thừa phát lại|thừa phát lại',
  'giám định viên tư pháp': 'thẻ giám định viên|làm giám định viên|giám định viên tư pháp',
  'chứng chỉ hành nghề đấu giá': 'chứng chỉ đấu giá|làm đấu giá viên|đấu giá viên|thẻ đấu giá viên',
  'chứng chỉ hành nghề quản tài viên': 'quản tài viên|làm quản tài viên',
  'giải quyết yêu cầu bồi thường':
    'bồi thường oan sai|án oan|oan sai|bị oan đòi bồi thường|nhà nước bồi thường|bồi thường nhà nước|xin lỗi công khai bồi thường',
  'thành lập hội': 'lập hội|mở hội|lập hội đồng hương|thành lập câu lạc bộ|lập câu lạc bộ|hội nghề nghiệp|xin lập hội',
  'thành lập quỹ': 'lập quỹ từ thiện|lập quỹ|mở quỹ từ thiện|quỹ khuyến học|thành lập quỹ từ thiện|mở quỹ xã hội',
  'thi hành án dân sự': 'thi hành án|yêu cầu thi hành án|đòi tiền theo bản án|cưỡng chế thi hành án',
  // persons, borders, nationality
  'thẻ thường trú cho người nước ngoài':
    'thẻ thường trú|thẻ thường trú người nước ngoài|pr card|permanent residence card|thẻ thường trú cho tây|thẻ định cư',
  'nhập quốc tịch việt nam':
    'xin nhập quốc tịch|nhập tịch việt nam|vào quốc tịch việt nam|nhập quốc tịch|xin vào quốc tịch|become a vietnamese citizen',
  'thôi quốc tịch việt nam': 'bỏ quốc tịch|xin thôi quốc tịch|bỏ quốc tịch việt nam|từ bỏ quốc tịch|thôi quốc tịch',
  'trở lại quốc tịch việt nam': 'xin lại quốc tịch|lấy lại quốc tịch|hồi tịch|trở lại quốc tịch|khôi phục quốc tịch',
  'xác nhận có quốc tịch việt nam':
    'xác nhận quốc tịch|giấy xác nhận quốc tịch|xác nhận có quốc tịch|chứng minh quốc tịch',
  'xác nhận là người gốc việt nam':
    'giấy gốc việt|xác nhận gốc việt nam|xác nhận người gốc việt|giấy chứng nhận gốc việt',
  'thẻ abtc': 'thẻ doanh nhân apec|thẻ apec|thẻ đi lại doanh nhân|apec card|doanh nhân apec',
  'giấy thông hành biên giới':
    'giấy thông hành|sổ thông hành biên giới|giấy qua biên giới|giấy qua lại biên giới|giấy thông hành biên giới|qua cửa khẩu lào|qua campuchia bằng giấy',
  'đăng ký nghĩa vụ quân sự':
    'đăng ký nghĩa vụ|đăng ký đi lính|giấy đăng ký nghĩa vụ|đăng ký nghĩa vụ quân sự|khám tuyển nghĩa vụ',
  'bằng tổ quốc ghi công': 'bằng liệt sĩ|mất bằng tổ quốc ghi công|tổ quốc ghi công',
  'trợ cấp thờ cúng liệt sĩ':
    'tiền thờ cúng liệt sĩ|thờ cúng liệt sĩ|trợ cấp liệt sĩ|tiền thờ cúng|tiền giỗ|tiền giỗ cúng|tiền cúng giỗ|xin tiền giỗ|tiền cúng liệt sĩ|trợ cấp thờ cúng',
  'thương binh':
    'làm thương binh|hưởng chế độ thương binh|chế độ thương binh|xác nhận thương binh|công nhận thương binh',
  'cai nghiện ma túy tự nguyện': 'cai nghiện tự nguyện|xin cai nghiện|đi cai nghiện|đăng ký cai nghiện',
  'cơ sở trợ giúp xã hội':
    'mở viện dưỡng lão|mở nhà dưỡng lão|mở mái ấm|mở trại trẻ mồ côi|xin vào viện dưỡng lão|xin vào trại dưỡng lão|vào trung tâm bảo trợ|trung tâm bảo trợ xã hội|vào viện dưỡng lão|gửi người già|mở trung tâm bảo trợ|vào trại dưỡng lão',
  // work, insurance
  'đưa người lao động việt nam đi làm việc ở nước ngoài':
    'công ty xuất khẩu lao động|xuất khẩu lao động|mở công ty xuất khẩu lao động|đi xuất khẩu lao động|đi xklđ|công ty xklđ',
  'huấn luyện an toàn vệ sinh lao động':
    'huấn luyện an toàn lao động|học an toàn lao động|thẻ an toàn lao động|chứng chỉ an toàn lao động|an toàn lao động',
  'kiểm định kỹ thuật an toàn lao động':
    'kiểm định thang máy|thang máy kiểm định|kiểm định nồi hơi|kiểm định máy móc|kiểm định cần cẩu|kiểm định xe nâng|kiểm định bình áp lực|kiểm định thiết bị',
  'hoạt động dịch vụ việc làm':
    'mở trung tâm giới thiệu việc làm|trung tâm giới thiệu việc làm|công ty giới thiệu việc làm|môi giới việc làm',
  'hưởng lương hưu': 'làm hồ sơ hưu|nhận lương hưu|tiền lương hưu|lãnh lương hưu|nghỉ hưu trước tuổi',
  'tử tuất': 'tiền tuất|trợ cấp tuất|chế độ tuất|hưởng chế độ tử tuất|tiền tử tuất',
  'ốm đau': 'hưởng bảo hiểm ốm đau|tiền ốm đau|nghỉ ốm hưởng bảo hiểm|nghỉ bệnh hưởng bảo hiểm',
  // taxes
  'thuế môn bài': 'thuế môn bài|lệ phí môn bài',
  'cho thuê bất động sản':
    'thuế cho thuê nhà|cho thuê nhà đóng thuế|thuế cho thuê phòng trọ|thuế cho thuê mặt bằng|khai thuế cho thuê nhà',
  'chuyển nhượng bất động sản': 'thuế bán nhà|thuế bán đất|thuế mua bán nhà đất|thuế thu nhập bán đất|thuế khi bán nhà',
  'đăng ký người phụ thuộc': 'đăng ký người phụ thuộc|đăng ký giảm trừ gia cảnh|thêm người phụ thuộc',
  'chấm dứt hiệu lực mã số thuế': 'đóng mã số thuế|khóa mã số thuế|hủy mã số thuế|bỏ mã số thuế|đóng mst',
  'khôi phục mã số thuế': 'mở lại mã số thuế|mã số thuế bị khóa|khôi phục mst|mở khóa mã số thuế',
  'nộp dần tiền thuế nợ': 'nộp dần tiền thuế|trả góp tiền thuế|nợ thuế trả dần',
  'gia hạn nộp thuế': 'xin nộp thuế trễ|xin chậm nộp thuế|gia hạn thuế',
  'thuế giá trị gia tăng': 'thuế gtgt|thuế vat|hoàn thuế gtgt|hoàn thuế vat|khai vat|vat refund',
  'thuế thu nhập doanh nghiệp': 'thuế tndn|thuế công ty',
  // schools
  'trung tâm ngoại ngữ tin học':
    'mở trung tâm tiếng anh|mở trung tâm ngoại ngữ|mở trung tâm anh ngữ|mở trung tâm tin học|trung tâm anh ngữ|mở lớp tiếng anh|mở trung tâm dạy tiếng anh|mở trung tâm tiếng nhật|mở trung tâm tiếng hàn|open an english center|mở trung tâm dạy thêm tiếng anh',
  'dịch vụ tư vấn du học':
    'mở công ty du học|mở trung tâm du học|công ty tư vấn du học|kinh doanh tư vấn du học|trung tâm du học',
  'công nhận văn bằng':
    'công nhận bằng nước ngoài|bằng đại học nước ngoài|công nhận bằng đại học nước ngoài|công nhận bằng cấp|bằng nước ngoài về việt nam|công nhận văn bằng',
  'chỉnh sửa nội dung văn bằng chứng chỉ':
    'sửa tên trên bằng|sửa bằng tốt nghiệp|sửa tên trên bằng tốt nghiệp|bằng bị sai tên|sai tên trên bằng|sửa bằng đại học|chỉnh sửa bằng',
  'giáo dục nghề nghiệp':
    'mở trường dạy nghề|mở trung tâm dạy nghề|mở trường nghề|mở lớp dạy nghề|trung tâm dạy nghề|mở trường trung cấp',
  'trung tâm kỹ năng sống': 'dạy kỹ năng sống|mở lớp kỹ năng sống|giáo dục kỹ năng sống',
  // security, waves, nets
  'phòng cháy và chữa cháy':
    'giấy phép pccc|thẩm duyệt pccc|nghiệm thu phòng cháy|giấy phòng cháy|thẩm duyệt phòng cháy|giấy phép phòng cháy|giấy phép phòng cháy chữa cháy|giấy pccc|thẩm duyệt phòng cháy chữa cháy|giấy chứng nhận pccc',
  'kinh doanh dịch vụ bảo vệ': 'mở công ty bảo vệ|dịch vụ bảo vệ|công ty vệ sĩ|công ty dịch vụ bảo vệ',
  'giấy phép sử dụng vũ khí':
    'giấy phép súng|xin giấy phép súng|sử dụng súng săn|giấy phép dùng súng|giữ súng hợp pháp',
  'tần số và thiết bị vô tuyến điện':
    'bộ đàm|sử dụng bộ đàm|giấy phép bộ đàm|giấy phép tần số|đăng ký bộ đàm|máy bộ đàm',
  'công việc bức xạ': 'máy chụp x quang|máy x quang|phòng x quang|giấy phép x quang|chụp x quang|dùng máy x quang',
  'dịch vụ bưu chính':
    'công ty chuyển phát nhanh|mở công ty chuyển phát|giấy phép chuyển phát|mở dịch vụ giao hàng|dịch vụ chuyển phát',
  'giấy phép bưu chính': 'giấy phép giao hàng|giấy phép công ty giao hàng|giấy phép chuyển phát nhanh',
  'dịch vụ viễn thông': 'kinh doanh internet|cung cấp internet|bán wifi|đại lý internet',
  'hoạt động điện lực': 'điện mặt trời mái nhà|lắp điện mặt trời|bán điện mặt trời|giấy phép bán điện|kinh doanh điện',
};
