import { type CellStyle, FILLS, FONTS, FORMATS, STYLES, type StyleName } from './styles.js';
import { SPREADSHEET, XML_HEAD } from './xml-names.js';

const STYLE_NAMES = Object.keys(STYLES);
const FONT_NAMES = Object.keys(FONTS);
const FILL_NAMES = Object.keys(FILLS);

/** The first two grounds are given by the format: none, and dots. */
const OWN_FILLS = 2;

const LINE = '<color rgb="FF8EA9DB"/>';
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The number a cell gives for its look. */
export function styleIndex(name: StyleName): number {
  return STYLE_NAMES.indexOf(name);
}

/** The part of a workbook that holds all looks. */
export function stylesXml(): string {
  const cells: readonly CellStyle[] = Object.values(STYLES);
  return (
    `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET}">` +
    listed('numFmts', Object.values(FORMATS).flatMap(formatXml)) +
    listed('fonts', Object.values(FONTS).map(fontXml)) +
    listed('fills', [patternXml('none'), patternXml('gray125'), ...Object.values(FILLS).map(solidXml)]) +
    listed('borders', [borderXml(''), borderXml(LINE)]) +
    listed('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    listed('cellXfs', cells.map(cellXml)) +
    listed('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '</styleSheet>'
  );
}

function listed(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
}

function formatXml(format: (typeof FORMATS)[keyof typeof FORMATS]): readonly string[] {
  return 'code' in format ? [`<numFmt numFmtId="${format.id}" formatCode="${format.code}"/>`] : [];
}

function fontXml(facts: string): string {
  return `<font>${facts}<name val="Times New Roman"/><family val="1"/></font>`;
}

function patternXml(type: string): string {
  return `<fill><patternFill patternType="${type}"/></fill>`;
}

function solidXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(line: string): string {
  const sides = SIDES.map((side) => (line === '' ? `<${side}/>` : `<${side} style="thin">${line}</${side}>`));
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function cellXml({ font, fill, lined, across, upright, format, open, flat }: CellStyle): string {
  const ids = [
    `numFmtId="${format === undefined ? 0 : FORMATS[format].id}"`,
    `fontId="${FONT_NAMES.indexOf(font)}"`,
    `fillId="${fill === undefined ? 0 : FILL_NAMES.indexOf(fill) + OWN_FILLS}"`,
    `borderId="${lined ? 1 : 0}"`,
  ];
  const place = `${across === undefined ? '' : ` horizontal="${across}"`} vertical="${upright ?? 'top'}"${flat ? '' : ' wrapText="1"'}`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return (
    `<xf ${ids.join(' ')} xfId="0" ${applied} applyProtection="1">` +
    `<alignment${place}/><protection locked="${open ? 0 : 1}"/></xf>`
  );
}
