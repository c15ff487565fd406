import { describe, expect, test } from '@jest/globals';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import type { AppendixNode, Node } from '../../src/tree/nodes.js';
import { line } from '../tree/sample.js';
import { opened, outline, paragraphs, rules } from './lowered.js';

const p: Node = { type: 'p', content: line('Đoạn') };
const section: AppendixNode['body'][number] = { type: 'section', heading: line('Mục'), numbered: true, body: [] };

function appendix(heading: string, more: Partial<AppendixNode> = {}): AppendixNode {
  return { type: 'appendix', landscape: false, heading: line(heading), body: [], ...more };
}

/** The blocks of each section in words. */
const sections = (nodes: readonly Node[], layout: 'state' | 'party' = 'state') =>
  opened({ nodes }, layout).sections.map(({ blocks }) => outline(blocks));

describe('annexes', () => {
  test('are sections of their own, behind everything else', () => {
    expect(sections([appendix('Bảng'), p])).toEqual([['body: Đoạn'], ['appendix: Phụ lục BẢNG']]);
  });

  test('alone make a paper too', () => {
    expect(sections([appendix('Bảng')])).toEqual([['appendix: Phụ lục BẢNG']]);
  });

  test('of the state have Roman numbers when there are two (ND30-110)', () => {
    expect(sections([p, appendix('Bảng'), appendix('Danh sách')]).slice(1)).toEqual([
      ['appendix: Phụ lục I BẢNG'],
      ['appendix: Phụ lục II DANH SÁCH'],
    ]);
  });

  test('of the Party have Arabic ones (DANG-50)', () => {
    expect(sections([p, appendix('Bảng'), appendix('Danh sách')], 'party').slice(1)).toEqual([
      ['appendix: PHỤ LỤC 1 BẢNG'],
      ['appendix: PHỤ LỤC 2 DANH SÁCH'],
    ]);
    expect(sections([p, appendix('Bảng')], 'party').at(-1)).toEqual(['appendix: PHỤ LỤC BẢNG']);
  });

  test.each([
    ['state', 'upperRoman'],
    ['party', 'decimal'],
  ] as const)('of the %s are counted by Word as %s, in one list, above their titles', (layout, numbering) => {
    const { sections: made } = opened({ nodes: [appendix('A'), appendix('B')] }, layout);
    const marks = made.flatMap(({ blocks }) => paragraphs(blocks)).map(({ mark }) => mark);
    expect(marks).toMatchObject([
      { numbering, heading: 'above', list: marks[0]?.list },
      { numbering, heading: 'above', list: marks[0]?.list },
    ]);
    const [lone] = paragraphs(opened({ nodes: [appendix('A')] }, layout).blocks);
    expect(lone?.mark).toMatchObject({ numbering: 'typed', heading: 'above' });
  });

  test('count sections and articles for themselves', () => {
    const article: AppendixNode['body'][number] = { type: 'article', heading: line('Điều'), body: [] };
    const made = sections([
      section,
      article,
      appendix('A', { body: [section, article] }),
      appendix('B', { body: [section] }),
    ]);
    expect(made).toEqual([
      ['heading1: I. MỤC', 'article: Điều 1. Điều'],
      ['appendix: Phụ lục I A', 'heading1: I. MỤC', 'article: Điều 1. Điều'],
      ['appendix: Phụ lục II B', 'heading1: I. MỤC'],
    ]);
  });
});

describe('the reference of an annex', () => {
  const given = appendix('Bảng', { reference: line('Kèm theo Báo cáo số 05/BC-KTĐ') });

  test('of the state stands in brackets above a short line (ND30-113)', () => {
    const { blocks } = opened({ nodes: [given] });
    expect(outline(blocks)).toMatchObject([
      'appendix: Phụ lục BẢNG',
      'appendixReference: (Kèm theo Báo cáo số 05/BC-KTĐ)',
      expect.stringMatching(/^rule /u),
    ]);
    expect(rules(blocks)).toHaveLength(1);
  });

  test('of the Party stands above five hyphens (DANG-50)', () => {
    expect(outline(opened({ nodes: [given] }, 'party').blocks).slice(1)).toEqual([
      'appendixReference: (Kèm theo Báo cáo số 05/BC-KTĐ)',
      'subjectMark: -----',
    ]);
  });

  test('keeps brackets that are typed', () => {
    const typed = appendix('Bảng', { reference: line('(Kèm theo)') });
    expect(outline(opened({ nodes: [typed] }, 'party').blocks)[1]).toBe('appendixReference: (Kèm theo)');
  });
});

describe.each(['state', 'party'] as const)('a sheet of the %s on its long side', (layout) => {
  const upright = LAYOUTS[layout].page;
  const turned = {
    width: upright.height,
    height: upright.width,
    margin: {
      top: upright.margin.left,
      bottom: upright.margin.right,
      left: upright.margin.bottom,
      right: upright.margin.top,
    },
  };

  test('is turned with its margins: an annex (ND30-02, DANG-05)', () => {
    const pages = opened({ nodes: [p, appendix('A', { landscape: true }), appendix('B')] }, layout).sections.map(
      ({ page }) => page,
    );
    expect(pages[0]).toMatchObject(upright);
    expect(pages[1]).toMatchObject(turned);
    expect(pages[2]).toMatchObject(upright);
  });

  test('a whole paper, whose annexes stand upright unless told', () => {
    const made = opened({ nodes: [p, appendix('A')], landscape: true }, layout).sections;
    expect(made[0]?.page).toMatchObject(turned);
    expect(made[1]?.page).toMatchObject(upright);
  });

  test('has tables and a letterhead as wide as itself', () => {
    const cells = [{ paragraphs: [line('a')], colSpan: 1, rowSpan: 1 }];
    const table: Node = { type: 'table', columns: [{ share: 1, align: 'left' }], head: [], rows: [{ cells }] };
    const head: Node = { type: 'letterhead', issuer: line('K'), place: line('H'), date: line('d') };
    const { blocks, page } = opened({ nodes: [head, p, table], landscape: true }, layout);
    const width = page.width - page.margin.left - page.margin.right;
    const widths = blocks.flatMap((block) =>
      block.type === 'table' ? [block.columns.reduce((a, b) => a + b, 0)] : [],
    );
    expect(widths).toHaveLength(2);
    for (const each of widths) expect(Math.abs(each - width)).toBeLessThan(0.2);
  });
});

test('an empty paper has one empty section', () => {
  expect(opened({ nodes: [] }).sections.map(({ blocks }) => blocks)).toEqual([[]]);
});
