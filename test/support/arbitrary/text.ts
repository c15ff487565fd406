import fc from 'fast-check';

const WORDS = [
  'thi',
  'đua',
  'khen',
  'thưởng',
  'nghiêm',
  'túc',
  'Đảng',
  'và',
  'của',
  'được',
  'xây',
  'dựng',
  'ưu',
  'quý',
] as const;

/** What is hard to break, to escape or to find again. */
const HARD = [
  '34-CT/TW',
  '2021-2025',
  '30/2020/NĐ-CP',
  'kinh tế - xã hội',
  '“Dân vận khéo”',
  'GD&ĐT',
  '<b>đậm</b>',
  '{{year}}',
  "H'Mông",
  '95,5%',
  '(sau đây gọi tắt là Khối)',
  'http://minh-hoa.vn/thi-dua/2023',
  'Nghiêm'.repeat(25),
] as const;

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...HARD) },
);

/** Text of up to so many words, mostly of a few. */
export function text(most: number): fc.Arbitrary<string> {
  const usual = words(1, most, 'small');
  if (most <= 20) return usual;
  return fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: words(1, most, 'max') });
}

/** Text that takes a good part of a page. */
export const longText: fc.Arbitrary<string> = words(120, 220, 'max');

function words(minLength: number, maxLength: number, size: 'small' | 'max'): fc.Arbitrary<string> {
  return fc.array(word, { minLength, maxLength, size }).map((all) => all.join(' '));
}

const NUMBERS = (_: string, index: number) => `${index + 1}. `;
const LETTERS = (_: string, index: number) => `${'abcdđeghi'[index]}) `;
const DASHES = () => '- ';

/** Lines under one kind of mark, or none. */
const block = fc
  .tuple(
    fc.array(text(15), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(NUMBERS, LETTERS, DASHES, () => ''),
  )
  .map(([lines, mark]) => lines.map((line, index) => `${mark(line, index)}${line}`).join('\n'));

/** What looks like a mark and is none, or is one in an odd place. */
const odd = fc.constantFrom(
  'Kết quả **rất tốt** năm qua',
  '**Đậm cả dòng**',
  '- **Ý đậm** và ý thường',
  'Hai ** sao lẻ',
  '****',
  '-không cách',
  '7. Đếm từ bảy',
  'z) Chữ lạ',
  '1.5 điểm',
);

/** Narrative text of several paragraphs, with every mark it may hold. */
export const narrated: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: block }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.join('\n'));
