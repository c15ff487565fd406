import { USUAL_CHARACTERS } from './usual-characters.js';

/** The codes of one font in one document. */
export interface FontCodes {
  /** The code of a character, two bytes; a character not met before is remembered. */
  code(codePoint: number): number;
  /** The characters met that are none of the usual ones; their codes follow theirs. */
  unusual(): readonly number[];
}

const USUAL = new Uint16Array(Math.max(...USUAL_CHARACTERS) + 1);
USUAL_CHARACTERS.forEach((character, index) => {
  USUAL[character] = index + 1;
});

/** Codes that are the same in every document for usual characters; others are numbered as they come. */
export function fontCodes(): FontCodes {
  const unusual = new Map<number, number>();
  const learn = (codePoint: number): number => {
    const code = unusual.get(codePoint) ?? USUAL_CHARACTERS.length + unusual.size + 1;
    unusual.set(codePoint, code);
    return code;
  };
  return {
    code: (codePoint) => USUAL[codePoint] || learn(codePoint),
    unusual: () => [...unusual.keys()],
  };
}
