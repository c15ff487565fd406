import type { Workbook } from '../xlsx/workbook.js';
import type { ListPaper } from './list-paper.js';
import { sheetNames } from './sheet-names.js';
import { sheetOfPaper } from './sheet-of-paper.js';

/** The papers of a list, of one bloc. */
export interface BlocList {
  readonly key: string;
  readonly papers: readonly ListPaper[];
}

/** The workbook of a list: a sheet for each paper; with several blocs each sheet names its own. */
export function listWorkbook(blocs: readonly BlocList[]): Workbook {
  const papers = blocs.flatMap(({ key, papers: own }) => own.map((paper) => ({ ...paper, key })));
  const names = sheetNames(papers.map(({ sheet, key }) => (blocs.length === 1 ? sheet : `${sheet} ${key}`)));
  return { sheets: papers.map(({ tree }, index) => sheetOfPaper(names[index] ?? '', tree)), names: new Map() };
}
