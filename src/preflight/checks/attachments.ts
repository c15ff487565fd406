import type { Check } from '../check.js';
import { finding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';
import { latin1 } from '../pdf/latin1.js';

/** Files within the file are PDF too, and named. */
export const checkAttachments: Check = ({ dictionaries }) =>
  dictionaries
    .filter((dictionary) => dictionary.has('EF'))
    .filter((dictionary) => !isNamed(dictionary) || !isPdf(dictionary))
    .map((dictionary) => finding('attachment', { object: dictionary.id }));

function isNamed(specification: PdfDictionary): boolean {
  return ['F', 'UF'].every((key) => (specification.text(key) ?? '') !== '');
}

function isPdf(specification: PdfDictionary): boolean {
  const files = specification.dictionary('EF');
  const bytes = (files?.dictionary('UF') ?? files?.dictionary('F'))?.data?.decoded();
  return bytes !== undefined && latin1(bytes.subarray(0, 5)) === '%PDF-';
}
