import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';

/** Ports below are the system's own. */
const LEAST = 1024;
const MOST = 65_535;

/** The port asked for; 0, which the system takes for a free one, when none is. */
export function readPort(typed: string | undefined): Outcome<number> {
  if (typed === undefined) return success(0);
  const port = Number(typed);
  if (/^\d{4,5}$/u.test(typed) && port >= LEAST && port <= MOST) return success(port);
  const facts = { option: '--port', found: typed, least: LEAST, most: MOST };
  return failure([diagnose('batch.bad-number', { facts })]);
}
