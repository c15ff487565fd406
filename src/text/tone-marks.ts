/** The marks of the five tones that have one, each a character of its own in decomposed text (NFD). */
export const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
