import type { BlockDocument } from './blocks/types.js';
import { findUnprintable } from './check/glyphs.js';
import { checkTemplate } from './compose/check-template.js';
import { type Composer, createComposer } from './compose/compose.js';
import { codePointName } from './diagnostics/code-point-name.js';
import { diagnose } from './diagnostics/diagnose.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { failure, type Outcome, success } from './diagnostics/outcome.js';
import type { DocumentKind } from './documents/read-template.js';
import type { Resources } from './documents/resources.js';
import { LAYOUTS } from './layouts/layouts.js';
import { lower } from './lower/lower.js';
import { checkMarkup } from './markup/check-markup.js';
import { parseDocument } from './markup/parse-document.js';
import type { LoadedBlocYear } from './model/loaded-bloc-year.js';
import { paginate } from './paginate/paginate.js';
import { renderDocx } from './render/docx/render-docx.js';
import { renderPdf } from './render/pdf/render-pdf.js';
import { missingInTemplate } from './text/missing-in-template.js';
import { blankFields } from './tree/blank-fields.js';
import { documentMeta } from './tree/document-meta.js';
import type { DocumentTree } from './tree/nodes.js';
import type { LegalBases } from './view/legal-bases.js';
import { buildView } from './view/view.js';
import { VIEW_SHAPE } from './view/view-shape.js';

/** The formats a paper can be written in. */
export type Format = 'docx' | 'pdf';

/** A paper made, in the form both formats share. */
export interface Paper {
  readonly tree: DocumentTree;
  readonly blocks: BlockDocument;
}

/** Checks a template once and makes its composer; later calls for the same kind are free. */
export function prepareKind(kind: DocumentKind, resources: Resources): Outcome<Composer> {
  const known = PREPARED.get(kind);
  if (known !== undefined) return known;
  const { partials } = resources.registry;
  const findings = [kind, ...partials.values()].flatMap((source) => [
    ...checkMarkup(source.text, source.file),
    ...missingInTemplate(source.text, resources.fonts).map(({ character, ...at }) =>
      diagnose('data.missing-glyph', { place: { file: source.file, ...at }, facts: glyphFacts(character) }),
    ),
  ]);
  const all = [...findings, ...checkTemplate(kind, partials, VIEW_SHAPE)];
  const outcome = all.length > 0 ? failure(all) : success(createComposer(kind, partials));
  PREPARED.set(kind, outcome);
  return outcome;
}

const PREPARED = new WeakMap<DocumentKind, Outcome<Composer>>();

/** Makes one paper of a bloc year: view, markup, tree, blocks. Gaps and default legal bases come back as findings. */
export function makePaper(
  bloc: LoadedBlocYear,
  kind: DocumentKind,
  draft: boolean,
  resources: Resources,
): Outcome<Paper> {
  const composer = prepareKind(kind, resources);
  if (!composer.ok) return composer;
  const unprintable = reportUnprintable(bloc, resources);
  if (unprintable.length > 0) return failure(unprintable);
  const { data } = bloc;
  const { view, legal } = buildView(data, { ...kind, draft });
  const tree = parseDocument(composer.value(view), kind.file);
  if (!tree.ok) return tree;
  const { duplex, signatureSpace } = data.print;
  const settings = { duplex, ...(signatureSpace === undefined ? {} : { signatureSpaceMm: signatureSpace }) };
  const blocks = lower(tree.value, documentMeta(tree.value), LAYOUTS[data.regime], settings, resources.fonts);
  const cites = kind.about.includes('legalBases');
  const findings = [...(cites ? reportLegal(legal, bloc) : []), ...reportBlanks(tree.value, bloc, kind)];
  return success({ tree: tree.value, blocks }, findings);
}

const RENDERERS: Readonly<Record<Format, (paper: Paper, resources: Resources) => Promise<Uint8Array>>> = {
  docx: ({ blocks }) => renderDocx(blocks),
  pdf: ({ blocks }, { fonts }) => renderPdf(paginate(blocks, fonts), fonts),
};

/** Writes a paper in one format. */
export function renderPaper(paper: Paper, format: Format, resources: Resources): Promise<Uint8Array> {
  return RENDERERS[format](paper, resources);
}

function reportUnprintable(bloc: LoadedBlocYear, { fonts }: Resources): readonly Diagnostic[] {
  return findUnprintable(bloc.data, fonts).map(({ field, character }) =>
    diagnose('data.missing-glyph', { path: field, ...bloc.locate(field), facts: glyphFacts(character) }),
  );
}

function glyphFacts(character: string) {
  return { character, codePoint: codePointName(character) };
}

function reportBlanks(tree: DocumentTree, bloc: LoadedBlocYear, kind: DocumentKind): readonly Diagnostic[] {
  return blankFields(tree).map((field) =>
    diagnose('data.blank', { path: field, ...bloc.locate(field), facts: { documents: [kind.name] } }),
  );
}

function reportLegal(legal: LegalBases, { file, data }: LoadedBlocYear): readonly Diagnostic[] {
  if (legal.source === 'given') return [];
  const place = { file };
  return legal.source === 'default'
    ? [diagnose('legal.default-bases', { place, facts: { bases: legal.lines, unverified: legal.unverified } })]
    : [diagnose('legal.no-default-bases', { place, facts: { year: data.year, changing: legal.changing } })];
}
