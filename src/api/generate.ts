import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Resources } from '../documents/resources.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { type Format, type RenderOptions, renderPaper } from '../pipeline/render-paper.js';
import { documentFileName } from './document-file-name.js';
import { makePapers } from './make-papers.js';
import { pageFindings } from './page-findings.js';

/** What to make. */
export interface GenerateOptions extends RenderOptions {
  /** Ids of kinds; when absent, all whose subject the data speaks of. */
  readonly documents?: readonly string[];
  /** Both when absent. */
  readonly formats?: readonly Format[];
  /** Marks every paper as a draft. */
  readonly draft?: boolean;
  /** False where `check` has been run over this bloc year already: the rules are not run again, and stop nothing. */
  readonly checks?: boolean;
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
 * Makes the papers of one bloc year and, unless told not to, runs the checks over them; those of pages only where pages are
 * laid out, for PDF. When anything has an error, none is returned: half a set misleads. Errors of rules let drafts pass.
 */
export async function generate(
  bloc: LoadedBlocYear,
  resources: Resources,
  options: GenerateOptions = {},
): Promise<Generated> {
  const { documents, draft = false, formats = FORMATS, checks = true } = options;
  const choice = { ...(documents === undefined ? {} : { documents }), draft, formats, checks };
  const { papers, diagnostics } = makePapers(bloc, resources, choice);
  const files = papers.flatMap(({ order, paper }) => formats.map((format) => ({ order, format, paper })));
  const written = await Promise.all(
    files.map(async ({ order, format, paper }) => ({
      document: order.kind.id,
      format,
      name: documentFileName(bloc, { ...order, format }),
      bytes: await renderPaper(paper, format, resources, options),
    })),
  );
  return { files: written, diagnostics: [...diagnostics, ...pageFindings(bloc, papers, choice)] };
}
