import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';

const BLENDS = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion ' +
    'Hue Saturation Color Luminosity'
  ).split(' '),
);

/** Pages are drawn with nothing that depends on the machine that shows them. */
export const checkGraphics: Check = ({ dictionaries, drawn }) => [
  ...dictionaries.flatMap((dictionary) => [...checkObject(dictionary), ...checkState(dictionary)]),
  ...drawn.flatMap((each) => {
    const { page } = each;
    if (each.kind === 'image' && each.dictionary.flag('Interpolate')) return [finding('interpolated', { page })];
    if (each.kind === 'unknown-operator') return [finding('unknown-operator', { page, found: each.operator })];
    return each.kind === 'unreadable' ? [finding('unreadable-content', { page })] : [];
  }),
];

function checkObject(dictionary: PdfDictionary): readonly PreflightFinding[] {
  const object = { object: dictionary.id };
  const kind = dictionary.data === undefined ? undefined : dictionary.name('Subtype');
  const isScript = kind === 'PS' || (kind === 'Form' && ['Subtype2', 'PS', 'Ref'].some((key) => dictionary.has(key)));
  const changes = kind === 'Image' && (dictionary.flag('Interpolate') || dictionary.has('Alternates'));
  return [...(isScript ? [finding('postscript', object)] : []), ...(changes ? [finding('interpolated', object)] : [])];
}

/** What a page sets with `gs`. */
function checkState(dictionary: PdfDictionary): readonly PreflightFinding[] {
  const object = { object: dictionary.id };
  const setsTransfer = dictionary.has('TR2') && dictionary.name('TR2') !== 'Default';
  const transfers = setsTransfer || dictionary.has('TR') || dictionary.has('HTP');
  const blends = dictionary.names('BM').filter((blend) => !BLENDS.has(blend));
  return [
    ...(dictionary.name('Type') === 'ExtGState' && transfers ? [finding('transfer-function', object)] : []),
    ...(blends.length > 0 ? [finding('blend-mode', { ...object, found: blends })] : []),
  ];
}
