import type { SmallField } from '../../protocol.js';
import type { FieldRows } from './field-rows.js';

/** Puts the rows of these fields into a list. Rows that stay are left where they are: the keyboard would lose its place. */
export function showRows(list: HTMLElement, rows: FieldRows, fields: readonly SmallField[]): void {
  const held = rows.all.find(({ control }) => control === document.activeElement);
  rows.take(fields);
  const wanted = rows.all.map(({ element }) => element);
  const same = wanted.length === list.children.length && wanted.every((row, at) => row === list.children[at]);
  if (!same) list.replaceChildren(...wanted);
  if (held !== undefined && held.control !== document.activeElement) {
    rows.of(held.path)?.control.focus({ preventScroll: true });
  }
}
