import { describe, expect, test } from '@jest/globals';
import type { Block, Cell, ListMark, ParagraphBlock, ParagraphRole } from '../../src/blocks/types.js';
import type { Tag } from '../../src/pages/types.js';
import { paginate } from '../../src/paginate/paginate.js';
import { FIXED_FONTS } from '../text/fixed-fonts.js';
import { cell, isText, PAGE, STYLES, table, text } from './small-document.js';

const ROLES: readonly ParagraphRole[] = ['text', 'heading1', 'heading2', 'heading3', 'heading4'];
const LEVELS = Object.fromEntries(ROLES.map((role) => [role, { ...STYLES.body, role }]));

/** The structure of a document, an element a line with its own text. */
function structure(...blocks: readonly Block[]): readonly string[] {
  return structureOf(blocks);
}

function structureOf(...sections: readonly (readonly Block[])[]): readonly string[] {
  const meta = { title: '', subject: '', author: '', language: 'vi-VN' };
  const document = { meta, styles: LEVELS, sections: sections.map((blocks) => ({ page: PAGE, blocks })) };
  const { tags, pages } = paginate(document, FIXED_FONTS);
  const texts = pages.flatMap(({ items }) => items.filter(isText));
  const print = (tag: Tag, depth: number): readonly string[] => {
    const own = texts.filter((item) => item.tag === tag.id).map((item) => item.text);
    return [
      `${' '.repeat(depth)}${tag.role}${own.length > 0 ? ` ${own.join('')}` : ''}`,
      ...tag.children.flatMap((child) => print(child, depth + 1)),
    ];
  };
  return print(tags, 0).slice(1);
}

const plain = (words: string, more: Partial<ParagraphBlock> = {}) => text(words, { style: 'text', ...more });
const heading = (level: 1 | 2 | 3 | 4, words: string, more: Partial<ParagraphBlock> = {}) =>
  text(words, { style: `heading${level}`, ...more });
const mark = (words: string, more: Partial<ListMark> = {}) => ({
  mark: { text: words, list: 1, level: 0, numbering: 'decimal', ...more } as const,
});

describe('the mark of a heading', () => {
  test.each(['beside', 'above'] as const)('that stands %s it is read with it, in no list', (place) => {
    const numbered = heading(1, 'a', mark('I.', { heading: place, numbering: 'upperRoman' }));
    expect(structure(numbered, plain('b'))).toEqual([' H1 I. a', ' P b']);
  });

  test('of an item is its label', () => {
    expect(structure(plain('a', mark('1.')))).toEqual([' L', '  LI', '   Lbl 1. ', '   LBody', '    P a']);
  });

  test('ends the lists before it', () => {
    const numbered = heading(1, 'b', mark('I.', { heading: 'beside' }));
    expect(structure(plain('a', mark('1.')), numbered, plain('c', { itemOf: 1 })).slice(-2)).toEqual([
      ' H1 I. b',
      ' P c',
    ]);
  });
});

test('what an item says is read before the items and paragraphs below it', () => {
  const nested = plain('b', mark('a)', { list: 2, level: 1, numbering: 'typed' }));
  expect(structure(plain('a', mark('1.')), nested, plain('c', { itemOf: 1 }))).toEqual([
    ' L',
    '  LI',
    '   Lbl 1. ',
    '   LBody',
    '    P a',
    '    L',
    '     LI',
    '      Lbl a) ',
    '      LBody',
    '       P b',
    '    P c',
  ]);
});

describe('in a table that only places things', () => {
  const layout = (...cells: readonly Cell[]): Block => ({ ...table([{ cells }]), role: 'layout' });

  test('a list is a list, and a paragraph without words is nothing', () => {
    const dash = (words: string) => plain(words, mark('-', { numbering: 'typed' }));
    const [left, right] = [cell([plain('a'), dash('b'), dash('c')]), cell([plain('')])];
    expect(structure(layout(left, right))).toEqual([
      ' P a',
      ' L',
      '  LI',
      '   Lbl - ',
      '   LBody',
      '    P b',
      '  LI',
      '   Lbl - ',
      '   LBody',
      '    P c',
    ]);
  });

  test('a place to sign is one element, with no paragraph for a name that is not there', () => {
    const room = { id: 'a', label: 'A', name: '', title: '' };
    const place = [plain('GIÁM ĐỐC'), plain('', { before: 80, signature: room })];
    expect(structure(layout({ ...cell(place), group: 'a' }))).toEqual([' Div', '  P GIÁM ĐỐC', '  Form']);
  });
});

test('each section of a document of several is one of the structure', () => {
  expect(structureOf([plain('a')], [plain('b'), plain('c')])).toEqual([' Sect', '  P a', ' Sect', '  P b', '  P c']);
});

describe('the level of a heading', () => {
  test.each<[string, (1 | 2 | 3 | 4)[], string[]]>([
    ['is that of its style', [1, 2, 3, 4, 2, 1], ['H1', 'H2', 'H3', 'H4', 'H2', 'H1']],
    ['leaves none out', [1, 3, 3, 2, 3], ['H1', 'H2', 'H2', 'H2', 'H3']],
    ['begins at the first', [3, 2, 3], ['H1', 'H1', 'H2']],
  ])('%s: %p', (_, levels, expected) => {
    const roles = structure(...levels.map((level) => heading(level, 'a'))).map((each) => each.trim().slice(0, 2));
    expect(roles).toEqual(expected);
  });
});
