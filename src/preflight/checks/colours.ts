import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { PdfDictionary, PdfValue } from '../pdf/dictionary.js';
import { latin1 } from '../pdf/latin1.js';

/** Where colours other than those of the page's text are named. */
const SPACE_KEYS = ['ColorSpace', 'CS'] as const;

/** The file says which red, green and blue it means, and has no colours of ink. */
export const checkColours: Check = ({ catalog, dictionaries, drawn }) => [
  ...checkIntent(catalog),
  ...dictionaries.filter(namesInk).map(({ id }) => finding('other-colour', { object: id })),
  ...inkPages(drawn.filter((each) => each.kind === 'colour' && isInk(each.space)).map(({ page }) => page)),
  ...inkPages(drawn.filter((each) => each.kind === 'image' && namesInk(each.dictionary)).map(({ page }) => page)),
];

function checkIntent(catalog: PdfDictionary): readonly PreflightFinding[] {
  const intents = catalog.dictionaries('OutputIntents').filter((intent) => intent.name('S') === 'GTS_PDFA1');
  if (intents.length === 0) return [finding('no-output-intent')];
  const profiles = new Set(intents.map((intent) => intent.dictionary('DestOutputProfile')));
  return profiles.size === 1 && [...profiles].every(isRgbProfile) ? [] : [finding('colour-profile')];
}

/** An ICC profile has its colours' name at byte 16 and a signature at 36. */
function isRgbProfile(profile: PdfDictionary | undefined): boolean {
  const head = latin1((profile?.data?.decoded() ?? new Uint8Array()).subarray(0, 40));
  return profile?.number('N') === 3 && head.slice(16, 20) === 'RGB ' && head.slice(36) === 'acsp';
}

function namesInk(dictionary: PdfDictionary): boolean {
  if (SPACE_KEYS.some((key) => dictionary.list(key).some(isInkSpace))) return true;
  return dictionary.name('Type') === undefined && dictionary.keys.some((key) => isInkArray(dictionary.list(key)));
}

/** An array such as `[/Separation /Black /DeviceCMYK …]`, as resources name it. */
function isInkArray(items: readonly PdfValue[]): boolean {
  const [first] = items;
  const isSpace = typeof first === 'object' && first?.kind === 'name' && SPACES.has(first.name);
  return isSpace && items.some(isInkSpace);
}

const SPACES = new Set(['Separation', 'DeviceN', 'Indexed', 'Pattern', 'I']);

function isInkSpace(value: PdfValue): boolean {
  return typeof value === 'object' && value?.kind === 'name' && isInk(value.name);
}

function isInk(space: string): boolean {
  return space === 'DeviceCMYK' || space === 'CMYK';
}

function inkPages(pages: readonly number[]): readonly PreflightFinding[] {
  return [...new Set(pages)].map((page) => finding('other-colour', { page }));
}
