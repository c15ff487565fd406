import type { Diagnostic, Place } from './diagnostic.js';
import type { Facts } from './facts.js';
import { type DiagnosticCode, WORDS } from './words.js';

/** What a finding may carry besides its code. */
export interface DiagnosisParts {
  readonly facts?: Facts | undefined;
  readonly path?: string | undefined;
  readonly label?: string | undefined;
  readonly place?: Place | undefined;
}

/** Makes a finding; its severity comes from the catalogue. */
export function diagnose(code: DiagnosticCode, parts: DiagnosisParts = {}): Diagnostic {
  const { facts = {}, path, label, place } = parts;
  return {
    code,
    severity: WORDS[code].severity,
    facts,
    ...(path === undefined || path === '' ? {} : { path }),
    ...(label === undefined ? {} : { label }),
    ...(place === undefined ? {} : { place }),
  };
}
