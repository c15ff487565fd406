import { capitals, number, numbered, person, province, UNITS } from './varied.mjs';

const YEAR = 2026;

const BASES = [
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  'Căn cứ Quyết định số #/2025/QĐ-UBND ngày 20 tháng 10 năm 2025 của Ủy ban nhân dân tỉnh ban hành Quy chế thi đua, khen thưởng trên địa bàn tỉnh',
  'Căn cứ Quyết định số #/QĐ-HĐTĐKT ngày 12 tháng 01 năm 2026 của Hội đồng Thi đua - Khen thưởng tỉnh về việc chia khối thi đua',
];

/** Eight contents of about 78 syllables, which is 60 words, each. */
const CONTENTS = [
  'Hoàn thành toàn diện, đúng tiến độ #/100 nhiệm vụ được Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân tỉnh giao trong năm 2026; tham mưu kịp thời, có chất lượng các chương trình, đề án, cơ chế, chính sách thuộc phạm vi quản lý; tập trung tháo gỡ khó khăn, vướng mắc cho người dân và doanh nghiệp, bảo đảm ít nhất #% văn bản tham mưu được ban hành trước thời hạn quy định của chương trình công tác.',
  'Đẩy mạnh cải cách hành chính, trọng tâm là cắt giảm thủ tục, rút ngắn thời gian giải quyết hồ sơ; bảo đảm #% hồ sơ được giải quyết đúng hạn và trước hạn, #% hồ sơ được tiếp nhận trực tuyến toàn trình; nâng cao tinh thần trách nhiệm, thái độ phục vụ của đội ngũ cán bộ, công chức, viên chức; không để xảy ra tình trạng gây phiền hà, sách nhiễu đối với tổ chức và công dân.',
  'Thực hiện chuyển đổi số toàn diện trong hoạt động của cơ quan, đơn vị; xây dựng và kết nối cơ sở dữ liệu chuyên ngành với cơ sở dữ liệu dùng chung của tỉnh; bảo đảm #% văn bản được trao đổi qua mạng có ký số, #% cán bộ, công chức được bồi dưỡng kỹ năng số; giữ gìn an toàn, an ninh thông tin, bảo vệ bí mật nhà nước, bảo vệ dữ liệu cá nhân của người dân.',
  'Triển khai sâu rộng các phong trào thi đua do Thủ tướng Chính phủ và Chủ tịch Ủy ban nhân dân tỉnh phát động; mỗi đơn vị đăng ký ít nhất # sáng kiến, giải pháp cải tiến lề lối làm việc; quan tâm phát hiện, bồi dưỡng, tổng kết và nhân rộng # điển hình tiên tiến, nhất là trong người lao động trực tiếp, ở cơ sở, vùng khó khăn; đổi mới công tác tuyên truyền gương người tốt, việc tốt.',
  'Thực hành tiết kiệm, chống lãng phí, phòng, chống tham nhũng, tiêu cực; quản lý, sử dụng có hiệu quả ngân sách, tài sản công; tiết kiệm ít nhất # triệu đồng chi thường xuyên so với dự toán được giao; công khai, minh bạch việc mua sắm, quy hoạch, bổ nhiệm cán bộ; giải quyết dứt điểm #% đơn thư khiếu nại, tố cáo thuộc thẩm quyền, không để phát sinh điểm nóng, vụ việc phức tạp, kéo dài.',
  'Xây dựng tổ chức đảng trong sạch, vững mạnh, chính quyền và các đoàn thể vững mạnh; đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; nêu cao trách nhiệm nêu gương của người đứng đầu; phấn đấu #% tổ chức đảng hoàn thành tốt nhiệm vụ trở lên, #% đảng viên hoàn thành xuất sắc nhiệm vụ; giữ gìn đoàn kết, thống nhất, thực hiện nghiêm quy chế dân chủ ở cơ sở.',
  'Tích cực tham gia các hoạt động đền ơn đáp nghĩa, an sinh xã hội, xây dựng nông thôn mới, đô thị văn minh; mỗi đơn vị nhận giúp đỡ ít nhất một xã, thôn khó khăn; vận động ủng hộ từ # triệu đồng trở lên cho Quỹ vì người nghèo, xóa # nhà tạm, nhà dột nát; tổ chức các hoạt động văn hóa, văn nghệ, thể dục, thể thao lành mạnh, nâng cao đời sống vật chất, tinh thần của người lao động.',
  'Nâng cao chất lượng công tác khen thưởng, bảo đảm chính xác, công khai, công bằng, kịp thời; khen thưởng ít nhất #% người lao động trực tiếp trong tổng số cá nhân được khen thưởng; tham gia đầy đủ các hoạt động chung của khối, gửi báo cáo sơ kết, tổng kết đúng thời hạn; tự chấm điểm trung thực, có đủ # tài liệu kiểm chứng; phối hợp chặt chẽ, chia sẻ kinh nghiệm, giúp đỡ nhau cùng tiến bộ.',
];

const OPENING =
  'Hưởng ứng phong trào thi đua “Cả nước thi đua đổi mới sáng tạo và chuyển đổi số” do Thủ tướng Chính phủ phát động, các đơn vị trong Khối thống nhất ký kết giao ước thi đua năm 2026 với những nội dung sau:';

/** The data of one pledge of a series, as `thidua` takes it. */
const blocYearOf = (index) => ({
  regime: 'state',
  authority: { level: 'tỉnh', name: province(index) },
  place: province(index),
  bloc: { name: `Khối thi đua các cơ quan tổng hợp số ${index + 1}`, shortName: 'Khối thi đua' },
  year: YEAR,
  units: UNITS.map(([name, headTitle], place) => ({ name, headTitle, signatory: { name: person(index, place) } })),
  roles: [
    { role: 'chair', unit: UNITS[0][0], year: YEAR },
    { role: 'viceChair', unit: UNITS[1][0], year: YEAR },
  ],
  conference: { date: `${number(index, 0, 10, 28)}/3/2026`, place: UNITS[0][0] },
  legalBases: BASES.map((text, place) => numbered(text, index, place)),
  movements: [{ name: 'Cả nước thi đua đổi mới sáng tạo và chuyển đổi số', launchedBy: 'Thủ tướng Chính phủ' }],
  pledge: { items: CONTENTS.map((text, place) => ({ text: numbered(text, index, place + 10) })) },
});

const ROLES = ['Khối trưởng', 'Khối phó'];

const marked = (texts) => texts.map((text, place) => ({ text: `${text}${place === texts.length - 1 ? '.' : ';'}` }));

const signer = ({ name, headTitle, signatory }, side, role) => ({
  [`${side}Role`]: role,
  [`${side}Unit`]: capitals(name),
  [`${side}Title`]: capitals(headTitle),
  [`${side}Name`]: signatory.name,
});

/** Two places to sign beside each other. */
const pairs = (units) =>
  [0, 2, 4, 6].map((place) => ({
    ...signer(units[place], 'left', place === 0 ? capitals(ROLES[0]) : ''),
    ...signer(units[place + 1], 'right', place === 0 ? capitals(ROLES[1]) : ''),
  }));

/** All texts of the same pledge, for those who know neither the law nor the layout of such papers. */
const factsOf = (index) => {
  const { bloc, place, units, legalBases, pledge } = blocYearOf(index);
  const date = `ngày ${number(index, 0, 10, 28)} tháng 3 năm ${YEAR}`;
  return {
    superior: capitals(`UBND tỉnh ${place}`),
    issuer: capitals(bloc.name),
    placeAndDate: `${place}, ${date}`,
    subject: `${bloc.name} năm ${YEAR}`,
    bases: marked(legalBases),
    today: `Hôm nay, ${date}, tại Sở Nội vụ, Khối thi đua gồm 08 đơn vị tổ chức Hội nghị ký kết giao ước thi đua năm ${YEAR}. Các đơn vị tham gia ký kết:`,
    members: marked(units.map(({ name }, at) => `${at + 1}. ${name}${at < ROLES.length ? ` - ${ROLES[at]}` : ''}`)),
    opening: OPENING,
    contents: pledge.items.map(({ text }, at) => ({ text: `${at + 1}. ${text}` })),
    pairs: pairs(units),
  };
};

/** One pledge of a series; pledges of a series differ. */
export const pledge = (index) => ({
  name: 'pledge',
  kind: 'giao-uoc',
  blocYear: blocYearOf(index),
  facts: factsOf(index),
});
