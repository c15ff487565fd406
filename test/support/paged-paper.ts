import type { ReadPaper } from '../../src/check/reading.js';
import type { DocumentKind } from '../../src/documents/read-template.js';
import type { OutlineEntry, PageItem, Tag, TagRole } from '../../src/pages/types.js';
import { endsInWord } from '../../src/text/ends-in-word.js';
import type { DocumentTree } from '../../src/tree/nodes.js';
import { paperFacts } from '../../src/view/paper.js';
import { bloc } from '../model/bloc.js';

/** A passage: a heading, a paragraph, a cell of a table, or someone's place to sign; each string is a line. */
export type Said = readonly ['H2' | 'P' | 'cell' | 'sign', ...lines: string[]];

const KIND: DocumentKind = {
  id: 'ke-hoach',
  name: 'Kế hoạch',
  file: 'ke-hoach.hbs',
  text: '',
  per: 'bloc',
  also: [],
  of: 'pledge',
  dated: 'own',
  needs: [],
  about: [],
  signatureFields: false,
  order: 1,
};

/** A paper whose pages say so much, for the rules that look at pages. */
export function pagedPaper(pages: readonly (readonly Said[])[], tree: DocumentTree = { nodes: [] }): ReadPaper {
  const made: Made = { tags: [], outline: [], cut: [] };
  const items = pages.map((said, page) => said.flatMap((each, at) => draw(each, page, at, made)));
  const meta = { title: '', subject: '', author: '', language: 'vi-VN' };
  const paged = {
    meta,
    ...made,
    tags: { id: 0, role: 'Document' as const, children: made.tags },
    pages: items.map((page) => ({ width: 595, height: 842, items: page })),
  };
  const facts = paperFacts(bloc(), { id: KIND.id, draft: false, of: 'pledge', dated: 'own' }, { per: 'bloc' });
  return { kind: KIND, facts, tree, blocks: { meta, styles: {}, sections: [] }, blanks: [], pages: () => paged };
}

/** What is said of the elements while they are drawn. */
interface Made {
  readonly tags: Tag[];
  readonly outline: OutlineEntry[];
  readonly cut: number[];
}

let next = 1;

function draw([role, ...lines]: Said, page: number, at: number, { tags, outline, cut }: Made): readonly PageItem[] {
  const tag = (of: TagRole, children: Tag[] = []): Tag => ({ id: next++, role: of, children });
  const words = tag(role === 'H2' ? 'H2' : 'P');
  if (role === 'H2') outline.push({ text: lines.join(''), level: 2, tag: words.id, page, y: at });
  if (lines.slice(0, -1).some(endsInWord)) cut.push(words.id);
  if (role === 'sign') {
    const room = tag('Form');
    tags.push(tag('Div', [words, room]));
    const field = { type: 'field', x: 0, y: at, width: 9, height: 9, id: 'a', label: 'a', tag: room.id } as const;
    return [...texts(lines, at, words.id), field];
  }
  tags.push(role === 'cell' ? tag('TD', [words]) : words);
  return texts(lines, at, words.id);
}

function texts(lines: readonly string[], at: number, tag: number): readonly PageItem[] {
  return lines.map((text, index) => ({
    type: 'text',
    x: 0,
    y: 50 * at + 10 * index,
    text,
    font: 'regular',
    size: 13,
    wordSpace: 0,
    width: text.length,
    tag,
  }));
}
