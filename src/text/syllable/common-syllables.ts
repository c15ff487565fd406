/** The syllables papers of emulation use most, the most frequent first; only suggestions come from here. */
export const COMMON_SYLLABLES: readonly string[] = `
  của tỉnh thi đua các khối vị công đơn năm và văn vụ ban khen kết hội số bản thưởng có chức sở thành nhiệm không
  trong động nghị trưởng chủ giao định ngày được ký điểm phòng chính phong đảng nhân tổ dân một thể cơ là thực báo
  theo quyết hiện chấm tổng minh tiêu quan phát hình tác đề quả trào cáo viên bộ danh hành đồng hoàn chỉ trình nội
  tịch đầu sách xuất hiệu chí ghi mục ước tập sơ tin tra tên làm người xã việc phó về hoạt đoàn đạo sắc cho thanh
  kế hồ hoạch hợp giờ kiến bằng dự phần lao cao với so tháng cấp thị quy phiếu pháp tham thời mỗi tiếp thông nhận
  đại dung thức nước trên biểu viết lý giám cách kiểm đã đốc luật thì đúng dấu nhà tiến trực tài mới đăng để đổi
  trị liệu thường tệp triển chương trước xây dựng từ chế bảng sau in nhất này mưu tư tục bắt họp khai thảo từng
  tốt chuyên hạn hai học lãnh do dòng giúp mạnh chưa luận hoặc ví dõi chiến cả tự van tại xét sĩ dụ buộc toàn cán
  tâm như khi chánh thẩm xếp quốc nêu đủ giải bình thư cụ tiên gửi sinh lượng tích biên nhiều dang gì chữ cá ngành
  đoạn lời vào tế cờ ra tôn cải đạt độ hướng đến mô dùng sáng nâng đây kỷ giới kịp lệ tinh nghiệp trách mềm nghĩa
  qua chéo ngân điều giáo chất phải kinh loại thiệu phục nam trung đẩy rộng điển giá khác hay mã chung quản tạo
  giữ con thuộc thủ bao diện giấy thu đứng chuyển lại nào nơi bỏ dữ gian nói vai trò tăng trương đầy mời quý điện
  hằng chứng cần trường đối thống tặng bí chú bảo riêng trí cũng trần phạm kèm lập kỳ mặt hoá bày tuyên nên dưới
  quyền suy chuẩn thôn cùng dẫn an trọng lê phân đánh trì chấp phường mẫu ứng phủ tính thay cử phương gia án hạng
  xử dụng chi khoa nhưng lấy yêu gọi noi trao bị bầu vận khách gắn chỗ vững đều ấy tộc phụ môn thứ sát gương cuộc
  đường đảm những tong giảm trừ nghiêm kiện lần ba lực xác ông lưu khó vốn ít bàn địa thêm trống thao họ truyền
  nguyên câu lĩnh góp niệm tỷ sửa mức đỡ quá cộng tử vượt đấu vực cuối còn bố rõ giữa năng mọi lợi sự cứ chọn hộ
  thiết đức xem máy phấn vừa the biết điền tưởng thắng căn ngoại khăn trợ tờ phối nhóm thoại giai ngoài binh vũ
  chỉnh sản chậm cực nhắc nghệ kiểu bên phẩm lối tình huy hưởng đặng dương bổ nhau bước nghèo áp tay liên gồm sắp
  đó doanh mở trang đào cường sức luôn doan nông mạng lỗi tuyến nền mối bồi dưỡng toán đợt đặt dài cột vì kể sống
  đột hoàng bùi đỗ cứu nếu mạc bám hơn niên chống phí khoản tố chu đáo gọn trích vẫn lề gõ đoán thương lịch nối
  cầu phẩy đời tượng bà đọc đôn vắng đưa mật ngắn lên đa nếp xuyên nổi sổ ca tắt mà du thiếu nhằm hoa tất thật
  chào đặc cặp ngay đếm quán nghiệm đang đội duy mừng hệ ai dục chiều gạch chép nhanh nhỏ khu cương sung buổi vùng
  tuần thấp cam hỗ tủ tắc kêu ái trở xuống ngũ hồi tối lễ nữ kép đoài tướng thúc lệnh nháy ninh đài tách nghiên bế
  sử đi trả rút vướng triệt chăm sâu khiếu nại thăm sớm sôi bốn lục rồi thích nữa bạch phiên gặp sang biến vòng
  tròn kín môi việt ủng mắc lo chia nguồn chịu lớn xúc trăm dư tranh cạnh bác kính ảnh đích thấy ngô đón khắc ổn
  cảnh chặt nhũng lãng đóng sạch ưu bài cũ đậm biện hút tín trữ vài thuận diễn vinh tiết cập tân đàm vệ trái linh
  dịch chúc sẽ nhấn hữu muốn nghe thụt nó phông hết bịa kia mình phổ trịnh tháo gỡ niêm trụ phù triệu cắt sẻ tảng
  quà sai nguyện lệch nửa phản ánh phóng chẽ ngưỡng mang hỏi huấn sáu bậc bật lẻ xong khá ràng kiệm nay soạn hiểu
  gìn thạc lớp kỹ đất hộp khéo nhật lan yếu chừa nằm thừa thần nhập trật dịp trân tồn bạn sao ngoặc phố huân
  khoảng thẳng bấm dạng hiểm uỷ tầm bền luân tránh thù khả thiện đo khảo kho giống rệt song quân xảy nộp túc đình
  chênh thế vật nóng nắm chắc kiêm dễ dành cụm cựu hôm lượt gấp tìm bào thiểu viện phi sư che cheo khắp mực đô
  trạng thái đẹp phía sóc gốc hàng biệt liền kém bề liệt chúng tôi lược cấu quê trú hàm cỡ đè hãy phím vần tiếng
  đừng ghép coi hẹp sẵn mặc nhầm nghĩ chết lòng xấu trẻ già dạy thầy vở truyện chuyện phim nhạc hát chơi vui buồn
  giận ghét sợ khỏe bệnh thuốc tiền bạc rẻ đắt mua bán chợ ăn uống cơm rau thịt gạo lúa ruộng vườn cây trời mây
  mưa nắng gió bão lũ lụt sông suối biển núi rừng đảo làng xóm quận huyện miền hóa em hiến máu mầm non tiểu y khám
  chữa khoáng trúc viễn tòa
`
  .trim()
  .split(/\s+/u);
