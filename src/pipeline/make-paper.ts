import { blankFields } from '../blocks/blank-fields.js';
import type { BlockDocument } from '../blocks/types.js';
import type { ReadPaper } from '../check/reading.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { Resources } from '../documents/resources.js';
import { LAYOUTS } from '../layouts/layouts.js';
import { lower } from '../lower/lower.js';
import { parseDocument } from '../markup/parse-document.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { wholePlace } from '../model/whole-place.js';
import type { PagedDocument } from '../pages/types.js';
import { paginate } from '../paginate/paginate.js';
import { documentMeta } from '../tree/document-meta.js';
import type { DocumentTree } from '../tree/nodes.js';
import type { LegalBases } from '../view/legal-bases.js';
import type { PaperFacts } from '../view/paper.js';
import type { PaperOrder } from './paper-order.js';
import { prepareKind } from './prepare-kind.js';
import { unprintable } from './unprintable.js';
import { viewOfOrder } from './view-of-order.js';

/** A paper made, in the forms both formats and the checks start from. */
export interface Paper extends ReadPaper {
  /** What people call the fields of its blanks, by path. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Makes one paper of a bloc year: view, markup, tree, blocks; its pages when they are asked for. */
export function makePaper(bloc: LoadedBlocYear, order: PaperOrder, resources: Resources): Outcome<Paper> {
  const { kind } = order;
  const composer = prepareKind(kind, resources);
  if (!composer.ok) return composer;
  const bad = unprintable(bloc, resources);
  if (bad.length > 0) return failure(bad);
  const { facts, view, legal } = viewOfOrder(bloc.data, order);
  const tree = parseDocument(composer.value(view), kind.file);
  if (!tree.ok) return tree;
  const blocks = blocksOf(tree.value, facts, resources);
  const blanks = blankFields(blocks);
  const paper = {
    kind,
    facts,
    tree: tree.value,
    blocks,
    blanks,
    pages: pagesOf(blocks, resources),
    labels: labelsOf(blanks, bloc),
  };
  return success(paper, kind.about.includes('legalBases') ? reportLegal(legal, kind.name, bloc) : []);
}

function blocksOf(tree: DocumentTree, { data: { regime, print } }: PaperFacts, { fonts }: Resources): BlockDocument {
  const { duplex, signatureSpace } = print;
  const settings = { duplex, ...(signatureSpace === undefined ? {} : { signatureSpaceMm: signatureSpace }) };
  return lower(tree, documentMeta(tree), LAYOUTS[regime], settings, fonts);
}

/** Both the PDF and the checks ask for the pages; a paper that goes to Word only is never laid out. */
function pagesOf(blocks: BlockDocument, { fonts }: Resources): () => PagedDocument {
  let pages: PagedDocument | undefined;
  return () => {
    pages ??= paginate(blocks, fonts);
    return pages;
  };
}

function labelsOf(blanks: readonly string[], bloc: LoadedBlocYear): ReadonlyMap<string, string> {
  return new Map(
    blanks.flatMap((field) => {
      const { label } = bloc.locate(field);
      return label === undefined ? [] : [[field, label]];
    }),
  );
}

function reportLegal(legal: LegalBases, document: string, bloc: LoadedBlocYear): readonly Diagnostic[] {
  if (legal.source === 'given') return [];
  const place = wholePlace(bloc, 'legalBases');
  const documents = [document];
  return legal.source === 'default'
    ? [
        diagnose('legal.default-bases', {
          place,
          facts: { bases: legal.lines, unverified: legal.unverified, documents },
        }),
      ]
    : [
        diagnose('legal.no-default-bases', {
          place,
          facts: { year: bloc.data.year, changing: legal.changing, documents },
        }),
      ];
}
