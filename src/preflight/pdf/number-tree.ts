import type { PdfDictionary, PdfValue } from './dictionary.js';

/** The values of a number tree by their number, each as a list. */
export function readNumberTree(root: PdfDictionary | undefined): ReadonlyMap<number, readonly PdfValue[]> {
  const values = new Map<number, readonly PdfValue[]>();
  const open = root === undefined ? [] : [root];
  const seen = new Set<PdfDictionary>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const pairs = node.list('Nums');
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const [number, value = null] = pairs.slice(at, at + 2);
      if (typeof number === 'number') values.set(number, node.items(value));
    }
    for (const kid of node.dictionaries('Kids')) open.push(kid);
  }
  return values;
}
