import type { WorkbookProblem } from '../../../diagnostics/words/workbook-problems.js';
import { megabytes } from '../../../world/megabytes.js';
import { containerOf } from '../../../zip/container-of.js';
import { unpacked } from '../../../zip/unpacked.js';
import { type ZipPart, zipParts } from '../../../zip/zip-parts.js';
import { LIMITS, type Limit } from './limits.js';

/** The parts of a workbook's file. */
export interface Package {
  readonly hasMacros: boolean;
  /** It takes values from other workbooks. */
  readonly hasLinks: boolean;
  /** A part by its name; nothing when there is none, or when it is damaged. */
  part(name: string): Uint8Array | undefined;
}

/** The package, or why there is none. */
export type PackageRead =
  | { readonly package: Package }
  | { readonly problem: WorkbookProblem }
  | { readonly tooMuch: Limit; readonly found: number };

const PROBLEMS = { locked: 'locked', old: 'old-xls', none: 'not-zip' } as const;

/** Opens the file of a workbook; nothing is unpacked before it is known that all of it is small enough. */
export function openPackage(bytes: Uint8Array): PackageRead {
  const size = megabytes(bytes.length);
  if (size > LIMITS.fileMegabytes) return { tooMuch: 'fileMegabytes', found: size };
  if (bytes.length === 0) return { problem: 'empty' };
  const container = containerOf(bytes);
  if (container !== 'zip') return { problem: PROBLEMS[container ?? 'none'] };
  const parts = zipParts(bytes);
  return parts === undefined ? { problem: 'damaged' } : ofParts(parts);
}

function ofParts(parts: readonly ZipPart[]): PackageRead {
  if (parts.length > LIMITS.parts) return { tooMuch: 'parts', found: parts.length };
  const byName = new Map(parts.map((part) => [partName(part.name), part]));
  const names = [...byName.keys()];
  if (!names.some((name) => name.startsWith('xl/'))) return { problem: otherKind(byName) };
  const read = parts.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name));
  const size = megabytes(read.reduce((sum, part) => sum + part.size, 0));
  if (size > LIMITS.unpackedMegabytes) return { tooMuch: 'unpackedMegabytes', found: size };
  return {
    package: {
      hasMacros: names.some((name) => name.endsWith('vbaproject.bin')),
      hasLinks: names.some((name) => name.startsWith('xl/externallinks/')),
      part: (name) => {
        const part = byName.get(partName(name));
        return part === undefined ? undefined : unpacked(part);
      },
    },
  };
}

/** Names of parts do not differ by case; some programs write them with `\`. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase();
}

/** A workbook of LibreOffice is a zip file too; it holds its sheets in one part. */
function otherKind(parts: ReadonlyMap<string, ZipPart>): WorkbookProblem {
  return parts.has('mimetype') && parts.has('content.xml') ? 'ods' : 'not-workbook';
}
