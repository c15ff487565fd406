import { blankFields } from './blocks/blank-fields.js';
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
import type { BlocYear } from './model/bloc-year.js';
import type { LoadedBlocYear } from './model/loaded-bloc-year.js';
import { paginate } from './paginate/paginate.js';
import { renderDocx } from './render/docx/render-docx.js';
import { renderPdf } from './render/pdf/render-pdf.js';
import { missingInTemplate } from './text/missing-in-template.js';
import { documentMeta } from './tree/document-meta.js';
import type { DocumentTree } from './tree/nodes.js';
import type { LegalBases } from './view/legal-bases.js';
import { paperFacts } from './view/paper.js';
import { isPresent } from './view/present.js';
import { shapeAt } from './view/shape-at.js';
import { type Subject, subjectsOf } from './view/subjects.js';
import { buildView } from './view/view.js';
import { VIEW_SHAPE } from './view/view-shape.js';

/** The formats a paper can be written in. */
export type Format = 'docx' | 'pdf';

/** A paper made, in the form both formats share. */
export interface Paper {
  readonly tree: DocumentTree;
  readonly blocks: BlockDocument;
  /** Whether its PDF has signature fields when nobody says. */
  readonly signatureFields: boolean;
  readonly draft: boolean;
  /** What people call the fields of its blanks, by path. */
  readonly labels: ReadonlyMap<string, string>;
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
  const all = [...findings, ...checkTemplate(kind, partials, VIEW_SHAPE), ...unknownNeeds(kind)];
  const outcome = all.length > 0 ? failure(all) : success(createComposer(kind, partials));
  PREPARED.set(kind, outcome);
  return outcome;
}

function unknownNeeds({ file, needs }: DocumentKind): readonly Diagnostic[] {
  return needs
    .filter((path) => shapeAt(VIEW_SHAPE, path.split('.')) === undefined)
    .map((found) => diagnose('template.unknown-field', { place: { file }, facts: { found } }));
}

const PREPARED = new WeakMap<DocumentKind, Outcome<Composer>>();

/** Which paper is to be made. */
export interface PaperOrder {
  readonly kind: DocumentKind;
  readonly subject: Subject;
  readonly draft: boolean;
}

/** The papers of one kind that a bloc year can have. */
export function ordersOf({ data }: LoadedBlocYear, kind: DocumentKind, draft: boolean): readonly PaperOrder[] {
  return subjectsOf(data, data.documents[kind.id]?.per ?? kind.per).map((subject) => ({ kind, subject, draft }));
}

/** The data speaks of what the paper is for; otherwise it is made only on demand, to be filled in by hand. */
export function isCalledFor({ data }: LoadedBlocYear, order: PaperOrder): boolean {
  const { needs } = order.kind;
  if (needs.length === 0) return true;
  const { view } = buildView(factsOf(data, order));
  return needs.some((path) => isPresent(at(view, path.split('.'))));
}

function factsOf(data: BlocYear, { kind, subject, draft }: PaperOrder) {
  return paperFacts(data, { ...kind, draft }, subject);
}

function at(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isThere ? at(Reflect.get(value, step), rest) : undefined;
}

/** Makes one paper of a bloc year: view, markup, tree, blocks. Gaps and default legal bases come back as findings. */
export function makePaper(bloc: LoadedBlocYear, order: PaperOrder, resources: Resources): Outcome<Paper> {
  const { kind } = order;
  const composer = prepareKind(kind, resources);
  if (!composer.ok) return composer;
  const unprintable = reportUnprintable(bloc, resources);
  if (unprintable.length > 0) return failure(unprintable);
  const facts = factsOf(bloc.data, order);
  const { data } = facts;
  const { view, legal } = buildView(facts);
  const tree = parseDocument(composer.value(view), kind.file);
  if (!tree.ok) return tree;
  const { duplex, signatureSpace } = data.print;
  const settings = { duplex, ...(signatureSpace === undefined ? {} : { signatureSpaceMm: signatureSpace }) };
  const blocks = lower(tree.value, documentMeta(tree.value), LAYOUTS[data.regime], settings, resources.fonts);
  const cites = kind.about.includes('legalBases');
  const findings = [...(cites ? reportLegal(legal, bloc) : []), ...reportBlanks(blocks, bloc, kind)];
  const { signatureFields } = kind;
  const { draft } = order;
  return success({ tree: tree.value, blocks, signatureFields, draft, labels: labelsOf(blocks, bloc) }, findings);
}

function labelsOf(blocks: BlockDocument, bloc: LoadedBlocYear): ReadonlyMap<string, string> {
  return new Map(
    blankFields(blocks).flatMap((field) => {
      const { label } = bloc.locate(field);
      return label === undefined ? [] : [[field, label]];
    }),
  );
}

/** How files are written. */
export interface RenderOptions {
  /** Fields to sign digitally in the PDF: over every room to sign, or none; by the kind of paper when absent. */
  readonly signatureFields?: 'none' | 'all';
  /** A line to sign digitally in Word in every room to sign of a DOCX; none when absent. */
  readonly signatureLines?: boolean;
}

type Renderer = (paper: Paper, resources: Resources, options: RenderOptions) => Promise<Uint8Array>;

const RENDERERS: Readonly<Record<Format, Renderer>> = {
  docx: ({ blocks, draft, labels }, _, { signatureLines = false }) =>
    renderDocx(blocks, { labels, comments: draft, signatureLines }),
  pdf: ({ blocks, signatureFields: usual }, { fonts }, { signatureFields: asked }) =>
    renderPdf(paginate(blocks, fonts), fonts, { signatureFields: asked === undefined ? usual : asked === 'all' }),
};

/** Writes a paper in one format. */
export function renderPaper(
  paper: Paper,
  format: Format,
  resources: Resources,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  return RENDERERS[format](paper, resources, options);
}

/** The data is read once for all its papers. */
const UNPRINTABLE = new WeakMap<LoadedBlocYear, readonly Diagnostic[]>();

function reportUnprintable(bloc: LoadedBlocYear, resources: Resources): readonly Diagnostic[] {
  const found = UNPRINTABLE.get(bloc) ?? unprintable(bloc, resources);
  UNPRINTABLE.set(bloc, found);
  return found;
}

function unprintable(bloc: LoadedBlocYear, { fonts }: Resources): readonly Diagnostic[] {
  return findUnprintable(bloc.data, fonts).map(({ field, character }) =>
    diagnose('data.missing-glyph', { path: field, ...bloc.locate(field), facts: glyphFacts(character) }),
  );
}

function glyphFacts(character: string) {
  return { character, codePoint: codePointName(character) };
}

function reportBlanks(blocks: BlockDocument, bloc: LoadedBlocYear, kind: DocumentKind): readonly Diagnostic[] {
  return blankFields(blocks).map((field) =>
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
