import { describe, expect, test } from '@jest/globals';
import { isSyllable } from '../../../src/text/syllable/is-syllable.js';

const words = (text: string) => text.trim().split(/\s+/u);

describe('isSyllable', () => {
  test.each([
    ['of every build', 'a ở yên ăn oanh uyên nghiêng khuya khuỷu quyết thuở trường chuyện ngoằn ngoèo xoong giường'],
    ['with c, k, g, gh, ng, ngh before their vowels', 'cá kẻ kiên gà ghế ghi ngà nghe nghĩa'],
    ['with qu', 'qua quân quyền quý quốc quét quỳnh quơ qui quít'],
    ['with gi, which shares its i', 'gì gìn giết giếng gia già giữ giỗ'],
    ['with the tone mark in either style', 'hòa hoà khỏe khoẻ thủy thuỷ lóa loá'],
    ['with i or y', 'kỹ kĩ lý lí mỹ mĩ tỷ tỉ sỹ sĩ'],
    ['ending in a stop, in sắc and nặng', 'mát mạt các cạc sách sạch tiếp tiệp'],
    ['in capitals', 'Trọng TRỌNG ỦY UỶ Đảng ĐẢNG'],
    ['borrowed long ago', 'phuy voan goá pin buýt moóc'],
  ])('takes syllables %s', (_, text) => {
    expect(words(text).filter((word) => !isSyllable(word))).toEqual([]);
  });

  test.each([
    ['without a vowel', 'trng ng th đ'],
    ['with two tones', 'tròngg thíếu bánhà ốờ'],
    ['with letters Vietnamese lacks', 'fan web zâu jun'],
    ['with c, k, g, gh, ng, ngh before wrong vowels', 'cế ci ka kơ ge gê ghà ngê ngi nghà qân'],
    ['ending in a stop without sắc or nặng', 'mat màt mảt sãch tiêp cac'],
    ['with rhymes there are not', 'tưong đươg thưn tuâ mâ bă ngưòi trươg oưng kêo'],
    ['with a labial before a medial', 'boa moai phoan vuê puân'],
    ['with the tone mark on a wrong letter', 'tòan hòang qúy gìa thúyên múôn'],
    ['not split by a space', 'thiđua khenthưởng'],
    ['that are nothing', ''],
  ])('refuses letters %s', (_, text) => {
    expect(text.split(' ').filter(isSyllable)).toEqual([]);
  });
});
