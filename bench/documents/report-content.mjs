// What a report of the series says, before it is data of ours or texts of the others.
import { SENTENCES } from './sentences.mjs';
import { mixed, number, numbered, UNITS } from './varied.mjs';

const PARAGRAPHS = 2;

/** Headings of the report in its order, with the field of the data that holds their text: up to the first table. */
export const SITUATION = [
  ['I. ĐẶC ĐIỂM, TÌNH HÌNH', 'situation'],
  ['1. Thuận lợi', 'advantages'],
  ['2. Khó khăn', 'difficulties'],
  ['II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ', 'politicalTasks'],
];

/** The same, up to the second table. */
export const MOVEMENTS = [
  ['III. PHONG TRÀO THI ĐUA'],
  ['1. Công tác lãnh đạo, chỉ đạo', 'leadership'],
  ['2. Phát hiện, nhân rộng điển hình tiên tiến', 'models'],
  ['IV. CÔNG TÁC KHEN THƯỞNG', 'awards'],
];

/** The same, up to the third table. */
export const ASSESSMENT = [
  ['V. HOẠT ĐỘNG CỦA KHỐI', 'activities'],
  ['VI. ĐÁNH GIÁ CHUNG'],
  ['1. Ưu điểm, hiệu quả của phong trào thi đua', 'strengths'],
  ['2. Tồn tại, hạn chế', 'weaknesses'],
  ['VII. KẾT QUẢ CHẤM ĐIỂM, BÌNH XÉT THI ĐUA'],
];

/** The same, of the second part. */
export const TASKS = [
  ['I. MỤC TIÊU, PHƯƠNG HƯỚNG', 'objectives'],
  ['II. NHIỆM VỤ TRỌNG TÂM', 'tasks'],
  ['III. KIẾN NGHỊ, ĐỀ XUẤT', 'proposals'],
];

/** The fields of the data that hold text. */
export const WRITTEN = [SITUATION, MOVEMENTS, ASSESSMENT, TASKS].flat().flatMap(([, field]) => field ?? []);

const TARGETS = [
  ['Nhiệm vụ hoàn thành đúng hạn', 'nhiệm vụ'],
  ['Hồ sơ giải quyết trước hạn', 'hồ sơ'],
  ['Văn bản được thẩm định', 'văn bản'],
  ['Cuộc thanh tra, kiểm tra', 'cuộc'],
  ['Sáng kiến được công nhận', 'sáng kiến'],
  ['Công chức được bồi dưỡng', 'người'],
  ['Mô hình được nhân rộng', 'mô hình'],
  ['Kinh phí an sinh xã hội', 'triệu'],
  ['Hộ nghèo được giúp đỡ', 'hộ'],
  ['Tin, bài tuyên truyền', 'tin, bài'],
];
const QUARTERS = ['I', 'II', 'III', 'IV', 'I và II', 'III và IV'];

/** Titles that were granted, with whom they honour. */
export const TITLES = [
  ['Cờ thi đua của Chính phủ', 'collective'],
  ['Cờ thi đua của UBND tỉnh', 'collective'],
  ['Tập thể lao động xuất sắc', 'collective'],
  ['Tập thể lao động tiên tiến', 'collective'],
  ['Chiến sĩ thi đua toàn quốc', 'individual'],
  ['Chiến sĩ thi đua tỉnh', 'individual'],
  ['Chiến sĩ thi đua cơ sở', 'individual'],
  ['Lao động tiên tiến', 'individual'],
];

/** Forms of award that were granted. */
export const FORMS = [
  ['Huân chương Lao động hạng Ba', 'individual'],
  ['Bằng khen của Thủ tướng Chính phủ', 'individual'],
  ['Bằng khen của Chủ tịch UBND tỉnh', 'individual'],
  ['Giấy khen', 'collective'],
];

const paragraph = (index, place) =>
  [0, 1, 2]
    .map((offset) => place * 3 + offset)
    .map((sentence) => numbered(SENTENCES[(mixed(index, 0) + sentence) % SENTENCES.length], index, sentence))
    .join(' ');

/** The paragraphs of a field. */
export const paragraphs = (index, field) =>
  Array.from({ length: PARAGRAPHS }, (_, offset) => paragraph(index, WRITTEN.indexOf(field) * PARAGRAPHS + offset));

/** The targets and what came of them. */
export const targets = (index) =>
  Array.from({ length: 60 }, (_, place) => {
    const [name, unit] = TARGETS[place % TARGETS.length];
    const planned = number(index, place, 40, 480);
    const actual = planned + number(index, place + 60, 0, 60);
    return { content: `${name} quý ${QUARTERS[Math.floor(place / TARGETS.length)]}`, unit, planned, actual };
  });

/** How many of each award. */
export const awards = (index, list) =>
  list.map(([award, subject], place) => ({ award, subject, count: number(index, place, 2, 49) }));

/** The points of the units, the best first. */
export const scores = (index) =>
  UNITS.map(([unit], place) => {
    const [work, movement, bonus] = [59 - place, 36, 2];
    const self = work + 1 + number(index, place, 36, 39);
    return { unit, work, movement, bonus, self, verified: work + movement, total: work + movement + bonus };
  });

/** How many people a unit has. */
export const staff = (index, place) => ({
  total: number(index, place, 31, 88),
  women: number(index, place, 11, 30),
  partyMembers: number(index, place, 20, 31),
});
