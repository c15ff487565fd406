import { type CellSurroundings, cellContent } from './cell-content.js';
import { LIMITS, type Limit } from './limits.js';
import { parseReference } from './parse-reference.js';
import { readXml } from './read-xml.js';
import type { GridCell, GridRow, MergedCells } from './sheet-grid.js';

/** What stands on a sheet, or that it is damaged, or that there is too much of it. */
export type SheetRead =
  | { readonly rows: readonly GridRow[]; readonly merged: readonly MergedCells[] }
  | { readonly tooMuch: Limit }
  | 'damaged';

/** Reads the part of a sheet; whatever size it says it has, only what stands in it is kept. */
export function readSheet(bytes: Uint8Array, around: CellSurroundings): SheetRead {
  const reading = new SheetReading(around);
  const isSound = readXml(bytes, {
    open: (name, attributes) => reading.open(name, attributes),
    text: (text) => reading.text(text),
    close: (name) => reading.close(name),
    isEnough: () => reading.tooMuch !== undefined,
  });
  if (reading.tooMuch !== undefined) return { tooMuch: reading.tooMuch };
  if (!isSound) return 'damaged';
  return { rows: reading.rows.sort((one, other) => one.index - other.index), merged: reading.merged };
}

/** Where the reading of a sheet has come to. */
class SheetReading {
  readonly rows: GridRow[] = [];
  readonly merged: MergedCells[] = [];
  tooMuch: Limit | undefined;
  readonly #around: CellSurroundings;
  #cells = new Map<number, GridCell>();
  #cellCount = 0;
  #row = -1;
  #column = -1;
  #type = 'n';
  #style = '0';
  #value: string | undefined;
  #inline = '';
  #isFormula = false;
  /** What text belongs to: the value, or a text written in the cell itself. */
  #reading: 'value' | 'inline' | undefined;
  #isSpoken = false;

  constructor(around: CellSurroundings) {
    this.#around = around;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
        this.#reading = 'value';
        this.#value = '';
        break;
      case 't':
        this.#reading = this.#isSpoken ? undefined : 'inline';
        break;
      case 'f':
        this.#isFormula = true;
        break;
      case 'rPh':
        this.#isSpoken = true;
        break;
      case 'row':
        this.#openRow(attributes.r);
        break;
      case 'mergeCell':
        this.#merge(attributes.ref ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.#reading === 'value') this.#value += text;
    if (this.#reading === 'inline') this.#inline += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#reading = undefined;
    else if (name === 'rPh') this.#isSpoken = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  /** A row or a cell that does not say where it is comes after the one before it. */
  #openRow(number: string | undefined): void {
    this.#row = number !== undefined && /^[1-9]\d{0,6}$/u.test(number) ? Number(number) - 1 : this.#row + 1;
    this.#column = -1;
    this.#cells = new Map();
  }

  #openCell({ r: reference = '', t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>): void {
    this.#column = parseReference(reference)?.column ?? this.#column + 1;
    this.#type = type;
    this.#style = style;
    this.#value = undefined;
    this.#inline = '';
    this.#isFormula = false;
  }

  #closeCell(): void {
    const [type, style, value, inline, isFormula] = [
      this.#type,
      this.#style,
      this.#value,
      this.#inline,
      this.#isFormula,
    ];
    const content = cellContent({ type, style, value, inline, isFormula }, this.#around);
    if (content === undefined) return;
    this.#cells.set(this.#column, isFormula ? { ...content, isFormula } : content);
    this.#cellCount += 1;
    if (this.#cellCount > LIMITS.cells) this.tooMuch = 'cells';
  }

  #closeRow(): void {
    if (this.#cells.size === 0) return;
    this.rows.push({ index: this.#row, cells: this.#cells });
    if (this.rows.length > LIMITS.rows) this.tooMuch = 'rows';
  }

  #merge(range: string): void {
    const [first, last] = range.split(':').map(parseReference);
    if (first === undefined || last === undefined || this.merged.length >= LIMITS.rows) return;
    this.merged.push({ top: first.row, bottom: last.row, left: first.column, right: last.column });
  }
}
