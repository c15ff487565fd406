import { type XmlElement, xmlTree } from '../support/xml-tree.js';

/** Elements that hold others on lines of their own; all else stands on one line. */
const HOLDERS: readonly string[] = ['w:document', 'w:body', 'w:tbl', 'w:tr', 'w:tc', 'w:p'];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The body of a Word file on lines a person can read. */
export function prettyXml(xml: string): string {
  return `${lines(xmlTree(xml)).join('\n')}\n`;
}

function lines(element: XmlElement): readonly string[] {
  if (!HOLDERS.includes(element.name)) return [inline(element)];
  const inside = element.children.flatMap(lines).map((line) => `  ${line}`);
  return [`<${opening(element)}>`, ...inside, `</${element.name}>`];
}

function inline(element: XmlElement): string {
  const inside = escaped(element.text) + element.children.map(inline).join('');
  return inside === '' ? `<${opening(element)}/>` : `<${opening(element)}>${inside}</${element.name}>`;
}

function opening({ name, attributes }: XmlElement): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
