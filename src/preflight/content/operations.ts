import { PdfDictionary, type PdfValue } from '../pdf/dictionary.js';
import { ObjectReader } from './object-reader.js';

/** An operator with the values before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

/** The operations of a content stream or character map; an image that stands in it is one, `BI`, with its dictionary. */
export function readOperations(bytes: Uint8Array): readonly Operation[] {
  const reader = new ObjectReader(bytes);
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  for (let item = reader.read(); item !== undefined; item = reader.read()) {
    if (typeof item !== 'object' || item === null || item.kind !== 'keyword') {
      operands.push(item);
      continue;
    }
    if (item.word === 'BI') continue;
    if (item.word === 'ID') reader.skipImage();
    operations.push(
      item.word === 'ID' ? { operator: 'BI', operands: [imageOf(operands)] } : { operator: item.word, operands },
    );
    operands = [];
  }
  return operations;
}

/** The short keys of images in a content stream that checks ask for. */
const LONG_KEYS = new Map([
  ['CS', 'ColorSpace'],
  ['F', 'Filter'],
  ['I', 'Interpolate'],
]);

function imageOf(operands: readonly PdfValue[]): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  operands.forEach((key, at) => {
    const value = operands[at + 1];
    if (at % 2 === 0 && typeof key === 'object' && key?.kind === 'name' && value !== undefined)
      entries.set(LONG_KEYS.get(key.name) ?? key.name, value);
  });
  return new PdfDictionary(entries);
}
