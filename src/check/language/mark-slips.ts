import type { Confusion } from './confusion.js';

/**
 * Fixed words of papers of emulation, the slips of a mark or tone that leave possible syllables, and longer phrases in which
 * the letters of a slip are right.
 */
const TABLE = `
thi đua | thi đưa, thì đua, thi đùa | kỳ thi đưa, kì thi đưa, cuộc thi đưa, hội thi đưa, bài thi đưa, đề thi đưa, dự thi đưa, phần thi đưa, thực thi đưa, thì đua nhau, thì đua tranh
khen thưởng | khen thường, khen thương | bằng khen thường, giấy khen thường, khen thường xuyên, khen thường kỳ, khen thường kì, khen thường niên, khen thương binh, khen thương mại, khen thương hiệu
trách nhiệm | trách nhiêm, trách nghiệm, trạch nhiệm
nhiệm vụ | nhiệm vu, nhiêm vụ, nhiệm vự
đơn vị | đơn vi, đơn vỉ | đơn vi phạm, đơn vi sinh
hội nghị | hội nghi, hôi nghị | hội nghi ngờ, hội nghi lễ, hội nghi thức
tinh thần | tinh thân, tinh thẩn, tính thần | tính thần kỳ, tính thần thánh, tính thần bí, tính thần thoại, tính thần tốc, tính thần kinh, tính thần số
xuất sắc | xuất sắt, xuất sác | sản xuất sắt, xuất sắt thép
điển hình | diển hình, điễn hình, điên hình, diễn hình | diễn hình ảnh, diễn hình thức, diễn hình tượng, đạo diễn hình, biểu diễn hình, trình diễn hình
xử lý | sử lý | lịch sử lý, tiểu sử lý
nghiêm chỉnh | nghiêm trỉnh, nghiêm trình, nghiêm chính
thẳng thắn | thẳng thắng, thẵng thắn
để dành tiền | để giành tiền | để giành tiền thưởng
để dành dụm | để giành dụm
siết chặt | siết chặc
chặt chẽ | chặc chẽ, chặt chẻ, chặc chẻ
phong trào | phòng trào, phông trào
thành tích | thanh tích, thành tịch | thanh tích cực, thanh tích hợp
chính quyền | chính quyên, chính quyển, chinh quyền | chính quyên góp
nghị quyết | nghi quyết
quyết định | quyết đinh
hoàn thành | hoan thành, hoàn thàng
đoàn kết | đoan kết
đồng chí | đống chí
lãnh đạo | lãnh đao, lạnh đạo, lánh đạo
chỉ đạo | chỉ đao, chi đạo | chi đạo cụ
tổ chức | tổ chúc, tồ chức, tô chức | tổ chúc mừng, tổ chúc tết
cán bộ | cán bô, cản bộ, càn bộ | cản bộ phận
chất lượng | chất lương | chất lương thực, chất lương tâm, chất lương thiện
hiệu quả | hiêu quả
triển khai | triên khai, triền khai, triển khái
thực hiện | thực hiên, thực hiển, thúc hiện
danh hiệu | danh hiêu, danh hiếu, đanh hiệu
suy tôn | suy tồn, suy tốn
bình xét | binh xét, bình sét
biểu dương | biêu dương, biều dương, biểu dường, biểu đương | biểu đương nhiệm, biểu đương chức
biểu quyết | biêu quyết, biều quyết
tuyên dương | tuyên đương, tuyên dường
truyền thống | truyên thống, truyền thồng
tuyên truyền | tuyên truyên, tuyên truyện, tuyền truyền
gương mẫu | gương mẩu, gương mâu, gượng mẫu
tiêu biểu | tiêu biêu, tiêu biễu, tiểu biểu
lao động tiên tiến | lao động tiền tiến, lao động tiên tiền
chiến sĩ | chiến sỉ, chiên sĩ
lao động | lao đông, lao đồng, láo động
tập thể | tập thê, tập thễ
quản lý | quán lý, quạn lý
kiểm tra | kiêm tra, kiềm tra | kiêm tra cứu
kiểm điểm | kiểm điễm, kiểm điềm, kiêm điểm
giám sát | giam sát, giảm sát | giảm sát sinh, giảm sát hạch, giảm sát thương
nông thôn | nông thốn, nồng thôn, nông thồn
phát triển | phát triên, phát triền, phát triễn
kinh tế | kinh tê, kinh tể, kinh tề, kính tế
xã hội | xa hội, xã hôi, xả hội | xa hội trường
hành chính | hành chinh, hành chình, hanh chính
đề nghị | đề nghi, để nghị, đê nghị | đề nghi ngờ, đề nghi vấn, để nghị quyết, để nghị định, để nghị viện, để nghị trường
phấn đấu | phấn đâu, phân đấu, phần đấu | phần đấu thầu, phần đấu nối, phần đấu giá, phần đấu tranh
sáng kiến | sáng kiên, sáng kiển, sảng kiến
đổi mới | đổi mói, đỗi mới, đồi mới
tăng cường | tăng cương, tăng cưởng, tằng cường | tăng cương vị
kịp thời | kịp thơi, kịp thới, kịp thởi
thường xuyên | thương xuyên, thưởng xuyên, thượng xuyên, thường xuyến, thường suyên | vết thương xuyên
nghiêm túc | nghiêm tục, nghiêm tức
quán triệt | quản triệt, quan triệt, quán chiệt | quan triệt tiêu, quan triệt để
báo cáo | bao cáo, bảo cáo, báo cào
kế hoạch | kê hoạch, kể hoạch | kê hoạch định
tham mưu | tham mưa, thăm mưu
đóng góp | đong góp, đóng gộp, đống góp
giúp đỡ | giúp đở
hưởng ứng | hướng ứng, hường ứng | hướng ứng dụng, hướng ứng xử, hướng ứng phó, hướng ứng viên
tổng kết | tông kết, tồng kết, tỗng kết
ký kết | kỹ kết
giao ước | giao ướt, giáo ước
phiếu bầu | phiếu bâu, phiếu bấu
bỏ phiếu | bõ phiếu, bỏ phiêu
khối trưởng | khôi trưởng, khối trưỡng
hoạt động | hoạt đông, hoạt đồng, hoạt đống | sinh hoạt đông, hoạt đông đảo, hoạt đông đủ, hoạt đồng bộ, hoạt đồng thời, hoạt đồng đều
tích cực | tính cực, tịch cực | tính cực kỳ, tính cực kì, tính cực đoan, tính cực trị
chủ động | chủ đông, chú động | chủ đông đảo, chủ đông nam
nghĩa vụ | nghĩa vu | nghĩa vu lan, nghĩa vu khống
chức năng | chúc năng
thẩm quyền | thâm quyền, thầm quyền, thẩm quyên
hướng dẫn | hướng dẩn, hương dẫn, hường dẫn
quy chế | quy chê, quy chể
quy định | quy đinh, quy đỉnh
tiến độ | tiến đô, tiến đồ
tỷ lệ | tỷ lê
điều kiện | điều kiên, điêu kiện, điểu kiện | điều kiên quyết, điều kiên định, điều kiên trì, điều kiên cường, điều kiên cố
bảo đảm | bảo đàm, bào đảm
đảm bảo | đảm bào
nội dung | nội dụng, nôi dung, nội đung
vững mạnh | vũng mạnh, vừng mạnh, vững manh
đời sống | đời sông, đơi sống
trung ương | trung ướng, trung ường
đại hội | đai hội, đại hôi
đảng viên | đáng viên, đãng viên
đảng bộ | đãng bộ, đàng bộ, đảng bô
`;

/** Fixed words with a mark or tone too few or another: `trách nhiêm`, `hội nghi`. */
export const MARK_SLIPS: readonly Confusion[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [right = '', wrongs = '', excepts = ''] = line.split(' | ');
    const spared = excepts.split(', ');
    return wrongs
      .split(', ')
      .map((wrong): Confusion => [wrong, right, spared.filter((phrase) => phrase.includes(wrong))]);
  });
