import { TONES, type Tone } from './tones.js';

/** A syllable taken apart: its letters without a tone, and the tone with the letter that bears its mark. */
export interface Toneless {
  readonly letters: string;
  readonly tone: Tone;
  /** Index of the letter with the mark; none in the level tone. */
  readonly at?: number;
}

/** Takes a syllable in small letters (NFC) apart; undefined when two letters bear tones. */
export function splitTone(syllable: string): Toneless | undefined {
  let found: { readonly tone: Tone; readonly at: number } | undefined;
  let letters = '';
  for (const each of syllable) {
    const { letter = each, tone = 'ngang' } = TONES.get(each) ?? {};
    if (tone !== 'ngang') {
      if (found !== undefined) return undefined;
      found = { tone, at: letters.length };
    }
    letters += letter;
  }
  return { letters, tone: 'ngang', ...found };
}
