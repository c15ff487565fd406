import type { PdfDictionary, PdfValue } from '../pdf/dictionary.js';
import type { StructureElement } from './structure-element.js';

/** The value of an attribute of an element, from its own attributes or from its classes; null when it has none. */
export function attribute({ dictionary }: StructureElement, key: string, root: PdfDictionary): PdfValue {
  const classes = root.dictionary('ClassMap');
  const named = dictionary.names('C').flatMap((name) => classes?.dictionaries(name) ?? []);
  const owner = [...dictionary.dictionaries('A'), ...named].find((attributes) => attributes.has(key));
  return owner?.get(key) ?? null;
}
