import { describe, expect, test } from '@jest/globals';
import { STATE } from '../../src/layouts/state.js';
import type { BodyNode, DivisionType, Node, SectionNode } from '../../src/tree/nodes.js';
import { line } from '../tree/sample.js';
import { lowered, outline, paragraphs } from './lowered.js';

const p: Node = { type: 'p', content: line('Đoạn') };

function section(heading: string, ...body: BodyNode[]): SectionNode {
  return { type: 'section', heading: heading === '' ? [] : line(heading), numbered: true, body };
}

function division(type: DivisionType, heading: string, ...body: BodyNode[]): Node & BodyNode {
  return { type, heading: line(heading), body };
}

describe('sections', () => {
  const tree = [
    section('Một', section('Hai', section('Ba'), section('Bốn')), section('Năm')),
    p,
    section('Sáu', section('Bảy')),
  ];

  test('of the state are counted by depth: I., 1., a) (ND30-71 .. 73)', () => {
    expect(outline(lowered(tree).blocks)).toEqual([
      'heading1: I. MỘT',
      'heading2: 1. Hai',
      'heading3: a) Ba',
      'heading3: b) Bốn',
      'heading2: 2. Năm',
      'body: Đoạn',
      'heading1: II. SÁU',
      'heading2: 1. Bảy',
    ]);
  });

  test('of the Party begin with I- (DANG-27)', () => {
    expect(outline(lowered(tree, 'party').blocks).filter((each) => each.startsWith('heading1'))).toEqual([
      'heading1: I- MỘT',
      'heading1: II- SÁU',
    ]);
  });

  test('are counted by Word where it can: a list for each row of neighbours', () => {
    const marks = paragraphs(lowered(tree).blocks).flatMap(({ mark }) => mark ?? []);
    expect(marks.map(({ list, level, numbering, heading }) => [list, level, numbering, heading])).toEqual([
      [1, 0, 'upperRoman', 'beside'],
      [2, 1, 'decimal', 'beside'],
      [3, 2, 'typed', 'beside'],
      [3, 2, 'typed', 'beside'],
      [2, 1, 'decimal', 'beside'],
      [1, 0, 'upperRoman', 'beside'],
      [4, 1, 'decimal', 'beside'],
    ]);
  });

  test('below the third depth go on with letters', () => {
    const deep = section('A', section('B', section('C', section('D'))));
    expect(outline(lowered([deep]).blocks).at(-1)).toBe('heading3: a) D');
  });

  test('that are not numbered do not count', () => {
    const plain: SectionNode = { ...section('Hai'), numbered: false };
    expect(outline(lowered([section('Một'), plain, section('Ba')]).blocks)).toEqual([
      'heading1: I. MỘT',
      'heading1: HAI',
      'heading1: II. BA',
    ]);
  });

  test('without heading do not count either', () => {
    expect(outline(lowered([section('', { type: 'p', content: line('a') }), section('Hai')]).blocks)).toEqual([
      'body: a',
      'heading1: I. HAI',
    ]);
  });

  test('that follow a table inside another bring the space between', () => {
    const table: BodyNode = {
      type: 'table',
      columns: [{ share: 1, align: 'left' }],
      head: [],
      rows: [{ cells: [{ paragraphs: [line('a')], colSpan: 1, rowSpan: 1 }] }],
    };
    const { blocks } = lowered([section('Một', table), section('Hai')]);
    expect(blocks.at(-1)).toMatchObject({ style: 'heading1', before: STATE.table.after });
  });
});

describe('divisions', () => {
  const tree = [
    division('part', 'Kết quả', section('Một'), section('Hai')),
    division('part', 'Phương hướng', section('Ba')),
    division('chapter', 'Quy định chung', division('article', 'Phạm vi'), division('article', 'Đối tượng')),
    division('chapter', 'Thi hành', division('article', 'Hiệu lực')),
  ];

  test('of the state: Phần I, Chương I above the heading, Điều 1. beside it (ND30-68, ND30-70)', () => {
    expect(outline(lowered(tree).blocks)).toEqual([
      'division: Phần I KẾT QUẢ',
      'heading1: I. MỘT',
      'heading1: II. HAI',
      'division: Phần II PHƯƠNG HƯỚNG',
      'heading1: I. BA',
      'division: Chương I QUY ĐỊNH CHUNG',
      'article: Điều 1. Phạm vi',
      'article: Điều 2. Đối tượng',
      'division: Chương II THI HÀNH',
      'article: Điều 3. Hiệu lực',
    ]);
  });

  test('of the Party: Phần thứ nhất (DANG-25)', () => {
    const marks = outline(lowered(tree, 'party').blocks).filter((each) => each.startsWith('division'));
    expect(marks).toEqual([
      'division: Phần thứ nhất KẾT QUẢ',
      'division: Phần thứ hai PHƯƠNG HƯỚNG',
      'division: Chương I QUY ĐỊNH CHUNG',
      'division: Chương II THI HÀNH',
    ]);
  });

  test.each([
    ['state', ['upperRoman', 'above'], ['upperRoman', 'above'], ['decimal', 'beside']],
    ['party', ['typed', 'above'], ['upperRoman', 'above'], ['decimal', 'beside']],
  ] as const)('of the %s: part, chapter and article as Word counts them', (layout, ...expected) => {
    const marks = paragraphs(lowered(tree, layout).blocks).flatMap(({ mark }) => mark ?? []);
    const found = ['Phần', 'Chương', 'Điều'].map((label) => marks.find(({ text }) => text.startsWith(label)));
    expect(found.map((mark) => [mark?.numbering, mark?.heading])).toEqual(expected);
  });

  test('of one kind are one list', () => {
    const marks = paragraphs(lowered(tree).blocks).flatMap(({ mark }) => mark ?? []);
    for (const label of ['Phần', 'Chương', 'Điều']) {
      expect(new Set(marks.filter(({ text }) => text.startsWith(label)).map(({ list }) => list)).size).toBe(1);
    }
  });

  test('beyond the tenth are counted in figures', () => {
    const many = Array.from({ length: 11 }, () => division('part', 'a'));
    expect(outline(lowered(many, 'party').blocks).slice(8)).toEqual([
      'division: Phần thứ chín A',
      'division: Phần thứ mười A',
      'division: Phần thứ 11 A',
    ]);
  });
});
