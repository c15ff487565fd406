import { CHECKS } from './checks/checks.js';
import type { PreflightFinding } from './finding.js';
import { openPdf } from './open-pdf.js';
import { readPdf } from './pdf/read-pdf.js';

/**
 * Looks through a PDF for what PDF/A-2a and PDF/UA-1 forbid. Nothing found is no proof: of the profiles of colour, the
 * programs of fonts and the meaning of words it knows little.
 */
export async function preflight(bytes: Uint8Array): Promise<readonly PreflightFinding[]> {
  const read = await readPdf(bytes);
  if ('unreadable' in read) return [read.unreadable];
  const pdf = openPdf(read.file);
  return merged(CHECKS.flatMap((check) => check(pdf)));
}

/** What is found alike several times is told once, with how many times. */
function merged(findings: readonly PreflightFinding[]): readonly PreflightFinding[] {
  const groups = new Map<string, PreflightFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.problem, finding.facts]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, facts: { ...first.facts, count: others.length + 1 } }];
  });
}
