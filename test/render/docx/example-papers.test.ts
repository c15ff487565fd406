import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ParagraphBlock } from '../../../src/blocks/types.js';
import { findSources, loadBlocYear, type Resources } from '../../../src/index.js';
import { makePaper, type Paper } from '../../../src/pipeline/make-paper.js';
import { renderPaper } from '../../../src/pipeline/render-paper.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { lintParts } from '../../support/docx-lint/lint-parts.js';
import { openParts } from '../../support/docx-lint/open-parts.js';
import type { PartTrees } from '../../support/docx-lint/parts.js';
import { ordersCalledFor } from '../../support/orders.js';
import { PROJECT, projectResources } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';
import { elementsOf, type XmlElement } from '../../support/xml-tree.js';
import { wordsOf } from './open-docx.js';

/** The ways a paper is written: as it is, as a draft, with lines to sign. */
type Variant = 'final' | 'draft' | 'lines';

interface Written {
  readonly name: string;
  readonly variant: Variant;
  readonly paper: Paper;
  readonly parts: PartTrees;
  readonly body: XmlElement;
}

let all: readonly Written[] = [];

async function write(at: string, variant: Variant, paper: Paper, resources: Resources): Promise<Written> {
  const parts = openParts(await renderPaper(paper, 'docx', resources, { signatureLines: variant === 'lines' }));
  const body = parts['word/document.xml'];
  if (body === undefined) throw new Error(`${at} has no text`);
  return { name: `${at} ${variant}`, variant, paper, parts, body };
}

async function writeAll(): Promise<readonly Written[]> {
  const resources = await projectResources();
  const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples`));
  const written: Written[] = [];
  for (const source of sources) {
    const bloc = unwrap(await loadBlocYear(source, nodeWorld));
    for (const { name, order } of ordersCalledFor(bloc, resources)) {
      const at = `${source.file} ${name}`;
      const final = unwrap(makePaper(bloc, order, resources));
      const draft = unwrap(makePaper(bloc, { ...order, draft: true }, resources));
      written.push(await write(at, 'final', final, resources));
      written.push(await write(at, 'draft', draft, resources));
      written.push(await write(at, 'lines', final, resources));
    }
  }
  return written;
}

beforeAll(async () => {
  all = await writeAll();
});

function paragraphsOf({ blocks }: Paper): readonly ParagraphBlock[] {
  return blocks.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) =>
      block.type === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [block],
    )
    .flatMap((block) => (block.type === 'paragraph' ? [block] : []));
}

const blanksOf = (paper: Paper) => paragraphsOf(paper).flatMap(({ runs }) => runs.flatMap(({ blank }) => blank ?? []));
/** Longer paths lose their beginning. */
const endOf = (path = '') => path.slice(-63);
const of = (variant: Variant) => all.filter((each) => each.variant === variant);
const styleOf = (paragraph: XmlElement) => elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';

describe('every paper of every example', () => {
  test('is there in three variants', () => {
    expect(all.length).toBeGreaterThan(300);
  });

  test('has nothing for our lint to find', () => {
    expect(all.flatMap(({ name, parts }) => lintParts(parts).map((problem) => `${name}: ${problem}`))).toEqual([]);
  });

  test('has a control for each of its blanks, in their order', () => {
    let blanks = 0;
    for (const { paper, body } of all) {
      const tags = elementsOf(body, 'w:tag').map(({ attributes }) => attributes['w:val']);
      expect(tags.map(endOf)).toEqual(blanksOf(paper).map(endOf));
      blanks += tags.length;
    }
    expect(blanks).toBeGreaterThan(1000);
  });

  test('names its blanks in Vietnamese', () => {
    const titles = new Set(
      all.flatMap(({ body }) => elementsOf(body, 'w:alias').map(({ attributes }) => attributes['w:val'] ?? '')),
    );
    expect([...titles].filter((title) => /^[\w.[\]-]+$/u.test(title))).toEqual([]);
  });

  test('has a comment at each blank when it is a draft, and else no comments at all', () => {
    for (const { paper, body, parts, variant } of all) {
      const expected = variant === 'draft' ? blanksOf(paper).length : 0;
      expect(elementsOf(body, 'w:commentReference')).toHaveLength(expected);
      expect('word/comments.xml' in parts).toBe(expected > 0);
    }
  });

  test('has a line in each room to sign only when asked, and else says the same', () => {
    const final = of('final');
    for (const [index, { paper, body }] of of('lines').entries()) {
      const rooms = paragraphsOf(paper).filter(({ signature }) => signature !== undefined);
      expect(elementsOf(body, 'o:signatureline')).toHaveLength(rooms.length);
      const plain = final[index]?.body;
      expect(plain && elementsOf(plain, 'w:pict')).toEqual([]);
      expect(plain && wordsOf(plain)).toBe(wordsOf(body));
    }
  });
});

describe('what stands beside the styles', () => {
  test('of a run is nothing but a style', () => {
    const direct = all.flatMap(({ body }) => elementsOf(body, 'w:rPr').flatMap(({ children }) => children));
    expect(new Set(direct.map(({ name }) => name))).toEqual(new Set(['w:rStyle']));
  });

  test('of a paragraph is what depends on its text and its place', () => {
    const looks = ['w:jc', 'w:rPr', 'w:outlineLvl', 'w:tabs', 'w:shd', 'w:contextualSpacing'];
    const properties = all.flatMap(({ body }) => elementsOf(body, 'w:pPr'));
    const direct = new Set(properties.flatMap(({ children }) => children.map(({ name }) => name)));
    expect(looks.filter((name) => direct.has(name))).toEqual([]);
    const bordered = properties.filter(({ children }) => children.some(({ name }) => name === 'w:pBdr'));
    expect(new Set(bordered.map(styleOf))).toEqual(new Set(['rule']));
  });

  test('of a table is where it stands, of a cell how wide it is', () => {
    const names = (element: string) =>
      new Set(
        all.flatMap(({ body }) =>
          elementsOf(body, element).flatMap(({ children }) => children.map(({ name }) => name)),
        ),
      );
    expect([...names('w:tblPr')].sort()).toEqual(['w:tblInd', 'w:tblLayout', 'w:tblLook', 'w:tblStyle', 'w:tblW']);
    expect([...names('w:tcPr')].sort()).toEqual(['w:gridSpan', 'w:tcW', 'w:vMerge']);
  });
});

describe('a paragraph without text', () => {
  test('is a drawn line, a cell of nothing, or stands where word processors want one: never space', () => {
    for (const { body } of [...of('final'), ...of('draft')]) {
      const cells = elementsOf(body, 'w:tc').map(({ children }) => children.filter(({ name }) => name === 'w:p'));
      const alone = new Set(cells.filter(({ length }) => length === 1).flat());
      const empty = elementsOf(body, 'w:p').filter(
        (each) => wordsOf(each) === '' && elementsOf(each, 'w:pict').length === 0 && !alone.has(each),
      );
      const styles = [...new Set(empty.map(styleOf))];
      expect(styles.filter((style) => !['rule', 'filler', 'opener'].includes(style))).toEqual([]);
    }
  });

  test('stands in a cell only alone, elsewhere only beside a table', () => {
    const filler = (element: XmlElement | undefined) => element?.name === 'w:p' && styleOf(element) === 'filler';
    for (const { body } of all) {
      for (const cell of elementsOf(body, 'w:tc')) {
        const content = cell.children.filter(({ name }) => name !== 'w:tcPr');
        if (content.some(filler)) expect(content).toHaveLength(1);
      }
      const top = elementsOf(body, 'w:body')[0]?.children ?? [];
      for (const [index, each] of top.entries()) {
        if (filler(each)) expect([top[index - 1]?.name, top[index + 1]?.name]).toContain('w:tbl');
      }
    }
  });
});
