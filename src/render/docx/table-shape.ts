import type { TableBlock } from '../../blocks/types.js';
import { twips } from './twips.js';

/** What the cells of a table have in common. */
export interface TableShape {
  /** Where columns begin and end, in whole twips: rounding each edge, not each width, keeps the sum right. */
  readonly edges: readonly number[];
  readonly padding: number;
}

/** The shape of a table. */
export function tableShape({ columns, padding }: TableBlock): TableShape {
  const edges = [0];
  for (const width of columns) edges.push((edges.at(-1) ?? 0) + width);
  return { edges: edges.map(twips), padding };
}

/** Width of `span` columns from `column` on, in twips. */
export function widthOf({ edges }: TableShape, column: number, span: number): number {
  return (edges[column + span] ?? 0) - (edges[column] ?? 0);
}
