/** A small parser of PDF syntax, for tests: independent of the library that wrote the file. */

export class Name {
  constructor(readonly name: string) {}
}
export class Reference {
  constructor(readonly id: number) {}
}
export class Operator {
  constructor(readonly name: string) {}
}
export type Dictionary = Map<string, PdfValue>;
export type PdfValue = number | string | boolean | null | Name | Reference | Operator | Dictionary | PdfValue[];

const TOKEN =
  /\s*(?:(\d+) \d+ R\b|\/([^\s/<>[\](){}%]*)|([-+]?(?:\d*\.\d+|\d+\.?))|(<<|>>|\[|\])|<([0-9a-fA-F\s]*)>|(\()|([A-Za-z'"*][A-Za-z0-9'"*]*))/y;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** All values and operators of a piece of PDF, given with one character a byte. */
export function parsePdf(source: string): PdfValue[] {
  const stack: PdfValue[][] = [[]];
  let at = 0;
  const put = (value: PdfValue) => stack.at(-1)!.push(value);
  const literal = (): string => {
    let out = '';
    for (let depth = 1; ; at++) {
      const c = source[at];
      if (c === undefined) throw new Error('Unclosed string');
      if (c === '\\') out += ESCAPES[source[++at]!] ?? source[at];
      else {
        depth += c === '(' ? 1 : c === ')' ? -1 : 0;
        if (depth === 0) break;
        out += c;
      }
    }
    at++;
    return out;
  };
  while (source.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`Not PDF: ${source.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    const [, reference, name, number, bracket, hex, open, word] = match;
    if (reference !== undefined) put(new Reference(Number(reference)));
    else if (name !== undefined) put(new Name(name));
    else if (number !== undefined) put(Number(number));
    else if (hex !== undefined)
      put(hex.replace(/\s/g, '').replace(/../g, (byte) => String.fromCharCode(parseInt(byte, 16))));
    else if (open) put(literal());
    else if (bracket === '<<' || bracket === '[') stack.push([]);
    else if (bracket === ']') stack.at(-2)!.push(stack.pop()!);
    else if (bracket === '>>') stack.at(-2)!.push(dictionary(stack.pop()!));
    else put(word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : new Operator(word!));
  }
  return stack[0]!;
}

function dictionary(values: PdfValue[]): Dictionary {
  const entries: Dictionary = new Map();
  for (let i = 0; i < values.length; i += 2) {
    const key = values[i];
    if (!(key instanceof Name)) throw new Error('A key is a name');
    entries.set(key.name, values[i + 1]!);
  }
  return entries;
}

/** The text of a PDF string: UTF-16 when it says so. */
export function textOf(value: PdfValue | undefined): string {
  if (typeof value !== 'string') throw new Error('Not a string');
  return value.startsWith('\xfe\xff') ? utf16(value.slice(2)) : value;
}

/** Two bytes a character. */
export function utf16(bytes: string): string {
  return bytes.replace(/[\s\S]{2}/g, (pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)));
}
