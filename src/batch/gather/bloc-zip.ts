import { success } from '../../diagnostics/outcome.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { joinPath } from '../../world/paths.js';
import type { WorldResult } from '../../world/world.js';
import type { FileEntry } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import { onlyFormat } from '../names/only-format.js';
import { zipPath } from '../names/zip-path.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { sha256 } from '../sha256.js';
import { type ArchivedFile, zipFiles } from '../zip/zip-files.js';
import { choiceWords } from './choice-words.js';
import { editedFiles } from './edited-files.js';
import type { Gathering, OpenGathering } from './gathering.js';
import type { EditedRoom } from './is-edited.js';

/** The archive of a bloc year, for sending: its papers as they stand in the output folder, changed by a person or not. */
export async function blocZip(bloc: StandingBloc, room: EditedRoom): Promise<Gathering> {
  const {
    planned: { job, scope },
    entry,
  } = bloc;
  const { documents, formats, draft } = scope;
  const papers = entry.files
    .filter((file) => file.bundle === undefined && isMadeIn(file, scope))
    // a manifest read back has them in this order
    .toSorted((one, other) => codePointOrder(one.path, other.path));
  return {
    path: zipPath({ bloc: entry.id, year: entry.year, draft, documents, formats }, job.naming.style),
    use: 'zip',
    bloc: entry.id,
    choice: choiceWords({ use: 'zip', draft, documents, format: onlyFormat(formats) }),
    edited: await editedFiles(bloc, room),
    open: () => openZip(papers, room),
  };
}

async function openZip(
  papers: readonly FileEntry[],
  { folder, world }: EditedRoom,
): Promise<WorldResult<OpenGathering>> {
  const files: ArchivedFile[] = [];
  for (const { path } of papers) {
    const bytes = await world.readFile(joinPath(folder, path));
    if (!bytes.ok) return { ok: false, failure: { ...bytes.failure, path } };
    files.push({ path, bytes: bytes.value });
  }
  const input = sha256(JSON.stringify(files.map(({ path, bytes }) => [path, sha256(bytes)])));
  const make = async () => success({ bytes: zipFiles(files, world.gzip), holds: files.length });
  return { ok: true, value: { input, make } };
}
