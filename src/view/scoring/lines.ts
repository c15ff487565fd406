import type { BlocYear } from '../../model/bloc-year.js';
import { decimal } from '../../text/decimal.js';
import type { View } from '../view-shape.js';
import { cellsOf } from './cells.js';
import { codesOf, type GroupKind, pointsFor } from './points.js';
import type { Sheet } from './sheet.js';

type Line = View['scoring']['base'][number]['lines'][number];
type Criterion = BlocYear['scoring']['groups'][number]['criteria'][number];

/** A criterion with its parts below it: 1, 1.1, 1.2 … */
export function linesOf(criterion: Criterion, position: string, kind: GroupKind, sheet: Sheet): readonly Line[] {
  const line = (item: Pick<Criterion, 'code' | 'content' | 'max' | 'evidence'>, codes: readonly string[]) => {
    const entry = sheet.entries.find((one) => one.criterion === item.code);
    return {
      content: item.content,
      evidence: item.evidence ?? '',
      ...cellsOf(decimal(item.max), (column) => pointsFor(codes, kind, sheet, column), sheet),
      reason: entry?.reason ?? '',
      proof: entry?.evidence ?? '',
    };
  };
  return [
    { position, ...line(criterion, codesOf(criterion)) },
    ...criterion.parts.map((part, index) => ({ position: `${position}.${index + 1}`, ...line(part, [part.code]) })),
  ];
}
