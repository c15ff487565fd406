import { cellReference, quotedSheet } from './cell-reference.js';
import { rowHeight } from './row-height.js';
import { styleIndex } from './styles-xml.js';
import { validationsXml } from './validation-xml.js';
import type { Cell, Column, Row, Sheet } from './workbook.js';
import { RELATIONSHIPS, SPREADSHEET, XML_HEAD } from './xml-names.js';
import { xmlText } from './xml-text.js';

/** What may be done to a form beside typing: its look is the user's; `0` allows. */
const LEFT_OPEN = ['formatCells', 'formatColumns', 'formatRows', 'insertRows', 'deleteRows', 'sort', 'autoFilter'];

/** One sheet; its elements stand in the order the format wants. */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  return (
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">` +
    `<sheetPr><pageSetUpPr fitToPage="${fitsPage(sheet) ? 1 : 0}"/></sheetPr>` +
    viewXml(sheet, isFirst) +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsXml(sheet.columns) +
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, sheet.columns)).join('')}</sheetData>` +
    (sheet.isForm ? protectionXml() : '') +
    mergedXml(sheet.rows) +
    validationsXml(sheet.validations ?? []) +
    linksXml(sheet.links ?? []) +
    `<printOptions gridLines="${sheet.isForm ? 1 : 0}"/>` +
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>` +
    '</worksheet>'
  );
}

/** The widest sheet, in letters, that can still be read when it is made as narrow as a page. */
const WIDEST = 320;

function fitsPage({ columns }: Sheet): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) <= WIDEST;
}

function viewXml({ frozen }: Sheet, isFirst: boolean): string {
  const pane = frozen === undefined ? '' : paneXml(frozen);
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function paneXml({ rows, columns }: NonNullable<Sheet['frozen']>): string {
  if (rows === 0 && columns === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const splits = `${columns === 0 ? '' : ` xSplit="${columns}"`}${rows === 0 ? '' : ` ySplit="${rows}"`}`;
  const first = cellReference(columns, rows);
  return (
    `<pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

function columnsXml(columns: readonly Column[]): string {
  const each = columns.map(({ width, style }, index) => {
    const look = style === undefined ? '' : ` style="${styleIndex(style)}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${look} customWidth="1"/>`;
  });
  return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`;
}

function rowXml(row: Row, index: number, columns: readonly Column[]): string {
  const height = rowHeight(row, columns);
  const cells = row.map((cell, column) => (cell === undefined ? '' : cellXml(cell, cellReference(column, index))));
  return `<row r="${index + 1}"${height === undefined ? '' : ` ht="${height}"`}>${cells.join('')}</row>`;
}

/** Text is always `inlineStr`: nothing in a cell is ever taken for a formula. */
function cellXml({ style, value }: Cell, reference: string): string {
  const open = `<c r="${reference}" s="${styleIndex(style)}"`;
  if (value === undefined) return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function protectionXml(): string {
  return `<sheetProtection sheet="1" ${LEFT_OPEN.map((name) => `${name}="0"`).join(' ')}/>`;
}

function mergedXml(rows: readonly Row[]): string {
  const ranges = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell?.span === undefined) return [];
      const { columns, rows: down } = cell.span;
      return [`${cellReference(column, index)}:${cellReference(column + columns - 1, index + down - 1)}`];
    }),
  );
  if (ranges.length === 0) return '';
  return `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
}

function linksXml(links: NonNullable<Sheet['links']>): string {
  if (links.length === 0) return '';
  const each = links.map(
    ({ cell, sheet }) => `<hyperlink ref="${cell}" location="${xmlText(`${quotedSheet(sheet)}!A1`)}"/>`,
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}
