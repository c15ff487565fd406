/** Bytes as text of as many characters: good for searching what is written in ASCII. */
export function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
