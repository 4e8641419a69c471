/** With someone in danger: short, only what is really there, no paperwork. The numbers are the country's own. */
export const crisis = {
  first:
    'Nếu đang nguy hiểm, anh/chị gọi ngay 113 (công an) hoặc 115 (cấp cứu). Có cháy: 114. Liên quan đến trẻ em: 111.\n' +
    'Hãy đến chỗ an toàn, có người bên cạnh. Không gọi được thì nhờ người thân hoặc hàng xóm gọi giúp. Giấy tờ tính sau.',
  quiet:
    'Không gọi được thì anh/chị nhắn tin cho người thân, hàng xóm hay bạn bè, nhờ họ gọi 113 và báo địa chỉ.\n' +
    'Tắt chuông điện thoại. Ra được thì ra chỗ có người; chưa ra được thì vào chỗ có khóa. Có trẻ em thì nhờ gọi thêm 111.',
  child:
    'Có bé thì gọi hoặc nhờ người gọi 111 (bảo vệ trẻ em); nguy hiểm ngay lúc này thì 113.\n' +
    'Giữ bé bên mình, đến chỗ có người. Không nói được thì nhắn tin nhờ hàng xóm hay người thân gọi giúp.',
  safe:
    'Anh/chị ra được là tốt rồi. Xin ở lại chỗ có người, đừng quay về một mình, và gọi 113 để công an đến.\n' +
    'Có ai bị thương thì gọi 115; có bé thì 111. Muốn nghe tiếng người, anh/chị gọi 113 hoặc người thân.',
  nobody:
    'Ở đây chỉ có máy trả lời. Muốn gặp người ngay thì gọi 113 (công an), 115 (cấp cứu) hoặc 111 (trẻ em).\n' +
    'Anh/chị cũng gọi cho người thân, hàng xóm để có người bên cạnh.',
  stay: 'Tôi vẫn ở đây. Còn nguy hiểm thì gọi, hoặc nhờ người gọi 113; bị thương 115; có trẻ em 111.\nAnh/chị đang ở chỗ an toàn chưa?',
  farewell: 'Anh/chị giữ an toàn, có gì gọi 113 ngay. Khi cần, anh/chị nhắn tôi lúc nào cũng được.',
  unlike: 'Nếu không có gì nguy hiểm, xin lỗi anh/chị: anh/chị nhắn lại việc cần hỏi, tôi trả lời ngay.',
  wayOut: 'Nếu không ai gặp nguy hiểm, anh/chị cho biết cần giấy tờ gì, tôi trả lời việc đó.',
  mistaken: 'Vậy là tôi hiểu lầm, xin lỗi anh/chị. Anh/chị cần giấy tờ gì? Khi nào nguy hiểm thì gọi 113.',
};
