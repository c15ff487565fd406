import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toneInPlace } from '../../../src/text/syllable/tone-in-place.js';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const RHYMES = (
  'a ang ăn ât e en êch i inh o ong ôn ơi u ung ưng y ai ao au ay âu ây eo êu ia iu iên yên oan oăn oen ôi ơi ' +
  'ua uân uê uôn ui uynh ưa ưi ương ưu iêu yêu oai oay oao uyên uyu uôi ươi ươu oa oe uy'
).split(' ');

describe('toneInPlace', () => {
  test.each([
    ['tòan', 'toàn'],
    ['Hòang', 'Hoàng'],
    ['thúôc', 'thuốc'],
    ['qúy', 'quý'],
    ['ĐỰƠC', 'ĐƯỢC'],
    ['nguỹên', 'nguyễn'],
    ['gía', 'giá'],
    ['cuả', 'của'],
    ['gìa', 'già'],
    ['múôn', 'muốn'],
  ])('%s is %s', (wrong, right) => {
    expect(toneInPlace(wrong)).toBe(right);
  });

  test.each([
    'hòa',
    'hoà',
    'ủy',
    'uỷ',
    'quý',
    'gì',
    'giếng',
    'khuỷu',
    'thi',
    'tùan',
    'nghiềên',
    'Perú',
    'x',
    '',
    'thúy',
    'thuý',
    'toàn',
    'toan',
    'hàot',
    'hỏat',
    'trng',
  ])('leaves %s', (word) => {
    expect(toneInPlace(word)).toBeUndefined();
  });

  test('wherever a tone is typed in a syllable, it is moved to a place where it stays', () => {
    const typed = fc.record({
      onset: fc.constantFrom('', 'b', 'ngh', 'th', 'tr', 'đ'),
      rhyme: fc.constantFrom(...RHYMES),
      tone: fc.constantFrom(...TONES),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(typed, ({ onset, rhyme, tone, at }) => {
        const vowels = rhyme.replace(/(?:ch|n?h|ng|[cmnpt])$/u, '');
        const place = onset.length + (at % vowels.length);
        const word = onset + rhyme;
        const toned = (word.slice(0, place + 1) + tone + word.slice(place + 1)).normalize('NFC');
        const moved = toneInPlace(toned) ?? toned;
        expect(toneInPlace(moved)).toBeUndefined();
        expect(moved.normalize('NFD').replace(tone, '').normalize('NFC')).toBe(word);
      }),
    );
  });
});
