import { readOperations } from '../content/operations.js';
import type { PdfDictionary, PdfValue } from '../pdf/dictionary.js';

/** More codes than two bytes can name are not read. */
const MOST = 0x10000;

/** The text of each code, from a font's ToUnicode; nothing when it cannot be read. */
export function readUnicodeMap(font: PdfDictionary): ReadonlyMap<number, string> | undefined {
  const bytes = font.dictionary('ToUnicode')?.data?.decoded();
  if (bytes === undefined) return undefined;
  const texts = new Map<number, string>();
  for (const { operator, operands } of readOperations(bytes)) {
    if (operator === 'endbfchar') for (const [code, text] of groups(operands, 2)) addCharacter(texts, code, text);
    if (operator === 'endbfrange')
      for (const [first, last, text] of groups(operands, 3)) addRange(texts, first, last, text);
  }
  return texts;
}

function groups(operands: readonly PdfValue[], size: number): readonly (readonly (PdfValue | undefined)[])[] {
  return Array.from({ length: Math.floor(operands.length / size) }, (_, i) => operands.slice(size * i, size * (i + 1)));
}

function addCharacter(texts: Map<number, string>, code: PdfValue | undefined, text: PdfValue | undefined): void {
  const [from, to] = [numberOf(code), textOf(text)];
  if (from !== undefined && to !== undefined) texts.set(from, to);
}

/** The texts of a range are listed, or count up from the first. */
function addRange(
  texts: Map<number, string>,
  first: PdfValue | undefined,
  last: PdfValue | undefined,
  text: PdfValue | undefined,
): void {
  const [from, to, start] = [numberOf(first), numberOf(last), textOf(text)];
  if (from === undefined || to === undefined) return;
  const listed = typeof text === 'object' && text?.kind === 'list' ? text.items : undefined;
  for (let code = from; code <= to && code < MOST; code++) {
    const each = listed === undefined ? counted(start, code - from) : textOf(listed[code - from]);
    if (each !== undefined) texts.set(code, each);
  }
}

function counted(start: string | undefined, step: number): string | undefined {
  if (start === undefined || start === '') return start;
  return start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + step);
}

function numberOf(value: PdfValue | undefined): number | undefined {
  if (typeof value !== 'object' || value?.kind !== 'text') return undefined;
  return value.bytes.reduce((number, byte) => 256 * number + byte, 0);
}

function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value?.kind !== 'text') return undefined;
  return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(value.bytes);
}
