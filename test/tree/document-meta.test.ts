import { describe, expect, test } from '@jest/globals';
import { documentMeta } from '../../src/tree/document-meta.js';
import type { Inlines } from '../../src/tree/inlines.js';
import type { Node } from '../../src/tree/nodes.js';
import { gap, line, text } from './sample.js';

const title = (kind: Inlines, ...subjects: Inlines[]): Node => ({ type: 'title', kind, subjects });
const letterhead: Node = { type: 'letterhead', issuer: line('Khối thi đua'), place: [], date: [] };

describe('what a file says of itself', () => {
  test.each([
    [
      'kind and subject',
      [title(line('Giao ước'), line('Khối A')), letterhead],
      'Giao ước - Khối A',
      'Khối A',
      'Khối thi đua',
    ],
    [
      'several subjects',
      [title(line('Báo cáo'), line('Tổng kết'), line('năm 2023'))],
      'Báo cáo - Tổng kết năm 2023',
      'Tổng kết năm 2023',
      '',
    ],
    ['a kind alone', [title(line('Giao ước'))], 'Giao ước', '', ''],
    ['a gap', [title(line('Giao ước'), [text('năm '), gap('year')])], 'Giao ước - năm …', 'năm …', ''],
    ['nothing', [], '', '', ''],
  ])('%s', (_, nodes, expected, subject, author) => {
    expect(documentMeta({ nodes })).toEqual({ title: expected, subject, author, language: 'vi-VN' });
  });
});
