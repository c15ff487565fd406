import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../../diagnostics/outcome.js';
import type { BlocSource } from '../../load/bloc-source.js';
import { findFiles } from '../../load/find-files.js';
import { WORKBOOK_EXTENSIONS } from '../../load/is-workbook.js';
import { SOURCE_EXTENSIONS } from '../../load/read-source.js';
import { MOST_FILES } from '../../page/protocol.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { extensionOf } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { fileState } from './file-state.js';
import { type PagePlace, pagePlaces } from './page-places.js';

/** A file that the page may read. */
export interface PreviewFile extends PagePlace {
  /** Another as soon as the file has changed. */
  readonly version: string;
}

const EXTENSIONS: readonly string[] = [...SOURCE_EXTENSIONS, ...WORKBOOK_EXTENSIONS];

/** The files of the blocs behind the paths, in the order of their paths on the page, and what is to be said of those left out. */
export async function findPreviewFiles(
  paths: readonly string[],
  world: World,
): Promise<Outcome<readonly PreviewFile[]>> {
  const { sources, diagnostics } = await sourcesBehind(paths, world);
  const places = await pagePlaces(sources, world);
  if (places.length > MOST_FILES) return failure([...diagnostics, tooMany(places.length)]);
  const looked = await Promise.all(places.map(lookAt));
  const all = [...diagnostics, ...looked.flatMap(({ diagnostics }) => diagnostics)];
  const files = looked.flatMap((each) => (each.ok ? [each.value] : []));
  const isBloc = new Set(sources.map(({ file }) => file));
  if (!files.some(({ file }) => isBloc.has(file))) return failure(all);
  return success(
    files.toSorted((one, other) => codePointOrder(one.path, other.path)),
    all,
  );
}

interface Sources {
  readonly sources: readonly BlocSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A path without any never stops the others; a file behind several of them counts once. */
async function sourcesBehind(paths: readonly string[], world: World): Promise<Sources> {
  const sources = new Map<string, BlocSource>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const found = await findFiles(world, path);
    diagnostics.push(...found.diagnostics);
    for (const source of found.ok ? found.value : []) sources.set(world.absolute(source.file), source);
  }
  const all = [...sources.values()];
  const others = all.filter((source) => !isData(source));
  return { sources: all.filter(isData), diagnostics: [...diagnostics, ...others.map(notData)] };
}

function isData({ file }: BlocSource): boolean {
  return EXTENSIONS.includes(extensionOf(file));
}

function notData({ file }: BlocSource): Diagnostic {
  const facts = { found: extensionOf(file), allowed: EXTENSIONS };
  return diagnose('load.unknown-extension', { place: { file }, facts });
}

function tooMany(found: number): Diagnostic {
  return diagnose('preview.too-many', { facts: { found, maximum: MOST_FILES } });
}

async function lookAt(place: PagePlace): Promise<Outcome<PreviewFile>> {
  const version = await fileState(place.file, place.within);
  return version.ok ? success({ ...place, version: version.value }) : version;
}
