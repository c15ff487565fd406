import { strFromU8, unzipSync } from 'fflate';
import { lintControls } from './docx-lint/controls.js';
import { lintIds } from './docx-lint/ids.js';
import { lintPackage } from './docx-lint/package.js';
import { lintReferences } from './docx-lint/references.js';
import { lintStructure } from './docx-lint/structure.js';
import { type XmlElement, xmlTree } from './xml-tree.js';

const CHECKS = [lintPackage, lintIds, lintReferences, lintControls, lintStructure];

/**
 * What is wrong with a DOCX file although its XML may follow the schema: references into nothing, doubled ids, parts nobody
 * uses, controls and tables Word would mend.
 */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const first = names[0] === '[Content_Types].xml' ? [] : ['[Content_Types].xml is not first'];
  const parts: Record<string, XmlElement | undefined> = {};
  for (const name of names) {
    try {
      parts[name] = /\.(xml|rels)$/.test(name) ? xmlTree(strFromU8(files[name] ?? new Uint8Array())) : undefined;
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  }
  return [...first, ...CHECKS.flatMap((check) => check(parts))];
}
