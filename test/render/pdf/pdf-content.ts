import { latin1, type PdfFile } from './pdf-file.js';
import { type Dictionary, Operator, type PdfValue, parsePdf, type Reference, utf16 } from './pdf-syntax.js';

/** One text as a page shows it. */
export interface ShownText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly width: number;
  /** `7` for marked content 7, `Artifact/Layout` for an artifact. */
  readonly mark: string;
}

/** Everything drawn on a page, in order. */
export interface PageContent {
  readonly texts: readonly ShownText[];
  readonly lines: readonly {
    readonly from: number[];
    readonly to: number[];
    readonly weight: number;
    readonly mark: string;
  }[];
  readonly marks: readonly string[];
}

interface FontReader {
  readonly name: string;
  readonly characters: readonly string[];
  readonly widths: readonly number[];
}

function readFont(file: PdfFile, reference: PdfValue | undefined): FontReader {
  const font = file.dictionary(reference);
  const descendant = file.dictionary(file.list(font.get('DescendantFonts'))[0]);
  const widths = file.list(file.list(descendant.get('W'))[1]).map(Number);
  const cmap = latin1(file.stream(font.get('ToUnicode')));
  const rows = [...cmap.matchAll(/<(\w{4})> <\w{4}> \[(.*)\]/g)];
  const characters: string[] = [];
  for (const [, first, row] of rows) {
    for (const [i, entry] of parsePdf(row!).entries()) characters[parseInt(first!, 16) + i] = utf16(String(entry));
  }
  return { name: file.name(font.get('BaseFont')).replace(/^.*\+/, ''), characters, widths };
}

/** The fonts of a page by their name in its content. */
export function pageFonts(file: PdfFile, page: Reference): Map<string, FontReader> {
  const resources = file.dictionary(file.dictionary(page).get('Resources'));
  const fonts: Dictionary = resources.has('Font') ? file.dictionary(resources.get('Font')) : new Map();
  return new Map([...fonts].map(([id, reference]) => [id, readFont(file, reference)]));
}

/** Reads the content of a page; fails on an operator this project does not write. */
export function pageContent(file: PdfFile, page: Reference): PageContent {
  const fonts = pageFonts(file, page);
  const height = Number(file.list(file.dictionary(page).get('MediaBox'))[3]);
  const texts: ShownText[] = [];
  const lines: { from: number[]; to: number[]; weight: number; mark: string }[] = [];
  const marks: string[] = [];
  const open: string[] = [];
  let font: FontReader | undefined;
  let [size, x, y, weight] = [0, 0, 0, 1];
  let from: number[] = [];
  let to: number[] = [];
  let operands: PdfValue[] = [];
  const show = (parts: PdfValue[]) => {
    const codes = parts
      .filter((part) => typeof part === 'string')
      .flatMap((part) => [...utf16(part)].map((c) => c.charCodeAt(0)));
    const moved = parts.filter((part) => typeof part === 'number').reduce((sum, part) => sum - part, 0);
    const units = codes.reduce((sum, code) => sum + font!.widths[code]!, moved);
    const text = codes.map((code) => font!.characters[code]).join('');
    texts.push({ text, x, y, size, font: font!.name, width: (units * size) / 1000, mark: open.at(-1) ?? 'none' });
  };
  const run: Record<string, (o: PdfValue[]) => void> = {
    BDC: ([tag, properties]) => {
      const more = file.dictionary(properties);
      open.push(file.name(tag) === 'Artifact' ? `Artifact/${file.name(more.get('Type'))}` : String(more.get('MCID')));
      marks.push(open.at(-1)!);
    },
    EMC: () => void open.pop(),
    cm: (o) => mustBe(o, [1, 0, 0, -1, 0, height]),
    BT: () => {},
    ET: () => {},
    Tf: ([id, points]) => {
      font = fonts.get(file.name(id));
      size = Number(points);
    },
    Tm: (o) => {
      mustBe(o, [1, 0, 0, -1, 0, 0]);
      [x, y] = [0, 0];
    },
    Td: ([right, up]) => {
      x += Number(right);
      y -= Number(up);
    },
    Tj: (o) => show(o),
    TJ: ([parts]) => show(file.list(parts)),
    w: ([points]) => {
      weight = Number(points);
    },
    m: (o) => {
      from = o.map(Number);
    },
    l: (o) => {
      to = o.map(Number);
    },
    d: () => {},
    S: () => void lines.push({ from, to, weight, mark: open.at(-1) ?? 'none' }),
  };
  for (const value of parsePdf(latin1(file.stream(file.dictionary(page).get('Contents'))))) {
    if (!(value instanceof Operator)) operands.push(value);
    else {
      const operator = run[value.name];
      if (!operator) throw new Error(`Unknown operator ${value.name}`);
      operator(operands);
      operands = [];
    }
  }
  if (open.length > 0) throw new Error('Marked content left open');
  return { texts, lines, marks };
}

function mustBe(found: PdfValue[], wanted: number[]): void {
  if (found.map(Number).join() !== wanted.join()) throw new Error(`Matrix ${found.map(Number).join()}`);
}
