import type { FontMetricsSet } from './fonts.js';
import { missingGlyphs } from './missing-glyphs.js';

/** What is known of a character of the plane all letters stand in, by its code unit. */
const [UNKNOWN, PRINTS, LACKS] = [0, 1, 2] as const;

const KNOWN = new WeakMap<FontMetricsSet, Uint8Array>();

/** Whether the typeface has every character of a text. */
export function isPrintable(text: string, fonts: FontMetricsSet): boolean {
  const known = knownOf(fonts);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (known[unit] === UNKNOWN) known[unit] = missingGlyphs(text.charAt(index), fonts).size === 0 ? PRINTS : LACKS;
    if (known[unit] === LACKS) return false;
  }
  return true;
}

function knownOf(fonts: FontMetricsSet): Uint8Array {
  const known = KNOWN.get(fonts);
  if (known !== undefined) return known;
  const fresh = new Uint8Array(0x10000);
  KNOWN.set(fonts, fresh);
  return fresh;
}
