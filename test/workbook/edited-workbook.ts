import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseReference } from '../../src/workbook/read/xlsx/parse-reference.js';
import { cellReference } from '../../src/workbook/xlsx/cell-reference.js';
import type { Cell, Sheet, Workbook } from '../../src/workbook/xlsx/workbook.js';
import { writeXlsx } from '../../src/workbook/xlsx/write-xlsx.js';

type Value = string | number | undefined;
type Rows = (Cell | undefined)[][];

/** A workbook that is changed as a clerk would, or as another program writes it, before it is read. */
export class EditedWorkbook {
  readonly #workbook: Workbook;
  readonly #sheets: { sheet: Sheet; name: string; rows: Rows; merged: string[] }[];
  readonly #raw: { readonly sheet: string; readonly cell: string; readonly xml: string }[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.#sheets = workbook.sheets.map((sheet) => ({
      sheet,
      name: sheet.name,
      rows: sheet.rows.map((row) => [...row]),
      merged: [],
    }));
  }

  /** The cell in the column of that heading; rows count from 1, as on the screen. */
  at(sheet: string, heading: string, row: number): string {
    const column = this.#rows(sheet)[0]?.findIndex((cell) => cell?.value === heading) ?? -1;
    if (column < 0) throw new Error(`${sheet} has no column ${heading}`);
    return cellReference(column, row - 1);
  }

  set(sheet: string, cell: string, value: Value): this {
    const { column, row } = reference(cell);
    const rows = this.#rows(sheet);
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = value === undefined ? undefined : { style: 'plain', value };
    return this;
  }

  /** Sets the cell under a heading. */
  put(sheet: string, heading: string, row: number, value: Value): this {
    return this.set(sheet, this.at(sheet, heading, row), value);
  }

  /** What the file says of a cell, word for word: `<c r="B2" t="e">…</c>`. */
  raw(sheet: string, cell: string, attributes: string, content: string): this {
    this.set(sheet, cell, 'raw');
    this.#raw.push({ sheet, cell, xml: `<c r="${cell}" ${attributes}>${content}</c>` });
    return this;
  }

  rename(sheet: string, name: string): this {
    this.#sheet(sheet).name = name;
    return this;
  }

  drop(sheet: string): this {
    this.#sheets.splice(this.#sheets.indexOf(this.#sheet(sheet)), 1);
    return this;
  }

  add(name: string, rows: readonly (readonly Value[])[] = []): this {
    const cells = rows.map((row) =>
      row.map((value) => (value === undefined ? undefined : { style: 'plain' as const, value })),
    );
    this.#sheets.push({ sheet: { name, columns: [], rows: [] }, name, rows: cells, merged: [] });
    return this;
  }

  dropColumn(sheet: string, heading: string): this {
    const { column } = reference(this.at(sheet, heading, 1));
    for (const row of this.#rows(sheet)) row.splice(column, 1);
    return this;
  }

  /** Changes the order of all rows of a sheet, or of all cells of each row. */
  reorder(sheet: string, change: (rows: Rows) => Rows): this {
    const found = this.#sheet(sheet);
    found.rows = change(found.rows);
    return this;
  }

  merge(sheet: string, range: string): this {
    this.#sheet(sheet).merged.push(range);
    return this;
  }

  bytes(): Uint8Array {
    const sheets = this.#sheets.map(({ sheet: { columns, hidden }, name, rows }) => ({
      name,
      columns,
      rows,
      ...(hidden === undefined ? {} : { hidden }),
    }));
    const written = writeXlsx({ sheets, names: this.#workbook.names });
    const isPlain = this.#raw.length === 0 && this.#sheets.every(({ merged }) => merged.length === 0);
    return isPlain ? written : this.#withRaw(written);
  }

  #withRaw(bytes: Uint8Array): Uint8Array {
    const parts = unzipSync(bytes);
    for (const { sheet, cell, xml } of this.#raw) {
      const name = `xl/worksheets/sheet${this.#sheets.findIndex((each) => each.name === sheet) + 1}.xml`;
      const text = strFromU8(parts[name]!);
      const changed = text.replace(new RegExp(`<c r="${cell}"[^>]*>.*?</c>`, 'su'), xml);
      if (changed === text) throw new Error(`${sheet} has no cell ${cell}`);
      parts[name] = strToU8(changed);
    }
    for (const [index, { merged }] of this.#sheets.entries()) {
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      const xml = `</sheetData><mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
      if (merged.length > 0) parts[name] = strToU8(strFromU8(parts[name]!).replace('</sheetData>', xml));
    }
    return zipSync(parts);
  }

  #sheet(name: string) {
    const found = this.#sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  #rows(name: string): Rows {
    return this.#sheet(name).rows;
  }
}

function reference(cell: string) {
  const found = parseReference(cell);
  if (found === undefined) throw new Error(cell);
  return found;
}
