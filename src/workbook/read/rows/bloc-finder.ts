import { alternatives } from '../../../diagnostics/alternatives.js';
import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { cellText } from '../values/cell-text.js';
import type { BlocReading } from './bloc-reading.js';
import { brokenCell, type RowAt } from './row-at.js';

/** Finds the bloc that a row names, or why none; of one bloc alone every row is. */
export function blocFinder(
  blocs: readonly BlocReading[],
): (row: RowAt) => { readonly bloc: BlocReading } | { readonly wrong: Diagnostic } {
  const exact = new Map(blocs.map((bloc) => [bloc.key, bloc]));
  const alike = new Map(blocs.map((bloc) => [spellingKey(bloc.key), bloc]));
  const [only, second] = blocs;
  const allowed = blocs.map(({ key }) => key);
  return (row) => {
    const column = row.layout.plan.columns.find(({ part }) => part === 'bloc');
    const cell = column === undefined ? undefined : row.cell(column);
    const place = row.place(column);
    const broken = cell === undefined ? undefined : brokenCell(cell, place);
    if (broken !== undefined) return { wrong: broken };
    const found = cell === undefined ? '' : (cellText(cell) ?? '');
    if (found === '') {
      if (only !== undefined && second === undefined) return { bloc: only };
      return { wrong: diagnose('workbook.bloc-unsaid', { place, facts: { allowed } }) };
    }
    const bloc = exact.get(found) ?? alike.get(spellingKey(found));
    if (bloc !== undefined) return { bloc };
    return { wrong: diagnose('workbook.unknown-bloc', { place, facts: { found, ...alternatives(found, allowed) } }) };
  };
}
