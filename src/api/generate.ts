import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentKind } from '../documents/read-template.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { type Format, makePaper, renderPaper } from '../pipeline.js';
import { documentFileName } from './document-file-name.js';
import { unknownDocuments } from './unknown-documents.js';

/** What to make. */
export interface GenerateOptions {
  /** Ids of kinds; all when absent. */
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

/** All that came of one bloc year. Files are whole or absent; an error means at least one could not be made. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const FORMATS: readonly Format[] = ['docx', 'pdf'];

/** Makes the papers of one bloc year. When any of them has an error, none is returned: half a set misleads. */
export async function generate(
  bloc: LoadedBlocYear,
  resources: Resources,
  options: GenerateOptions = {},
): Promise<Generated> {
  const { draft = false } = options;
  const { kinds, diagnostics } = chooseKinds(resources, options.documents);
  const papers = kinds.map((kind) => ({ kind, made: makePaper(bloc, kind, draft, resources) }));
  const findings = [
    ...diagnostics,
    ...unknownDocuments(bloc, resources),
    ...papers.flatMap(({ made }) => made.diagnostics),
  ];
  if (findings.some(({ severity }) => severity === 'error')) return { files: [], diagnostics: findings };
  const files = papers.flatMap(({ kind, made }) =>
    made.ok ? (options.formats ?? FORMATS).map((format) => ({ kind, format, paper: made.value })) : [],
  );
  return {
    files: await Promise.all(
      files.map(async ({ kind, format, paper }) => ({
        document: kind.id,
        format,
        name: documentFileName(bloc, { kind, format, draft }),
        bytes: await renderPaper(paper, format, resources),
      })),
    ),
    diagnostics: findings,
  };
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
