import type { AskName, Asks, Progress } from '../protocol.js';
import { allZip } from './all-zip.js';
import { blocReport } from './bloc-report.js';
import { blocZip } from './bloc-zip.js';
import { bundle } from './bundle.js';
import { change } from './change.js';
import type { Desk } from './desk.js';
import { emptyWorkbook } from './empty-workbook.js';
import { example } from './example.js';
import { fields } from './fields.js';
import { openFiles } from './open-files.js';
import { paperFile } from './paper-file.js';
import { paperPages } from './paper-pages.js';
import { typeface } from './typeface.js';
import { workbook } from './workbook.js';

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
    paperFile: (ask) => paperFile(desk, ask),
    blocZip: (ask) => blocZip(desk, ask),
    allZip: (ask, watch) => allZip(desk, ask, watch),
    bundle: (ask) => bundle(desk, ask),
    emptyWorkbook: () => emptyWorkbook(desk),
    fields: (ask) => fields(desk, ask),
    change: (ask) => change(desk, ask),
    workbook: () => workbook(desk),
  };
}
