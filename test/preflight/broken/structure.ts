import type { PDFDict } from '@cantoo/pdf-lib';
import type { EditedPdf } from '../edited-pdf.js';
import { type Broken, edited } from './broken.js';

const root = (pdf: EditedPdf): PDFDict => pdf.at(pdf.catalog, 'StructTreeRoot');

/** Another type for an element, known to readers by the file's own table. */
function rename(pdf: EditedPdf, from: string, to: string, index = 0): void {
  pdf.set(pdf.element(from, index), 'S', to);
}

/** A new element at the end of another. */
function addElement(pdf: EditedPdf, parent: PDFDict, role: string, more: Record<string, unknown> = {}): void {
  pdf.list(parent, 'K').push(pdf.add({ S: role, P: pdf.refOf(parent), K: [], ...more }));
}

/** Spoiled in the structure that is read aloud. */
export const BROKEN_STRUCTURES: readonly Broken[] = [
  edited('not-marked', 'not said', (pdf) => pdf.drop(pdf.catalog, 'MarkInfo')),
  edited('suspects', 'said so', (pdf) => pdf.set(pdf.at(pdf.catalog, 'MarkInfo'), 'Suspects', true)),
  edited('no-structure', 'left out', (pdf) => pdf.drop(pdf.catalog, 'StructTreeRoot')),
  edited('structure-type', 'made up', (pdf) => rename(pdf, 'P', 'Paragraph')),
  edited('structure-type', 'explained by itself', (pdf) => {
    rename(pdf, 'P', 'Paragraph');
    pdf.set(root(pdf), 'RoleMap', { Paragraph: 'Text', Text: 'Paragraph' });
  }),
  edited('remapped-type', 'a paragraph as a heading', (pdf) => pdf.set(root(pdf), 'RoleMap', { P: 'H1' })),
  edited('structure-parent', 'none', (pdf) => pdf.drop(pdf.element('LI'), 'P')),
  edited('structure-parent', 'another', (pdf) => pdf.set(pdf.element('LI'), 'P', pdf.refOf(pdf.element('Document')))),
  edited('parent-tree', 'left out', (pdf) => {
    pdf.drop(root(pdf), 'ParentTree');
    pdf.drop(pdf.pages[1]!, 'StructParents');
  }),
  edited('parent-tree', 'of a field another', (pdf) =>
    pdf.list(pdf.at(root(pdf), 'ParentTree'), 'Nums').set(5, pdf.refOf(pdf.element('Form', 1))),
  ),
  edited('unmarked-content', 'a line', (pdf) => pdf.draw(0, (content) => `${content}\n10 10 m 20 20 l S`)),
  edited('unmarked-content', 'text under a mark of no one', (pdf) =>
    pdf.draw(0, (content) => content.replace(/\/MCID 0\b/u, '/MCID 77')),
  ),
  edited('unmarked-content', 'furniture no longer marked so', (pdf) =>
    pdf.draw(0, (content) => content.replace('/Artifact', '/Span')),
  ),
  edited('mixed-content', 'furniture in text', (pdf) =>
    pdf.draw(0, (content) => content.replace(/(\/MCID 0\b.*?BDC)/su, '$1 /Artifact BMC EMC')),
  ),
  edited('mixed-content', 'text in furniture', (pdf) => pdf.draw(0, (content) => `/Artifact BMC ${content} EMC`)),
  edited('unbalanced-marks', 'one open', (pdf) => pdf.draw(0, (content) => `${content}\n/Artifact BMC`)),
  edited('unbalanced-marks', 'one closed too often', (pdf) => pdf.draw(0, (content) => `EMC ${content}`)),
  edited('heading-first', 'H2', (pdf) => rename(pdf, 'H1', 'H2')),
  edited('heading-skip', 'H1, H3', (pdf) => rename(pdf, 'H2', 'H3')),
  edited('heading-mix', 'H and H1', (pdf) => rename(pdf, 'H2', 'H')),
  edited('nesting', 'a paragraph in a list', (pdf) => addElement(pdf, pdf.element('L'), 'P')),
  edited('nesting', 'a list’s text by itself', (pdf) => addElement(pdf, pdf.element('Document'), 'LBody')),
  edited('nesting', 'a row in a list’s text', (pdf) => addElement(pdf, pdf.element('LBody'), 'TR')),
  edited('nesting', 'two heads of a table', (pdf) => addElement(pdf, pdf.element('Table'), 'THead')),
  edited('nesting', 'a caption between', (pdf) => addElement(pdf, pdf.element('L'), 'Caption')),
  edited('table-grid', 'a cell too many', (pdf) => addElement(pdf, pdf.element('TR', 2), 'TD')),
  edited('table-grid', 'a span too short', (pdf) => pdf.drop(pdf.element('TD', 3), 'A')),
  edited('table-grid', 'a span beyond the last row', (pdf) =>
    pdf.set(pdf.element('TD', 4), 'A', { O: 'Table', RowSpan: 2 }),
  ),
  edited('table-grid', 'a span too wide to be true', (pdf) =>
    pdf.set(pdf.element('TD', 4), 'A', { O: 'Table', ColSpan: 1_000_000_000 }),
  ),
  edited('header-scope', 'none', (pdf) => pdf.drop(pdf.element('TH', 2), 'A')),
  edited('header-scope', 'of nothing', (pdf) => pdf.set(pdf.element('TH', 2), 'A', { O: 'Table', Scope: 'Page' })),
  edited('no-alternative', 'none', (pdf) => addElement(pdf, pdf.element('Document'), 'Figure')),
  edited('formula-alternative', 'empty', (pdf) =>
    addElement(pdf, pdf.element('Document'), 'Formula', { Alt: pdf.text('') }),
  ),
  edited('note-id', 'none', (pdf) => addElement(pdf, pdf.element('Document'), 'Note')),
  edited('note-id', 'twice', (pdf) => {
    for (let i = 0; i < 2; i++) addElement(pdf, pdf.element('Document'), 'Note', { ID: pdf.text('a') });
  }),
];

/** Files with more than usual that is right. */
export const SOUND_STRUCTURES: readonly (readonly [how: string, edit: (pdf: EditedPdf) => void])[] = [
  [
    'a type of its own, explained',
    (pdf) => {
      rename(pdf, 'P', 'Paragraph');
      pdf.set(root(pdf), 'RoleMap', { Paragraph: 'Text', Text: 'P' });
    },
  ],
  ['a figure with words', (pdf) => addElement(pdf, pdf.element('Document'), 'Figure', { Alt: pdf.text('Hình') })],
  ['a note with a name', (pdf) => addElement(pdf, pdf.element('Document'), 'Note', { ID: pdf.text('a') })],
  [
    'a header that says which it stands under',
    (pdf) => pdf.set(pdf.element('TH', 2), 'A', { O: 'Table', Headers: [pdf.text('a')] }),
  ],
  [
    'spans by a class',
    (pdf) => {
      pdf.set(root(pdf), 'ClassMap', { Wide: { O: 'Table', ColSpan: 2 } });
      pdf.drop(pdf.element('TD', 3), 'A');
      pdf.set(pdf.element('TD', 3), 'C', 'Wide');
    },
  ],
  [
    'a caption first',
    (pdf) => {
      addElement(pdf, pdf.element('Table'), 'Caption');
      const kids = pdf.list(pdf.element('Table'), 'K');
      const caption = kids.get(kids.size() - 1);
      kids.remove(kids.size() - 1);
      kids.insert(0, caption);
    },
  ],
  [
    'pages and their parents in branches',
    (pdf) => {
      const [page] = pdf.pages;
      const pages = pdf.at(pdf.catalog, 'Pages');
      const branch = { Type: 'Pages', Count: 1, Parent: pdf.refOf(pages), Kids: [pdf.refOf(page!)] };
      const node = pdf.add({ ...branch, Resources: pdf.at(page!, 'Resources') });
      pdf.drop(page!, 'Resources');
      pdf.set(page!, 'Parent', node);
      pdf.list(pages, 'Kids').set(0, node);
      const tree = pdf.at(root(pdf), 'ParentTree');
      const leaf = pdf.add({ Limits: [0, 99], Nums: pdf.list(tree, 'Nums') });
      pdf.set(root(pdf), 'ParentTree', { Kids: [leaf] });
    },
  ],
  ['a language of a part', (pdf) => pdf.set(pdf.element('P'), 'Lang', pdf.text('en'))],
];
