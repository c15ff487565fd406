import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentKind } from '../documents/read-template.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { isCalledFor } from '../pipeline/is-called-for.js';
import { makePaper } from '../pipeline/make-paper.js';
import { ordersOf, type PaperOrder } from '../pipeline/paper-order.js';
import { type Format, type RenderOptions, renderPaper } from '../pipeline/render-paper.js';
import { documentFileName } from './document-file-name.js';
import { documentSettings } from './document-settings.js';
import { mergeFindings } from './merge-findings.js';
import { ruleFindings } from './rule-findings.js';

/** What to make. */
export interface GenerateOptions extends RenderOptions {
  /** Ids of kinds; when absent, all whose subject the data speaks of. */
  readonly documents?: readonly string[];
  /** Both when absent. */
  readonly formats?: readonly Format[];
  /** Marks every paper as a draft. */
  readonly draft?: boolean;
}

/** One file made, not yet written anywhere. */
export interface GeneratedFile {
  readonly document: string;
  readonly format: Format;
  /** A path inside the output folder, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that came of one bloc year. Files are whole or absent. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const FORMATS: readonly Format[] = ['docx', 'pdf'];

/**
 * Makes the papers of one bloc year and runs the checks over them; those of pages only where pages are laid out, for PDF.
 * When anything has an error, none is returned: half a set misleads. Errors of rules let drafts pass.
 */
export async function generate(
  bloc: LoadedBlocYear,
  resources: Resources,
  options: GenerateOptions = {},
): Promise<Generated> {
  const { draft = false, formats = FORMATS } = options;
  const { kinds, diagnostics } = chooseKinds(resources, options.documents);
  const orders = kinds.map((kind) => ({ kind, orders: ordersToMake(bloc, kind, draft, options) }));
  const papers = orders.flatMap((each) =>
    each.orders.map((order) => ({ order, made: makePaper(bloc, order, resources) })),
  );
  const findings = mergeFindings([
    ...diagnostics,
    ...documentSettings(bloc, resources),
    ...orders.flatMap(({ kind, orders: { length } }) =>
      length > 0 || options.documents === undefined ? [] : [noSubject(kind, bloc)],
    ),
    ...papers.flatMap(({ made }) => made.diagnostics),
    ...ruleFindings(
      bloc,
      papers.flatMap(({ made }) => (made.ok ? [made.value] : [])),
      { groups: formats.includes('pdf') ? [] : ['page'] },
    ),
  ]);
  if (findings.some((finding) => stops(finding, draft))) return { files: [], diagnostics: findings };
  const files = papers.flatMap(({ order, made }) =>
    made.ok ? formats.map((format) => ({ order, format, paper: made.value })) : [],
  );
  return {
    files: await Promise.all(
      files.map(async ({ order, format, paper }) => ({
        document: order.kind.id,
        format,
        name: documentFileName(bloc, { ...order, format }),
        bytes: await renderPaper(paper, format, resources, options),
      })),
    ),
    diagnostics: findings,
  };
}

/** What a rule holds against a paper stops the final, not the draft in which it is to be mended. */
function stops({ severity, rule }: Diagnostic, draft: boolean): boolean {
  return severity === 'error' && !(draft && rule !== undefined);
}

/** All papers of a kind that is asked for by its id; of the others those the data calls for. */
function ordersToMake(
  bloc: LoadedBlocYear,
  kind: DocumentKind,
  draft: boolean,
  { documents }: GenerateOptions,
): readonly PaperOrder[] {
  const all = ordersOf(bloc, kind, draft);
  return documents === undefined ? all.filter((order) => isCalledFor(bloc, order)) : all;
}

function noSubject({ name, per }: DocumentKind, { file }: LoadedBlocYear): Diagnostic {
  return diagnose('document.no-subject', { place: { file }, facts: { document: name, per } });
}

/** The kinds asked for; a template that cannot be read is an error only for whoever asks for it. */
function chooseKinds(
  { registry }: Resources,
  ids: readonly string[] | undefined,
): { readonly kinds: readonly DocumentKind[]; readonly diagnostics: readonly Diagnostic[] } {
  const known = [...registry.kinds.keys(), ...registry.broken.keys()].sort();
  const chosen = ids ?? known;
  return {
    kinds: chosen.flatMap((id) => registry.kinds.get(id) ?? []),
    diagnostics: chosen.flatMap((id) => {
      if (registry.kinds.has(id)) return [];
      return (
        registry.broken.get(id) ?? [diagnose('document.unknown', { facts: { found: id, ...alternatives(id, known) } })]
      );
    }),
  };
}
