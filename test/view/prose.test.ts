import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Prose, prose, proseOrBlank } from '../../src/view/prose.js';
import { words } from './words.js';

/** The blocks, one line each: marks as the lists they make, stressed words between stars. */
function shown(blocks: Prose): readonly string[] {
  const letters = (list: Prose[number]['letters'], indent: string) =>
    list.flatMap(({ text, dashes }) => [
      `${indent}@ ${words(text)}`,
      ...dashes.map((dash) => `${indent} - ${words(dash)}`),
    ]);
  return blocks.flatMap((block) => [
    ...(block.paragraph === '' ? [] : [words(block.paragraph)]),
    ...block.numbers.flatMap((item) => [
      `# ${words(item.text)}`,
      ...letters(item.letters, ' '),
      ...item.dashes.map((dash) => ` - ${words(dash)}`),
    ]),
    ...letters(block.letters, ''),
    ...block.dashes.map((dash) => `- ${words(dash)}`),
  ]);
}

describe('text of the data', () => {
  test.each([
    ['lines are paragraphs', 'Một\nHai', ['Một', 'Hai']],
    ['dashes make a list', 'Gồm:\n- một\n- hai\nHết', ['Gồm:', '- một', '- hai', 'Hết']],
    ['numbers that count from 1 make a list', '1. một\n2. hai', ['# một', '# hai']],
    [
      'letters in their order make a list, đ after d',
      'a) m\nb) m\nc) m\nd) m\nđ) m\ne) m',
      ['@ m', '@ m', '@ m', '@ m', '@ m', '@ m'],
    ],
    [
      'letters and dashes belong to the number before them',
      '1. m\na) n\n- o\nb) p\n2. q\n- r',
      ['# m', ' @ n', '  - o', ' @ p', '# q', ' - r'],
    ],
    ['dashes belong to the letter before them', 'a) m\n- n\nb) o', ['@ m', ' - n', '@ o']],
    ['a list that begins anew is another', '1. m\n1. n', ['# m', '# n']],
    ['a number out of its order prints as typed', '1. m\n3. n\n2023. o', ['# m', '3. n', '2023. o']],
    ['a number that does not begin at 1 prints as typed', '2. m', ['2. m']],
    ['a letter out of its order prints as typed', 'b) m\na) n\nc) o', ['b) m', '@ n', 'c) o']],
    ['f is no letter of the order', 'a) m\nf) n', ['@ m', 'f) n']],
    [
      'a mark without a space, or without words, prints as typed',
      '-m\n1.m\na)m\n-\n1.',
      ['-m', '1.m', 'a)m', '-', '1.'],
    ],
    ['other marks print as typed', '+ m\n* n\n# o\n• p', ['+ m', '* n', '# o', '• p']],
    ['words between two pairs of stars stand out', 'Ưu **điểm một** và **hai**.', ['Ưu *điểm một* và *hai*.']],
    ['in lists too', '- **m** n', ['- *m* n']],
    ['stars that stand alone print as typed', '2 ** 3, **m, ** n ** và ****', ['2 ** 3, **m, ** n ** và ****']],
  ])('%s', (_, text, lines) => {
    expect(shown(prose(text))).toEqual(lines);
  });

  test('that is not there is nothing, or a line to fill', () => {
    expect(prose(undefined)).toEqual([]);
    expect(shown(proseOrBlank(undefined, 'narrative.plan.purpose'))).toEqual(['[narrative.plan.purpose]']);
    expect(shown(proseOrBlank('Một', 'x'))).toEqual(['Một']);
  });

  test('loses no word, whatever its marks', () => {
    const line = fc.stringMatching(/^(- |[1-4]\. |[abcdđe]\) |\*\*)?[mnop*.) ]{0,6}x$/u);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const bare = (text: string) => text.replace(/[^mnopx]/gu, '');
        expect(bare(shown(prose(lines.join('\n'))).join(''))).toBe(bare(lines.join('')));
      }),
    );
  });
});
