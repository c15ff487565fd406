const ADDRESS = /@|:\/\/|\bwww\.|\.(?:vn|com|net|org|docx?|xlsx?|pptx?|pdf|csv|ya?ml)(?![\p{sc=Latn}\p{N}])/iu;
const TO_SPACE = /\S*$/u;
const FROM_HERE = /^\S*/u;

/** Whether a place of a text stands in an e-mail or web address or in the name of a file. */
export function inAddress(text: string, place: number): boolean {
  const before = TO_SPACE.exec(text.slice(0, place))?.[0] ?? '';
  const after = FROM_HERE.exec(text.slice(place))?.[0] ?? '';
  return ADDRESS.test(before + after);
}
