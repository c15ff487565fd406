import { pledge } from './documents/pledge.mjs';
import { report } from './documents/report.mjs';
import { LAYOUTS } from './layout/layouts.mjs';
import { facts } from './layout/source.mjs';

const MAKERS = { pledge, report };

/** The kinds of document of the benchmark. */
export const DOCUMENTS = Object.keys(MAKERS);

/**
 * One document of a series, as plain objects for whoever takes them: `blocYear` for ours, `facts` for the filling of templates,
 * `blocks` for those that build a paper.
 */
export const documentOf = (name, index) => {
  const document = MAKERS[name](index);
  return { ...document, blocks: LAYOUTS[name](facts(document.facts)) };
};
