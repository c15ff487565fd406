import { describe, expect, test } from '@jest/globals';
import type { Node } from '../../src/tree/nodes.js';
import { line } from '../tree/sample.js';
import { lowered, outline, tableOf } from './lowered.js';

const recipients: Node = { type: 'recipients', items: [line('Các đơn vị'), line('Lưu: VT')] };
const NAMES = ['recipientsLabel: Nơi nhận:', 'recipient: - Các đơn vị;', 'recipient: - Lưu: VT.'];

const signatures = (...ids: readonly string[]): Node => ({
  type: 'signatures',
  heading: line('Chứng kiến'),
  signers: ids.map((id) => ({ id, title: line('Phó Chủ tịch'), name: line(`Ông ${id}`) })),
});

describe('recipients right below signatures', () => {
  test('that stand on one page are rows of their table, for LibreOffice keeps nothing behind a table', () => {
    const { blocks } = lowered([signatures('A'), recipients]);
    expect(outline(blocks)).toEqual([
      'signHeading: CHỨNG KIẾN',
      'signTitle: PHÓ CHỦ TỊCH',
      'signName: Ông A',
      NAMES.join(' / '),
    ]);
    const { columns, outdent, padding, rows } = tableOf(blocks);
    expect(rows.map(({ keepNext }) => keepNext === true)).toEqual([true, true, false]);
    expect(outdent).toBe(padding);
    expect(rows.at(-1)?.cells.map(({ colSpan }) => colSpan)).toEqual([columns.length]);
  });

  test('that may go over pages stand by themselves', () => {
    const { blocks } = lowered([signatures('A', 'B', 'C'), recipients]);
    expect(outline(blocks).slice(-3)).toEqual(NAMES);
  });

  test.each<[string, Node[]]>([
    ['anything else', [{ type: 'p', content: line('Đoạn') }, recipients]],
    ['signatures that nobody signs', [signatures(), recipients]],
    ['nothing', [recipients]],
  ])('and those below %s too', (_, nodes) => {
    expect(outline(lowered(nodes).blocks).slice(-3)).toEqual(NAMES);
  });

  test('stay where they are when something else comes between', () => {
    const { blocks } = lowered([signatures('A'), { type: 'p', content: line('Đoạn') }, recipients]);
    expect(outline(blocks).slice(-4)).toEqual(['body: Đoạn', ...NAMES]);
  });
});
