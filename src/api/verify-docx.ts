import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { DOCX_PROBLEMS, type DocxProblem } from '../diagnostics/words/docx-problems.js';

/** What was found in a Word file. */
export interface VerifiedDocx {
  /** The regime it was held against: the one asked for, else that of its letterhead; nothing when it could not be told. */
  readonly regime: { readonly id: 'state' | 'party'; readonly name: string } | undefined;
  readonly findings: readonly Diagnostic[];
}

const CODES = ['unreadable', 'deviation', 'advice', 'unseen'] as const;

/**
 * Holds a finished Word file, ours or another's, against the layout of a regime: Nghị định 30/2020/NĐ-CP for papers of the state,
 * Hướng dẫn 05-HD/VPTW for those of the Party. Without a regime it takes that of the letterhead. It tells of what the file says;
 * how pages turn out only a word processor knows.
 */
export async function verifyDocx(bytes: Uint8Array, regime?: 'state' | 'party'): Promise<VerifiedDocx> {
  const { inspectDocx } = await import('../inspect/inspect.js');
  const inspection = inspectDocx(bytes, regime);
  const { regime: taken } = inspection;
  return {
    regime: taken === undefined ? undefined : { id: taken.id, name: taken.name },
    findings: inspection.findings.map(({ problem, rule, facts }) =>
      diagnose(`docx.${kindOf(problem)}`, { facts: { problem, ...(rule === undefined ? {} : { rule }), ...facts } }),
    ),
  };
}

function kindOf(problem: DocxProblem): (typeof CODES)[number] {
  return CODES.find((kind) => Object.hasOwn(DOCX_PROBLEMS[kind], problem)) ?? 'deviation';
}
