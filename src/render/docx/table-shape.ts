import type { TableBlock } from '../../blocks/types.js';
import { twips } from './twips.js';

/** What the cells of a table have in common. */
export interface TableShape {
  /** Where columns begin and end, in whole twips: rounding each edge, not each width, keeps the sum right. */
  readonly edges: readonly number[];
  readonly padding: number;
  /** Border weight, 0 for none. */
  readonly border: number;
}

/** The shape of a table; only tables of data have borders. */
export function tableShape({ columns, padding, role, border }: TableBlock): TableShape {
  const edges = [0];
  for (const width of columns) edges.push((edges.at(-1) ?? 0) + width);
  return { edges: edges.map(twips), padding, border: role === 'data' ? border : 0 };
}

/** Width of `span` columns from `column` on, in twips. */
export function widthOf({ edges }: TableShape, column: number, span: number): number {
  return (edges[column + span] ?? 0) - (edges[column] ?? 0);
}
