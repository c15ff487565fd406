import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { GeneratedFile } from '../index.js';
import { joinPath, staysInside } from '../world/paths.js';
import type { World } from '../world/world.js';

/** What came of writing the files of one bloc. */
export interface Written {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the files of one bloc into the output folder; `taken` remembers whose each path is. */
export async function writeFiles(
  files: readonly GeneratedFile[],
  { bloc, out, world, taken }: { bloc: string; out: string; world: World; taken: Map<string, string> },
): Promise<Written> {
  const refused = files.flatMap(({ name }) => refusal(name, bloc, out, taken));
  if (refused.length > 0) return { paths: [], diagnostics: refused };
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, bytes } of files) {
    const path = joinPath(out, name);
    taken.set(path, bloc);
    const written = await world.writeFile(path, bytes);
    if (written.ok) paths.push(path);
    else diagnostics.push(diagnose('output.unwritable', { facts: { path, ...written.failure } }));
  }
  return { paths, diagnostics };
}

/** Nothing is written when one of a bloc's files would leave the folder or lie over another's. */
function refusal(name: string, bloc: string, out: string, taken: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const path = joinPath(out, name);
  const place = { file: bloc };
  if (!staysInside(out, path)) return [diagnose('output.outside', { place, facts: { path: name, folder: out } })];
  const first = taken.get(path);
  return first === undefined ? [] : [diagnose('output.clash', { place, facts: { path, first } })];
}
