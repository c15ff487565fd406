const ROW = 256;

/** The ToUnicode map of a font whose codes count the characters from 1, so that its text can be copied and read aloud. */
export function unicodeMap(characters: readonly number[]): string {
  const texts = ['', ...characters.map((character) => `<${utf16(character)}>`)];
  const rows: string[] = [];
  // A range may not leave its row of 256 codes.
  for (let row = 0; row < texts.length; row += ROW) {
    const [first, last] = [Math.max(row, 1), Math.min(row + ROW, texts.length) - 1];
    rows.push(`<${hexadecimal(first)}> <${hexadecimal(last)}> [${texts.slice(first, last + 1).join(' ')}]`);
  }
  return `${HEAD}${rows.length} beginbfrange\n${rows.join('\n')}\nendbfrange\n${FOOT}`;
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, i) => hexadecimal(text.charCodeAt(i))).join('');
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(4, '0');
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
const FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
