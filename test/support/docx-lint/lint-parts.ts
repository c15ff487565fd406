import { lintControls } from './controls.js';
import { lintIds } from './ids.js';
import { lintPackage } from './package.js';
import type { PartTrees } from './parts.js';
import { lintReferences } from './references.js';
import { lintStructure } from './structure.js';

const CHECKS = [lintPackage, lintIds, lintReferences, lintControls, lintStructure];

/** References into nothing, doubled ids, parts nobody uses, controls and tables Word would mend. */
export function lintParts(parts: PartTrees): readonly string[] {
  const first = Object.keys(parts)[0] === '[Content_Types].xml' ? [] : ['[Content_Types].xml is not first'];
  return [...first, ...CHECKS.flatMap((check) => check(parts))];
}
