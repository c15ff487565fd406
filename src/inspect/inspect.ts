import type { Layout } from '../layouts/layout.js';
import { LAYOUTS } from '../layouts/layouts.js';
import { CHECKS } from './checks/checks.js';
import { legacyFonts } from './checks/legacy-fonts.js';
import { type DocxFinding, finding } from './finding.js';
import { findParts } from './parts/find-parts.js';
import { regimeOf } from './parts/regime-of.js';
import { PARTY_REQUIREMENTS } from './requirements/party-requirements.js';
import { STATE_REQUIREMENTS } from './requirements/state-requirements.js';
import { readWord } from './word/read-word.js';
import type { WordFile } from './word/word-file.js';
import { readPackage } from './zip/read-package.js';

/** What was found in a Word file, and which regime it was held against. */
export interface Inspection {
  readonly regime: Pick<Layout, 'id' | 'name'> | undefined;
  readonly findings: readonly DocxFinding[];
}

const REQUIREMENTS = { state: STATE_REQUIREMENTS, party: PARTY_REQUIREMENTS } as const;

/**
 * Holds a finished Word file, ours or another's, against a regime, or against that of its letterhead. It sees what the file
 * says, not what a page looks like: where lines break and pages end, it cannot tell.
 */
export function inspectDocx(bytes: Uint8Array, chosen?: Layout['id']): Inspection {
  const asked = chosen === undefined ? undefined : LAYOUTS[chosen];
  const unpacked = readPackage(bytes);
  if ('problem' in unpacked) return { regime: asked, findings: [finding(unpacked.problem)] };
  const read = readWord(unpacked.parts);
  if ('problem' in read) return { regime: asked, findings: [finding(read.problem)] };
  return inspectWord(read.word, chosen);
}

function inspectWord(word: WordFile, chosen: Layout['id'] | undefined): Inspection {
  const parts = findParts(word);
  const regime = chosen ?? regimeOf(parts.letterhead);
  if (regime === undefined) {
    return { regime, findings: [finding('unknown-regime'), ...merged(legacyFonts(word.paragraphs))] };
  }
  const file = { word, parts, requirements: REQUIREMENTS[regime] };
  return { regime: LAYOUTS[regime], findings: merged(CHECKS.flatMap((check) => check(file))) };
}

/** What is found alike in several places is told once, with the first place and how many there are. */
function merged(findings: readonly DocxFinding[]): readonly DocxFinding[] {
  const groups = new Map<string, DocxFinding[]>();
  for (const each of findings) {
    const { at: _, ...facts } = each.facts;
    const key = JSON.stringify([each.problem, facts]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, facts: { ...first.facts, count: others.length + 1 } }];
  });
}
