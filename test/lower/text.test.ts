import { describe, expect, test } from '@jest/globals';
import type { Node } from '../../src/tree/nodes.js';
import { gap, line, text } from '../tree/sample.js';
import { lowered, outline, paragraphs } from './lowered.js';

describe('paragraphs and headings', () => {
  test('each in its style', () => {
    const nodes: Node[] = [
      { type: 'p', content: line('Một') },
      { type: 'heading', level: 1, content: line('Hai') },
      { type: 'heading', level: 2, content: line('Ba') },
      { type: 'heading', level: 3, content: line('Bốn') },
    ];
    for (const layout of ['state', 'party'] as const) {
      expect(outline(lowered(nodes, layout).blocks)).toEqual([
        'body: Một',
        'heading1: HAI',
        'heading2: Ba',
        'heading3: Bốn',
      ]);
    }
  });

  test('capitals keep every mark', () => {
    const letters = 'ắằẳẵặấầẩẫậđếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵ';
    const node: Node = { type: 'heading', level: 1, content: line(letters) };
    expect(outline(lowered([node]).blocks)).toEqual([`heading1: ${letters.toUpperCase().normalize('NFC')}`]);
  });

  test.each([
    ['short', '……'],
    ['medium', '…………'],
    ['long', '……………………'],
    ['line', '…'.repeat(28)],
  ] as const)('a %s gap is %s', (size, dots) => {
    const content = [text('a '), { type: 'blank', field: 'x', size } as const, text(' b')];
    const [block] = paragraphs(lowered([{ type: 'p', content }]).blocks);
    expect(block?.runs).toEqual([{ text: 'a ' }, { text: dots, blank: 'x' }, { text: ' b' }]);
  });
});

describe('stressed words', () => {
  const bold = (words: string) => ({ type: 'text', text: words, bold: true }) as const;

  test('are bold runs of their own', () => {
    const [block] = paragraphs(
      lowered([{ type: 'p', content: [text('a '), bold('b'), bold(' c'), text('.')] }]).blocks,
    );
    expect(block?.runs).toEqual([{ text: 'a ' }, { text: 'b c', bold: true }, { text: '.' }]);
  });

  test('say nothing new in a style that is bold', () => {
    const [block] = paragraphs(lowered([{ type: 'heading', level: 1, content: [bold('b')] }]).blocks);
    expect(block?.runs).toEqual([{ text: 'B' }]);
  });
});

test('a remark is a paragraph in its own style', () => {
  expect(outline(lowered([{ type: 'note', content: line('Chọn 03 đơn vị') }]).blocks)).toEqual([
    'note: Chọn 03 đơn vị',
  ]);
});

test('a new page and a line to cut along', () => {
  const { blocks, page } = lowered([{ type: 'page-break' }, { type: 'cut' }]);
  const width = page.width - page.margin.left - page.margin.right;
  expect(blocks).toMatchObject([{ type: 'break' }, { type: 'rule', width, dashed: true }]);
});

test('texts side by side are one piece', () => {
  const content = [text('a'), text(' b'), gap('x'), text('c'), text('.')];
  const [block] = paragraphs(lowered([{ type: 'p', content }]).blocks);
  expect(block?.runs.map((run) => run.text)).toEqual(['a b', '…………', 'c.']);
});

describe('legal bases', () => {
  const of = (...items: string[]): Node[] => [{ type: 'legal-bases', items: items.map(line) }];

  test('of the state: a paragraph each, `;` at the end, `.` after the last (ND30-64)', () => {
    expect(outline(lowered(of('Căn cứ A', 'Căn cứ B', 'Căn cứ C')).blocks)).toEqual([
      'legalBasis: Căn cứ A;',
      'legalBasis: Căn cứ B;',
      'legalBasis: Căn cứ C.',
    ]);
    expect(outline(lowered(of('Căn cứ A')).blocks)).toEqual(['legalBasis: Căn cứ A.']);
  });

  test('of the Party: with a typed dash first (DANG-24)', () => {
    const { blocks } = lowered(of('Căn cứ A', 'Căn cứ B'), 'party');
    expect(outline(blocks)).toEqual(['legalBasis: - Căn cứ A;', 'legalBasis: - Căn cứ B.']);
    expect(paragraphs(blocks).map(({ mark }) => mark)).toEqual(
      [1, 2].map(() => ({ text: '-', list: 1, level: 0, numbering: 'typed' })),
    );
  });

  test.each(['.', ';', ':', ',', '!', '?', '…'])('the user’s own %s at the end stands', (sign) => {
    expect(outline(lowered(of(`Căn cứ A${sign}`, 'B')).blocks)).toEqual([
      `legalBasis: Căn cứ A${sign}`,
      'legalBasis: B.',
    ]);
    expect(outline(lowered(of('A', `Căn cứ B${sign}`)).blocks)).toEqual([
      'legalBasis: A;',
      `legalBasis: Căn cứ B${sign}`,
    ]);
  });

  test.each(['”', ')', '2023'])('after %s a sign is set', (sign) => {
    expect(outline(lowered(of(`A${sign}`)).blocks)).toEqual([`legalBasis: A${sign}.`]);
  });

  test('a gap at the end takes a sign too', () => {
    const items = [[text('Căn cứ '), gap('x')], [gap('y')]];
    expect(outline(lowered([{ type: 'legal-bases', items }]).blocks)).toEqual([
      'legalBasis: Căn cứ …………;',
      'legalBasis: ………….',
    ]);
  });
});

describe('recipients', () => {
  const node: Node = { type: 'recipients', items: [line('Như trên'), line('Sở Nội vụ;'), line('Lưu: VT')] };

  test.each(['state', 'party'] as const)('of the %s: label, dashed entries, `;` each and `.` at the end', (layout) => {
    const { blocks } = lowered([node], layout);
    expect(outline(blocks)).toEqual([
      'recipientsLabel: Nơi nhận:',
      'recipient: - Như trên;',
      'recipient: - Sở Nội vụ;',
      'recipient: - Lưu: VT.',
    ]);
    expect(paragraphs(blocks).map(({ keepNext }) => keepNext)).toEqual([undefined, true, true, false]);
    expect(paragraphs(blocks)[1]?.mark).toEqual({ text: '-', list: 1, level: 0, numbering: 'typed' });
  });

  test('the label is underlined in the Party only (DANG-30)', () => {
    expect(lowered([node], 'party').styles.recipientsLabel?.underline).toBe(true);
    expect(lowered([node], 'state').styles.recipientsLabel?.underline).toBe(false);
  });
});

describe('the page', () => {
  test.each(['state', 'party'] as const)(
    'of the %s layout changes its margins on even sides for two-sided printing',
    (layout) => {
      expect(lowered([], layout, { duplex: true }).page.mirrored).toBe(true);
      expect(lowered([], layout).page.mirrored).toBe(false);
      expect(lowered([], layout).meta.title).toBe('Giao ước');
    },
  );
});
