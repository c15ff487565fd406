import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * Looks through a PDF, ours or another's, for what the standards of archiving (PDF/A-2a) and of reading aloud (PDF/UA-1)
 * forbid. Nothing found is a good sign and no certificate: not all that the standards ask for can be looked at here.
 */
export async function verifyPdf(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { preflight } = await import('../preflight/preflight.js');
  const findings = await preflight(bytes);
  return findings.map(({ problem, clause, facts }) => diagnose('pdf.clause', { facts: { problem, clause, ...facts } }));
}
