import type { World } from '../../world/world.js';
import type { Sides } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import type { GatheredRow } from '../report.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import type { Gathered } from './gather-all.js';
import { newestPath } from './newest-path.js';

/** Where rows are looked up, and on which sides bundles by kind are printed. */
export interface RowRoom {
  readonly folder: string;
  readonly world: World;
  readonly sides: Sides;
}

/** The rows of a report: bundles made with the papers of their blocs, then what was put together after them. */
export async function gatheredRows(
  standing: readonly StandingBloc[],
  gathered: readonly Gathered[],
  room: RowRoom,
): Promise<readonly GatheredRow[]> {
  const rows: GatheredRow[] = [];
  for (const bloc of standing) rows.push(...(await bundleRows(bloc, room)));
  for (const each of gathered) rows.push(...(await rowsOf(each, room)));
  return rows;
}

async function bundleRows(
  { entry, planned: { scope }, written }: StandingBloc,
  { folder, world }: RowRoom,
): Promise<readonly GatheredRow[]> {
  const rows: GatheredRow[] = [];
  for (const file of entry.files) {
    const { bundle, pages = 0 } = file;
    if (bundle === undefined || !isMadeIn(file, scope)) continue;
    const { papers: holds, sides } = bundle;
    const path = await newestPath(file, folder, world);
    rows.push({ use: 'bundle', path, holds, pages, sheets: sheets(pages, sides), isNew: written.includes(file.path) });
  }
  return rows;
}

async function rowsOf({ entry, isNew }: Gathered, { folder, world, sides }: RowRoom): Promise<readonly GatheredRow[]> {
  if (entry === undefined) return [];
  const { use, holds, pages } = entry;
  const printed = pages === undefined ? {} : { pages, sheets: sheets(pages, sides) };
  return [{ use, path: await newestPath(entry, folder, world), holds, ...printed, isNew }];
}

function sheets(pages: number, sides: Sides): number {
  return sides === 'duplex' ? Math.ceil(pages / 2) : pages;
}
