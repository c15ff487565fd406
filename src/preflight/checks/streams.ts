import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

const ALLOWED = new Set([
  'ASCIIHexDecode',
  'ASCII85Decode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
]);

/** The same in the short names an image in a content stream may use. */
const ALLOWED_SHORT = new Set([...ALLOWED, 'AHx', 'A85', 'Fl', 'RL', 'CCF', 'DCT']);

/** Readers forgive a line's end counted wrongly, and cannot always tell it from data. */
const TOLERANCE = 2;

/** All data stands in the file, is as long as the file says, and packed in a way that will be known in a hundred years. */
export const checkStreams: Check = ({ dictionaries, drawn }) => [
  ...dictionaries.flatMap((stream) => (stream.data === undefined ? [] : problemsOf(stream, stream.data.raw.length))),
  ...drawn.flatMap((each) => {
    if (each.kind !== 'image') return [];
    const filter = each.dictionary.names('Filter').find((name) => !ALLOWED_SHORT.has(name));
    return filter === undefined ? [] : [finding('inline-filter', { page: each.page, found: filter })];
  }),
];

function problemsOf(stream: PdfDictionary, length: number): readonly PreflightFinding[] {
  const object = { object: stream.id };
  const filter = stream.names('Filter').find((name) => !ALLOWED.has(name));
  const isOutside = ['F', 'FFilter', 'FDecodeParms'].some((key) => stream.has(key));
  const said = stream.number('Length') ?? Number.POSITIVE_INFINITY;
  return [
    ...(filter === undefined ? [] : [finding('filter', { ...object, found: filter })]),
    ...(isOutside ? [finding('outside-data', object)] : []),
    ...(Math.abs(said - length) > TOLERANCE ? [finding('data-length', object)] : []),
  ];
}
