import { quotedSheet } from './cell-reference.js';
import type { Sheet, Workbook } from './workbook.js';
import { RELATIONSHIPS, SPREADSHEET, XML_HEAD } from './xml-names.js';
import { xmlText } from './xml-text.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The part that lists the sheets and the names. */
export function workbookXml({ sheets, names }: Workbook): string {
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const named = [...[...names].map(([name, range]) => nameXml(`name="${name}"`, range)), ...sheets.flatMap(titleRows)];
  return (
    `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>' +
    `<sheets>${listed.join('')}</sheets>` +
    (named.length === 0 ? '' : `<definedNames>${named.join('')}</definedNames>`) +
    '</workbook>'
  );
}

function titleRows({ name, repeated }: Sheet, index: number): readonly string[] {
  if (repeated === undefined) return [];
  const rows = `${quotedSheet(name)}!$${repeated.first + 1}:$${repeated.last + 1}`;
  return [nameXml(`name="_xlnm.Print_Titles" localSheetId="${index}"`, rows)];
}

function nameXml(attributes: string, range: string): string {
  return `<definedName ${attributes}>${xmlText(range)}</definedName>`;
}

/** The parts the workbook leads to: its sheets, then the looks. */
export function workbookLinksXml({ sheets }: Workbook): string {
  const parts = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
  ];
  const each = parts.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The part that leads to the workbook. */
export function packageLinksXml(): string {
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  );
}

/** The part that says what every part is. */
export function contentTypesXml({ sheets }: Workbook): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
    override('styles.xml', 'styles') +
    '</Types>'
  );
}
