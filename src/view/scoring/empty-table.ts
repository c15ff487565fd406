import { roman } from '../../text/roman.js';
import { Blank, type Printable } from '../blank.js';
import type { View } from '../view-shape.js';
import { cellsOf } from './cells.js';
import type { Sheet } from './sheet.js';

type Scoring = View['scoring'];
type Group = Scoring['base'][number];

const LINES = 3;

/** A table to be filled: one group that counts, bonus and penalty. */
export function emptyTable(sheet: Sheet): Pick<Scoring, 'base' | 'bonus' | 'penalty' | 'sums'> {
  const gap = new Blank('scoring.groups', 'short');
  const cells = cellsOf(gap, () => undefined, sheet);
  const group = (index: number, content: Printable, lines: number): readonly Group[] => [
    {
      position: roman(index),
      content,
      ...cells,
      lines: Array.from({ length: lines }, (_, line) => ({
        position: String(line + 1),
        content: new Blank('scoring.groups'),
        evidence: '',
        ...cells,
        reason: '',
        proof: '',
      })),
    },
  ];
  return {
    base: group(1, new Blank('scoring.groups'), LINES),
    bonus: group(2, 'Điểm thưởng', 1),
    penalty: group(3, 'Điểm trừ', 1),
    sums: { base: cells, all: cells },
  };
}
