import type { ListMark, ParagraphStyle } from '../../blocks/types.js';
import { escapeXml } from './escape-xml.js';
import { indentXml } from './indent-xml.js';
import { parseMark } from './parse-mark.js';

/** Where Word counts a mark, and the indents its numbering brings along. */
export interface NumberRef {
  readonly numId: number;
  readonly level: number;
  readonly indent: string;
}

/** The numbering of one document, gathered while its paragraphs are written in order. */
export interface Numbering {
  /** The number of the next marked paragraph; nothing if its mark is to be typed. */
  next(mark: ListMark, style: ParagraphStyle): NumberRef | undefined;
  /** The definitions and the lists met so far: the content of numbering.xml. */
  xml(): string;
}

interface OpenList {
  readonly ref: NumberRef;
  readonly definition: string;
  readonly count: number;
}

/** Word's deepest level. */
const DEEPEST = 8;

/**
 * Starts an empty numbering. Lists of one look share a definition, and Word counts by definition: a list that goes on after
 * another of its look, or whose marks do not count on from one another, goes on as a new list with its own start.
 */
export function createNumbering(): Numbering {
  const definitions = new Map<string, number>();
  const lists: string[] = [];
  const open = new Map<string, OpenList>();
  const latest = new Map<string, number>();

  const begin = (definition: string, level: number, value: number, indent: string): OpenList => {
    const abstractId = definitions.get(definition) ?? definitions.size + 1;
    definitions.set(definition, abstractId);
    const numId = lists.length + 1;
    lists.push(listXml(numId, abstractId, level, value));
    latest.set(definition, numId);
    return { ref: { numId, level, indent }, definition, count: value };
  };

  return {
    next(mark, style) {
      const parsed = parseMark(mark);
      if (!parsed) return undefined;
      const { value, pattern } = parsed;
      const level = Math.min(mark.level, DEEPEST);
      const key = [mark.list, level, mark.numbering, pattern].join('|');
      const last = open.get(key);
      const follows = last?.count === value - 1 && latest.get(last.definition) === last.ref.numId;
      const indent = indentXml(style);
      const suffix = mark.heading === 'above' ? 'nothing' : 'space';
      const definition = definitionXml(mark.numbering, level, pattern, suffix, indent);
      const list = last && follows ? { ...last, count: value } : begin(definition, level, value, indent);
      open.set(key, list);
      return list.ref;
    },
    xml: () => [...definitions].map(([levels, id]) => abstractXml(id, levels)).join('') + lists.join(''),
  };
}

/** All levels down to the one that counts: Word wants no gap above it. */
function definitionXml(format: string, deepest: number, pattern: string, suffix: string, indent: string): string {
  const levels = Array.from({ length: deepest + 1 }, (_, level) => {
    const text = escapeXml(pattern.replace('#', `%${level + 1}`));
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="${suffix}"/>` +
      `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${indent}</w:pPr></w:lvl>`
    );
  });
  return levels.join('');
}

function abstractXml(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
}

function listXml(numId: number, abstractId: number, level: number, value: number): string {
  return (
    `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>` +
    `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride></w:num>`
  );
}
