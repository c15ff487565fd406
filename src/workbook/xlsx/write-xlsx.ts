import { compressed } from '../../zip/compressed.js';
import { type Gzip, PORTABLE_GZIP } from '../../zip/gzip.js';
import { zipOf } from '../../zip/zip-of.js';
import { sheetXml } from './sheet-xml.js';
import { stylesXml } from './styles-xml.js';
import type { Workbook } from './workbook.js';
import { contentTypesXml, packageLinksXml, workbookLinksXml, workbookXml } from './workbook-xml.js';

/** A workbook as the bytes of an .xlsx file; the same workbook gives the same bytes. */
export function writeXlsx(workbook: Workbook, gzip: Gzip = PORTABLE_GZIP): Uint8Array {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml(workbook)],
    ['_rels/.rels', packageLinksXml()],
    ['xl/workbook.xml', workbookXml(workbook)],
    ['xl/_rels/workbook.xml.rels', workbookLinksXml(workbook)],
    ['xl/styles.xml', stylesXml()],
    ...workbook.sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet, index === 0),
    ]),
  ];
  return zipOf(parts.map(([name, xml]) => [name, compressed(xml, gzip)]));
}
