import { pledgeBlocks } from './pledge.mjs';
import { reportBlocks } from './report.mjs';

/** The layout of each document of the benchmark, by its name. */
export const LAYOUTS = { pledge: pledgeBlocks, report: reportBlocks };
