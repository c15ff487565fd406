import type { Sides } from '../../batch/manifest/manifest.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';

/** The options about printing and sending as they were typed. */
export interface PrintingValues {
  readonly bundle?: string | undefined;
  readonly 'one-sided': boolean;
  readonly zip: boolean;
  readonly 'signatures-only': boolean;
  readonly shard?: string | undefined;
}

/** What is to be put together, and for which sides of the sheets. */
export interface Printing {
  readonly sides: Sides;
  readonly bundle?: 'bloc' | 'kind';
}

/** Reads how papers are to be printed; all that is wrong with it at once. */
export function readPrinting(values: PrintingValues): Outcome<Printing> {
  const { bundle } = values;
  const clashes = CLASHES.filter(([first, second]) => isGiven(first, values) && isGiven(second, values)).map(
    ([first, second]) => diagnose('batch.not-together', { facts: { first: `--${first}`, second: `--${second}` } }),
  );
  if (bundle !== undefined && bundle !== 'bloc' && bundle !== 'kind') return failure([...clashes, badBundle()]);
  if (clashes.length > 0) return failure(clashes);
  return success({
    sides: values['one-sided'] ? 'one-sided' : 'duplex',
    ...(bundle === undefined ? {} : { bundle }),
  });
}

type Option = 'bundle' | 'bundle kind' | 'zip' | 'shard' | 'signatures-only';

/** A shard has only a part of the blocs; who signs on the day has no use for anything else. */
const CLASHES: readonly (readonly [Option, Option])[] = [
  ['bundle kind', 'shard'],
  ['signatures-only', 'bundle'],
  ['signatures-only', 'zip'],
  ['signatures-only', 'shard'],
];

function isGiven(option: Option, values: PrintingValues): boolean {
  if (option === 'bundle kind') return values.bundle === 'kind';
  const value = values[option];
  return value !== undefined && value !== false;
}

function badBundle(): Diagnostic {
  return diagnose('cli.bad-value', { facts: { found: '--bundle' } });
}
