/** A source of numbers in [0, 1) that is the same in every run. */
export type Random = () => number;

/** Mulberry32: a small generator with a seed. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the entries. */
export function pick<T>(random: Random, entries: readonly [T, ...T[]]): T {
  return entries[Math.floor(random() * entries.length)] ?? entries[0];
}

const SYLLABLES =
  'thi đua khen thưởng các đơn vị trong khối thực hiện tốt nhiệm vụ chính trị được giao nghiêm túc chủ trương đường lối của Đảng ' +
  'pháp luật Nhà nước xây dựng cơ quan vững mạnh toàn diện đổi mới sáng tạo nâng cao hiệu quả công tác cải cách hành chính ' +
  'ứng dụng công nghệ thông tin phòng chống tham nhũng lãng phí quý ưu tuyên truyền nghiệp vụ nguyễn khuyến khoẻ';

/** What is hard to break: hyphens, slashes, quotes, signs, numbers, spaces that do not break. */
const HARD = [
  '34-CT/TW',
  '26/CT-TTg',
  '30/2020/NĐ-CP',
  '2021-2025',
  '01-KL/TW,',
  'số 05-CT/TW',
  'kinh tế - xã hội',
  'quốc phòng – an ninh',
  'Hà Nội-Huế-Sài Gòn',
  '07/4/2023',
  '(11/6/1948 – 11/6/2023)',
  'và/hoặc',
  'GD&ĐT',
  'KH&CN;',
  '100%',
  '15,5%/năm',
  '≥ 95%',
  '+5',
  '1.250.000₫',
  '“Đoàn kết, sáng tạo”',
  '“Dân vận khéo”,',
  '(sau đây gọi tắt là Khối)',
  '[1]',
  "H'Mông",
  'v.v...',
  'quy định…',
  'http://minh-hoa.vn/thi-dua/2023',
  'thidua@minh-hoa.vn',
  'ngày\u00a023\u00a0tháng\u00a03',
  '14\u00a0đơn\u00a0vị',
  'A/B/C/D',
  'I-II-III',
  '3-4',
  'm2/người',
  'nhà báo - nhà văn',
  'thứ nhất: hai; ba!',
  'bao nhiêu?',
  '1/2',
  '50–60',
  'sáng—chiều',
] as const;

/** Words wider than a line. */
const ENDLESS = ['Ơ'.repeat(90), `${'khoa-học-'.repeat(14)}`, `${'đường/dẫn/'.repeat(12)}`] as const;

/** Vietnamese-like text of so many words; `hard` is the share of words that are hard to break. */
export function randomText(random: Random, words: number, hard = 0.12): string {
  const syllables = SYLLABLES.split(' ');
  const parts = Array.from({ length: words }, () => {
    const choice = random();
    if (choice < 0.002) return pick(random, ENDLESS);
    if (choice < hard) return pick(random, HARD);
    const syllable = syllables[Math.floor(random() * syllables.length)] ?? '';
    return choice > 0.95 ? `${syllable},` : syllable;
  });
  return `${parts.join(' ')}.`;
}
