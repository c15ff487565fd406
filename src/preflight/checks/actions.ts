import type { Check } from '../check.js';
import { finding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

/** What PDF/A lets no file do by itself. */
const FORBIDDEN = new Set([
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
  'JavaScript',
]);

const NAMED = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

/** Nothing in the file acts but going to a place, and nothing is bound to opening or closing it. */
export const checkActions: Check = ({ catalog, pages, dictionaries }) => [
  ...dictionaries
    .filter(isForbidden)
    .map((action) => finding('action', { object: action.id, found: action.name('S') ?? '' })),
  ...(catalog.has('AA') ? [finding('additional-action')] : []),
  ...pages
    .filter(({ dictionary }) => dictionary.has('AA'))
    .map(({ number: page }) => finding('additional-action', { page })),
];

/** Elements of the structure have an `S` too, and always a parent. */
function isForbidden(dictionary: PdfDictionary): boolean {
  const action = dictionary.name('S');
  if (action === undefined || dictionary.has('P')) return false;
  return FORBIDDEN.has(action) || (action === 'Named' && !NAMED.has(dictionary.name('N') ?? ''));
}
