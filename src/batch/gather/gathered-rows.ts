import type { Sides } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import type { GatheredRow } from '../report.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import type { Gathered } from './gather-all.js';

/** The rows of a report: bundles made with the papers of their blocs, then what was put together after them. */
export function gatheredRows(
  standing: readonly StandingBloc[],
  gathered: readonly Gathered[],
  sides: Sides,
): readonly GatheredRow[] {
  return [...standing.flatMap(bundleRows), ...gathered.flatMap((each) => rowsOf(each, sides))];
}

function bundleRows({ entry, planned: { scope }, written }: StandingBloc): readonly GatheredRow[] {
  return entry.files.flatMap((file) => {
    const { path, bundle, pages = 0 } = file;
    if (bundle === undefined || !isMadeIn(file, scope)) return [];
    const { papers: holds, sides } = bundle;
    return [{ use: 'bundle', path, holds, pages, sheets: sheets(pages, sides), isNew: written > 0 }];
  });
}

function rowsOf({ entry, isNew }: Gathered, sides: Sides): readonly GatheredRow[] {
  if (entry === undefined) return [];
  const { use, path, holds, pages } = entry;
  const printed = pages === undefined ? {} : { pages, sheets: sheets(pages, sides) };
  return [{ use, path, holds, ...printed, isNew }];
}

function sheets(pages: number, sides: Sides): number {
  return sides === 'duplex' ? Math.ceil(pages / 2) : pages;
}
