import { elementsOf, type XmlElement } from '../xml-tree.js';
import { type PartTrees, valuesOf } from './parts.js';

/** Tables Word would mend, header rows that are none, pictures without words for who does not see them. */
export function lintStructure(parts: PartTrees): readonly string[] {
  const body = parts['word/document.xml'];
  if (!body) return ['no document'];
  const tables = elementsOf(body, 'w:tbl');
  const ends = elementsOf(body, 'w:tc').filter(({ children }) => children.at(-1)?.name !== 'w:p');
  const top = elementsOf(body, 'w:body')[0]?.children.map(({ name }) => name) ?? [];
  const joined = top.filter((name, index) => name === 'w:tbl' && top[index + 1] !== 'w:p');
  const mute = [
    ...elementsOf(body, 'v:shape').filter(({ attributes }) => !attributes.alt),
    ...elementsOf(body, 'wp:docPr').filter(({ attributes }) => !attributes.descr),
  ];
  return [
    ...tables.flatMap(brokenRows),
    ...tables.flatMap(lateHeaders),
    ...ends.map(() => 'a cell without a last paragraph'),
    ...joined.map(() => 'no paragraph after a table'),
    ...mute.map(({ attributes }) => `picture ${attributes.id} has no words`),
  ];
}

function brokenRows(table: XmlElement): readonly string[] {
  const columns = elementsOf(table, 'w:gridCol').length;
  const spans = elementsOf(table, 'w:tr').map((row) =>
    elementsOf(row, 'w:tc').reduce((sum, cell) => sum + Number(valuesOf(cell, ['w:gridSpan'], 'w:val')[0] ?? 1), 0),
  );
  return spans.filter((span) => span !== columns).map((span) => `a row of ${span} columns in a table of ${columns}`);
}

/** Word repeats header rows only from the first row on. */
function lateHeaders(table: XmlElement): readonly string[] {
  const headers = elementsOf(table, 'w:tr').map((row) => elementsOf(row, 'w:tblHeader').length > 0);
  return headers
    .filter((header, index) => header && headers[index - 1] === false)
    .map(() => 'a header row below others');
}
