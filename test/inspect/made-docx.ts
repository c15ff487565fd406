import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A run: `b`, `i`, `u` and a size in points, as in `b13`. */
export function run(look: string, text: string): string {
  const size = Number(/\d+/u.exec(look)?.[0] ?? 14) * 2;
  const marks = ['b', 'i'].filter((mark) => look.includes(mark)).map((mark) => `<w:${mark}/>`);
  const line = look.includes('u') ? '<w:u w:val="single"/>' : '';
  const words = text.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
  return `<w:r><w:rPr>${marks.join('')}<w:sz w:val="${size}"/>${line}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of runs. */
export function paragraph(align: 'left' | 'center' | 'both', ...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${runs.join('')}</w:p>`;
}

/** A paragraph of running text as it should be in either regime. */
export function text(words: string, look = '14'): string {
  const form =
    '<w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';
  return `<w:p><w:pPr>${form}</w:pPr>${run(look, words)}</w:p>`;
}

/** A table without lines. */
export function table(...rows: readonly (readonly (readonly string[])[])[]): string {
  const cell = (content: readonly string[]) => `<w:tc><w:tcPr/>${content.join('')}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The sheet: margins in twips, from the top clockwise. */
export function sheet(margins: readonly [number, number, number, number] = [1134, 851, 1134, 1701]): string {
  const [top, right, bottom, left] = margins;
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11907" w:h="16840"/>' +
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="0"/>` +
    '<w:titlePg/></w:sectPr>'
  );
}

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>';

const HEADER = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${run('14', '2')}</w:fldSimple></w:p>`;

/** A Word file as Word itself makes it: its defaults are fonts of the theme, its style of text says otherwise. */
export function madeDocx(body: string, { styles = NORMAL, header = HEADER } = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${TYPES}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${TYPES}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${TYPES}/theme" Target="theme/theme1.xml"/></Relationships>`,
    'word/theme/theme1.xml': `<a:theme ${A}><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
    'word/header1.xml': `<w:hdr ${W}>${header}</w:hdr>`,
    'word/document.xml': `<w:document ${W} ${R} ${MC}><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
