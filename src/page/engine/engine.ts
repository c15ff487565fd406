import type { AskName, Asks, Progress } from '../protocol.js';
import { blocReport } from './bloc-report.js';
import type { Desk } from './desk.js';
import { example } from './example.js';
import { openFiles } from './open-files.js';
import { paperPages } from './paper-pages.js';
import { typeface } from './typeface.js';

/** Is told how far a long answer is. */
export type Watch = (progress: Progress) => void;

/** Answers what the page asks. */
export type Engine = { readonly [N in AskName]: (ask: Asks[N][0], watch: Watch) => Promise<Asks[N][1]> };

/** The engine over what lies on the desk. It runs in a worker of the page, and anywhere else for tests. */
export function createEngine(desk: Desk): Engine {
  return {
    open: (ask) => openFiles(desk, ask),
    example: () => example(desk),
    bloc: (ask) => blocReport(desk, ask),
    paper: (ask) => paperPages(desk, ask),
    typeface: (ask) => typeface(desk, ask),
    paperFile: notYet,
    blocZip: notYet,
    allZip: notYet,
    bundle: notYet,
    emptyWorkbook: notYet,
    fields: notYet,
    change: notYet,
    workbook: notYet,
  };
}

/** Said of what is being built. */
function notYet(): Promise<never> {
  throw new Error('not built yet');
}
