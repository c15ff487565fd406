import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { BlocEntry, GatheredEntry } from '../manifest/manifest.js';
import { onlyFormat } from '../names/only-format.js';
import type { BatchRequest } from '../plan/request.js';
import { choiceWords } from './choice-words.js';
import type { EditedRoom } from './is-edited.js';
import { pathsThere } from './paths-there.js';

/** Tells of bundles and archives a run was asked for and whose blocs could not be made: those of an earlier run are there still. */
export async function notRenewed(
  request: BatchRequest,
  missing: readonly string[],
  room: EditedRoom,
): Promise<readonly Diagnostic[]> {
  const { blocs, gathered } = room.known;
  const bundles = missing.flatMap((id) => wantedBundles(blocs.get(id), request));
  const archives = [...gathered.values()].filter((file) => isWantedArchive(file, missing, request));
  const files = await pathsThere([...bundles, ...archives], room);
  return files.length === 0 ? [] : [diagnose('batch.not-renewed', { facts: { files } })];
}

function wantedBundles(entry: BlocEntry | undefined, { wanted }: BatchRequest): BlocEntry['files'] {
  const { bundle: sides, draft, documents } = wanted;
  if (entry === undefined || sides === undefined) return [];
  const choice = choiceWords({ use: 'bundle', sides, draft, documents });
  return entry.files.filter(
    ({ bundle, draft: isDraft = false, orphan }) =>
      bundle !== undefined &&
      orphan !== true &&
      choiceWords({ use: 'bundle', sides: bundle.sides, draft: isDraft, documents: bundle.documents }) === choice,
  );
}

function isWantedArchive(
  { bloc, choice, orphan }: GatheredEntry,
  missing: readonly string[],
  { wanted: { documents, formats, draft }, zip }: BatchRequest,
): boolean {
  if (!zip || orphan === true || bloc === undefined || !missing.includes(bloc)) return false;
  return choice === choiceWords({ use: 'zip', draft, documents, format: onlyFormat(formats) });
}
