import { beforeAll, describe, expect, test } from '@jest/globals';
import type { BlockDocument, ParagraphBlock } from '../../../src/blocks/types.js';
import { renderPaper } from '../../../src/pipeline/render-paper.js';
import { papersOfEveryKind } from '../../support/papers-of-every-kind.js';
import { PROJECT, projectResources } from '../../support/resources.js';
import { PdfFile } from './pdf-file.js';
import { type Structure, structureOf } from './pdf-structure.js';
import { textOf } from './pdf-syntax.js';

interface Read {
  readonly name: string;
  readonly blocks: BlockDocument;
  readonly file: PdfFile;
  readonly structure: Structure;
}

/** Written one after another in one process. */
const read: Read[] = [];
let kinds = 0;

beforeAll(async () => {
  const resources = await projectResources();
  kinds = resources.registry.kinds.size;
  for (const { name, paper } of await papersOfEveryKind(PROJECT, resources, false)) {
    const file = new PdfFile(await renderPaper(paper, 'pdf', resources, { signatureFields: 'all' }));
    read.push({ name, blocks: paper.blocks, file, structure: structureOf(file) });
  }
});

/** Paragraphs in reading order: those of one place to sign come together, where its first stands. */
function paragraphsOf({ sections }: BlockDocument): readonly ParagraphBlock[] {
  const places = new Map<unknown, ParagraphBlock[]>();
  const order: ParagraphBlock[][] = [];
  const placeOf = (key: unknown): ParagraphBlock[] => {
    const place = places.get(key) ?? [];
    if (!places.has(key)) order.push(place);
    places.set(key, place);
    return place;
  };
  for (const [index, block] of sections.flatMap(({ blocks }) => blocks).entries()) {
    if (block.type === 'paragraph') placeOf(block).push(block);
    if (block.type !== 'table') continue;
    for (const cell of block.rows.flatMap(({ cells }) => cells)) {
      const key = cell.group === undefined ? cell : `${index} ${cell.group}`;
      for (const each of cell.blocks) if (each.type === 'paragraph') placeOf(key).push(each);
    }
  }
  return order.flat();
}

/** A paragraph as it is read; the mark with the space after it. */
function saidBy({ mark, runs }: ParagraphBlock): string {
  const words = runs.map(({ text }) => text).join('');
  return mark === undefined ? words : `${mark.text} ${words}`;
}

/** What each element says, in reading order; a label is read with the paragraph after it. */
function said({ role, text, children }: Structure): readonly string[] {
  if (role === 'LI') {
    const [label, body] = children;
    const [first = '', ...rest] = body === undefined ? [] : said(body);
    return [`${label?.text ?? ''}${first}`, ...rest];
  }
  return [...(text === '' ? [] : [text]), ...children.flatMap(said)];
}

function elementsOf(structure: Structure): readonly Structure[] {
  return [structure, ...structure.children.flatMap(elementsOf)];
}

const fieldsOf = ({ file }: Read) => {
  const form = file.catalog.get('AcroForm');
  const fields = form === undefined ? [] : file.list(file.dictionary(form).get('Fields'));
  return fields.map((field) => ({
    name: textOf(file.dictionary(field).get('T')),
    tip: textOf(file.dictionary(field).get('TU')),
  }));
};

describe('the papers of every kind in both layouts, one after another', () => {
  test('are all there', () => {
    expect(read).toHaveLength(2 * kinds);
  });

  test('say every word in its order, with its spaces and whole letters', () => {
    for (const { name, blocks, structure } of read) {
      const expected = paragraphsOf(blocks)
        .map(saidBy)
        .filter((words) => words !== '');
      expect({ name, said: said(structure) }).toEqual({ name, said: expected });
      expect(expected.join('')).toBe(expected.join('').normalize('NFC'));
    }
  });

  test('have no element that says something beside its parts, and no paragraph that says nothing', () => {
    for (const { name, structure } of read) {
      const elements = elementsOf(structure);
      const mixed = elements.filter(({ text, children }) => text !== '' && children.length > 0);
      const silent = elements.filter(
        ({ role, text, children }) =>
          /^(?:P|H\d|Lbl|LBody|LI|L|Div|Sect)$/u.test(role) && text === '' && !children.length,
      );
      expect({ name, mixed, silent }).toEqual({ name, mixed: [], silent: [] });
    }
  });

  test('have a field for each room to sign, named in ASCII, told in Vietnamese', () => {
    for (const paper of read) {
      const rooms = paragraphsOf(paper.blocks).flatMap(({ signature }) => signature ?? []);
      const fields = fieldsOf(paper);
      expect(fields.map(({ tip }) => tip)).toEqual(
        rooms.map(({ id, label }) => `Chữ ký của ${label === '' ? id : label}`),
      );
      expect(fields.filter(({ name }) => !/^ky-[a-z0-9-]+$/u.test(name))).toEqual([]);
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    }
  });
});
