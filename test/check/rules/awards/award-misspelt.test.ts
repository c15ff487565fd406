import { expect, test } from '@jest/globals';
import { awardMisspelt } from '../../../../src/check/rules/awards/award-misspelt.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const FIRST = 'recommendations[0].award';
const given = (...awards: readonly string[]) => ({ recommendations: awards.map((award) => ({ award })) });
const OF_PLACE = { authority: { level: 'tỉnh', name: 'Minh Họa' } };

ruleCases(awardMisspelt, {
  valid: {
    'names of the catalogue': given(
      'Cờ thi đua của Chính phủ',
      'cờ thi đua của UBND tỉnh',
      'Chiến sỹ thi đua cơ sở',
      'Tập thể Lao động xuất sắc',
      'Bằng khen của Uỷ ban nhân dân tỉnh',
      '“Lao động tiên tiến”',
    ),
    codes: given('CTDCP', 'BKT', 'GK', 'HCLD3'),
    'with the name of a province': given('Cờ thi đua của UBND tỉnh Minh Họa', 'Bằng khen của UBND thành phố Hà Nội'),
    'awards of other bodies': given(
      'Bằng khen của Bộ trưởng Bộ Nội vụ',
      'Bằng khen của Tỉnh ủy',
      'Bằng khen của HĐND tỉnh',
      'Bằng khen của UBND huyện',
      'Giấy khen của Chủ tịch UBND xã',
      'Cờ thi đua của Bộ Y tế',
      'Cờ thi đua của Tỉnh Đoàn Minh Họa',
      'Chiến sĩ thi đua toàn quân',
      'Chiến sĩ thi đua ngành Y tế',
      'Chiến sĩ thi đua Bộ',
    ),
    'awards of the State that nobody lists': given(
      'Huân chương Độc lập hạng Ba',
      'Huân chương Lao động',
      'Anh hùng Lao động',
      'Kỷ niệm chương “Vì sự nghiệp giáo dục”',
      'Huy chương Vì an ninh Tổ quốc',
    ),
    'one the data adds, by a code': { awards: [{ name: 'CTDTCT', category: 'title' }], ...given('CTDTCT') },
    'one the data adds, near one of the catalogue': {
      awards: [{ name: 'Cờ thi đua cấp tính', category: 'title' }],
      ...given('Cờ thi đua cấp tính'),
    },
  },
  invalid: {
    'a mark is missing': [given('BKT', 'Cờ thi đua của UBND tinh'), ['recommendations[1].award']],
    'a mark too many': [given('Chiến sĩ thi đua cở sở'), [FIRST]],
    'no marks at all': [given('Bang khen cua Chu tich UBND tinh'), [FIRST]],
    'another letter': [given('Tập thể lao động xuất xắc'), [FIRST]],
    'letters in the wrong order': [given('Bằng khen của UBDN tỉnh'), [FIRST]],
    'a space is missing': [given('Cờ thiđua của Chính phủ'), [FIRST]],
    'a word is left out': [given('Bằng khen Chủ tịch UBND tỉnh'), [FIRST]],
    'a code with letters in the wrong order': [given('CTDPC'), [FIRST]],
    'a code with marks': [given('TTLĐXS'), [FIRST]],
    'a code nobody knows': [given('BKB'), [FIRST]],
    'a mark at the end': [given('Cờ thi đua của Chính phủ.'), [FIRST, '.']],
    'a mark at the end of a slip': [given('Cờ thi dua của Chính phủ;'), [FIRST]],
    'with the name of the province': [{ ...OF_PLACE, ...given('Cờ thi đua của UBND tinh Minh Họa') }, [FIRST]],
    'of a list of the data': [
      { awards: [{ name: 'Cờ dẫn đầu Tổng công ty', category: 'title' }], ...given('Cờ dẫn đầu Tông công ty') },
      [FIRST],
    ],
    'in a registration, on a ballot and held already': [
      {
        registrations: [{ awards: [{ award: 'Cờ thi đua UBND tinh' }] }],
        recommendations: [{ award: 'BKT', priorAwards: [{ year: 2020, award: 'Giấy khên' }] }],
        vote: { choices: [{ award: 'CTTD', most: 1 }] },
      },
      ['registrations[0].awards[0].award'],
      ['recommendations[0].priorAwards[0].award'],
      ['vote.choices[0].award'],
    ],
  },
});

test.each([
  ['CTDPC', '“CTDCP” (Cờ thi đua của Chính phủ)', '“Cờ thi đua của Chính phủ”'],
  ['Cờ thi đua của UBND tinh', '“Cờ thi đua của UBND tỉnh”', '“Cờ thi đua của UBND tỉnh”'],
  ['Cờ thi đua của UBND tinh Minh Họa', '“Cờ thi đua của UBND tỉnh Minh Họa”', '“Cờ thi đua của UBND tỉnh Minh Họa”'],
])('says what %s is near to', async (award, near, right) => {
  const [finding] = await findings(awardMisspelt, { ...OF_PLACE, ...given(award) });
  expect(finding?.message).toContain(`gần giống ${near}.`);
  expect(finding?.hint).toContain(`Ghi ${right} `);
});

test('says the name without the mark at its end', async () => {
  const [finding] = await findings(awardMisspelt, given('Cờ thi đua của Chính phủ.'));
  expect(finding?.hint).toBe('Ghi “Cờ thi đua của Chính phủ”.');
});
