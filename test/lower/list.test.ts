import { describe, expect, test } from '@jest/globals';
import { PARTY } from '../../src/layouts/party.js';
import { STATE } from '../../src/layouts/state.js';
import { listMark } from '../../src/lower/list-marks.js';
import type { ListItemNode, ListNode, ListStyle } from '../../src/tree/nodes.js';
import { line } from '../tree/sample.js';
import { lowered, outline, paragraphs } from './lowered.js';

const p = (words: string) => ({ type: 'p', content: line(words) }) as const;
const item = (...body: ListItemNode['body']): ListItemNode => ({ type: 'item', body });
const list = (style: ListStyle, ...items: ListItemNode[]): ListNode => ({ type: 'list', style, items });

const marks = (style: ListStyle, count: number, layout = STATE) =>
  Array.from({ length: count }, (_, index) => listMark(style, index + 1, layout.lists[style]));

describe('marks', () => {
  test('letters have đ, and no f, j, w or z (ND30-72); after y two letters follow', () => {
    expect(marks('letter', 26).join(' ')).toBe(
      'a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) ab) ac)',
    );
  });

  test('Roman numbers', () => {
    expect(marks('roman', 10).join(' ')).toBe('I. II. III. IV. V. VI. VII. VIII. IX. X.');
    const some = [14, 19, 20, 29, 39, 40, 44, 49, 50, 89, 90, 99, 100, 149].map((at) =>
      listMark('roman', at, STATE.lists.roman),
    );
    expect(some.join(' ')).toBe('XIV. XIX. XX. XXIX. XXXIX. XL. XLIV. XLIX. L. LXXXIX. XC. XCIX. C. CXLIX.');
  });

  test('Arabic numbers and dashes', () => {
    expect(marks('arabic', 11).join(' ')).toBe('1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11.');
    expect(marks('dash', 2).join(' ')).toBe('- -');
  });

  test('Roman numbers of the Party end in a hyphen (DANG-27)', () => {
    expect(marks('roman', 3, PARTY).join(' ')).toBe('I- II- III-');
  });
});

describe('a list', () => {
  test('of khoản without heading follows its number on the line, not bold (ND30-71)', () => {
    const { blocks, styles } = lowered([list('arabic', item(p('Một')), item(p('Hai')))]);
    expect(outline(blocks)).toEqual(['item: 1. Một', 'item: 2. Hai']);
    expect(styles.item?.bold).toBe(false);
  });

  test('of khoản with heading: number and heading alone and bold, text below (ND30-71)', () => {
    const titled: ListItemNode = { type: 'item', heading: line('Tiêu đề'), body: [p('Một'), p('Hai')] };
    const { blocks, styles } = lowered([list('arabic', titled)]);
    expect(outline(blocks)).toEqual(['itemHeading: 1. Tiêu đề', 'item: Một', 'item: Hai']);
    expect(styles.itemHeading).toMatchObject({ bold: true, keepNext: true });
  });

  test('of sections: number and heading in capitals (ND30-73)', () => {
    expect(outline(lowered([list('roman', item(p('Kết quả')))]).blocks)).toEqual(['heading1: I. KẾT QUẢ']);
    expect(outline(lowered([list('roman', item(p('Kết quả')))], 'party').blocks)).toEqual(['heading1: I- KẾT QUẢ']);
  });

  test('inside a list counts for itself, deeper by one', () => {
    const inner = list('letter', item(p('a')), item(p('b')));
    const { blocks } = lowered([list('arabic', item(p('Gồm:'), inner, p('sau')), item(list('dash', item(p('c')))))]);
    expect(outline(blocks)).toEqual([
      'item: 1. Gồm:',
      'point: a) a',
      'point: b) b',
      'item: sau',
      'item: 2. ',
      'point: - c',
    ]);
    expect(paragraphs(blocks).map(({ mark, itemOf }) => mark?.level ?? `of ${itemOf}`)).toEqual([
      0,
      1,
      1,
      'of 1',
      0,
      1,
    ]);
  });

  test('has a number of its own, so that the next counts from 1', () => {
    const { blocks } = lowered([
      list('arabic', item(p('a'))),
      list('arabic', item(p('b'))),
      list('letter', item(p('c'))),
    ]);
    expect(paragraphs(blocks).map(({ mark }) => [mark?.text, mark?.list])).toEqual([
      ['1.', 1],
      ['1.', 2],
      ['a)', 3],
    ]);
  });

  test.each([
    ['arabic', 'decimal'],
    ['roman', 'upperRoman'],
    ['letter', 'typed'],
    ['dash', 'typed'],
  ] as const)('%s is counted by Word as %s', (style, numbering) => {
    for (const layout of ['state', 'party'] as const) {
      expect(paragraphs(lowered([list(style, item(p('a')))], layout).blocks)[0]?.mark?.numbering).toBe(numbering);
    }
  });

  test('an item of nothing still has its mark', () => {
    expect(outline(lowered([list('arabic', item(), item(p('b')))]).blocks)).toEqual(['item: 1. ', 'item: 2. b']);
  });
});
