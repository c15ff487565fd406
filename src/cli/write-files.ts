import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { unwritable } from '../diagnostics/unwritable.js';
import type { GeneratedFile, LoadedBlocYear } from '../index.js';
import { joinPath, staysInside } from '../world/paths.js';
import type { World } from '../world/world.js';

/** What came of writing the files of one bloc. */
export interface Written {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the files of one bloc into the output folder, all or none; `taken` remembers whose each path is. */
export async function writeFiles(
  files: readonly GeneratedFile[],
  { bloc, out, world, taken }: Output & { readonly bloc: LoadedBlocYear },
): Promise<Written> {
  const paths = files.map(({ name }) => joinPath(out, name));
  const refused = refusal(files, paths, { bloc, out, taken });
  if (refused !== undefined) return { paths: [], diagnostics: [refused] };
  const written = await world.writeFiles(files.map(({ bytes }, index) => ({ path: paths[index] ?? '', bytes })));
  if (written.ok) {
    for (const path of paths) taken.set(path, bloc.file);
    return { paths, diagnostics: [] };
  }
  const { path = out } = written.failure;
  return { paths: [], diagnostics: [{ ...unwritable(path, written.failure), place: { file: bloc.file } }] };
}

/** What the writing of all blocs shares. */
export interface Output {
  readonly out: string;
  readonly world: World;
  readonly taken: Map<string, string>;
}

/** A file would leave the folder or lie over another bloc's: the field that names the files is to be mended. */
function refusal(
  files: readonly GeneratedFile[],
  paths: readonly string[],
  { bloc, out, taken }: { bloc: LoadedBlocYear; out: string; taken: ReadonlyMap<string, string> },
): Diagnostic | undefined {
  const at = { path: 'fileName', ...bloc.locate('fileName') };
  const outside = files.find((_, index) => !staysInside(out, paths[index] ?? ''));
  if (outside !== undefined) return diagnose('output.outside', { ...at, facts: { path: outside.name, folder: out } });
  const clash = paths.find((path) => taken.has(path));
  if (clash === undefined) return undefined;
  return diagnose('output.clash', { ...at, facts: { path: clash, first: taken.get(clash) ?? '' } });
}
