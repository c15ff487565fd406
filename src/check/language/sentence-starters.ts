/**
 * Words that open a sentence or a task and never a name: a capital on one of them behind a semicolon is a slip, while that of
 * `Sở Y tế` there is right.
 */
export const SENTENCE_STARTERS: readonly string[] = [
  'Bám sát, Bảo đảm, Bên cạnh, Biểu dương, Bình xét, Bồi dưỡng, Các, Cải cách, Cải tiến, Chấp hành',
  'Chỉ đạo, Chủ động, Chú trọng, Cụ thể hóa, Duy trì, Đa dạng, Đánh giá, Đảm bảo, Đẩy mạnh, Đề cao, Đề nghị, Đổi mới',
  'Đôn đốc, Đồng thời, Động viên, Gắn với, Góp phần, Hoàn thành, Hưởng ứng, Kết hợp, Khắc phục, Kiện toàn',
  'Kịp thời, Làm tốt, Lựa chọn, Nâng cao, Nghiêm túc, Nhân rộng, Phát hiện, Phát huy, Phát động, Phát triển',
  'Phấn đấu, Phổ biến, Phối hợp, Quan tâm, Quán triệt, Quyết tâm, Rà soát, Sắp xếp, Tạo điều kiện, Tăng cường',
  'Tham gia, Tham mưu, Theo dõi, Thường xuyên, Thực hiện, Tích cực, Tiếp tục, Tập trung, Tổ chức thực hiện',
  'Tổ chức tốt, Tổ chức triển khai, Tổ chức phát động, Triển khai, Tuyên truyền, Tuyên dương, Ứng dụng',
  'Vận động, Xây dựng, Yêu cầu',
].flatMap((line) => line.split(', '));
