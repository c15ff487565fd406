/** `Ông` is a surname too, in shorter names; `ông` is none. */
const ADDRESS = /^(?:bà|đồng chí|đ\/c|ông(?=\s+\S+\s+\S+\s+\S))\s+(?=\p{sc=Latn})/iu;
const SMALL = /^ông\s+(?=\p{sc=Latn})/u;

/** `Ông`, `Đồng chí` and the like before a name, with the space behind; empty when there are none. */
export function addressBeforeName(text: string): string {
  return (ADDRESS.exec(text) ?? SMALL.exec(text))?.[0] ?? '';
}
