import type { PagedDocument } from '../../src/pages/types.js';
import { cell, lines, pagesOf, table, text } from '../paginate/small-document.js';

/** Lines of text under a heading, each with words of its own, and so many places to sign, one below the other. */
export function smallPaper(name: string, count: number, signers = 0): PagedDocument {
  const places = Array.from({ length: signers }, (_, index) => {
    const id = `${name}signer${index + 1}`;
    const signature = { id, label: id, name: id, title: '' };
    return { cells: [cell([text(id, { signature, before: 20 })], { group: id }), cell([])] };
  });
  const grid = table(places, { role: 'layout', columns: [100, 0] });
  const heading = text(`${name}heading`, { style: 'heading' });
  return pagesOf([heading, ...(count > 0 ? [lines(count, `${name}x`)] : []), ...(signers > 0 ? [grid] : [])]);
}

/** The texts of every page. */
export function textsOf({ pages }: PagedDocument): readonly (readonly string[])[] {
  return pages.map(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : [])));
}
