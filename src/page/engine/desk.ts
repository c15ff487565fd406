import type { NamedSource } from '../../batch/names/bloc-ids.js';
import { findBlocs } from '../../batch/plan/find-blocs.js';
import { resourceFolders } from '../../batch/plan/resource-folders.js';
import { type OpenBloc, openBloc } from '../../batch/run/open-bloc.js';
import { type ResourceCache, resourceCache } from '../../batch/run/resource-cache.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { failure, type Outcome } from '../../diagnostics/outcome.js';
import { MemoryWorld } from '../../world/memory-world.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { PageFile } from '../protocol.js';
import { NAMING } from './naming.js';

/** The package's own files lie where no file of a user can. */
const PACKAGE = '/.thidua';

/** What the engine holds: the files of the user beside the package's own, and the blocs found in them. */
export class Desk {
  readonly #package: readonly PageFile[];
  readonly #evaluate: World['evaluate'];
  #world: World = new MemoryWorld();
  #cache: ResourceCache = resourceCache(this.#world);
  #blocs: ReadonlyMap<string, NamedSource> = new Map();
  readonly #opened = new Map<string, Promise<Outcome<OpenBloc>>>();

  /** `evaluate` stands in where templates cannot be compiled at once. */
  constructor(packageFiles: readonly PageFile[], evaluate?: World['evaluate']) {
    this.#package = packageFiles.map(({ path, bytes }) => ({ path: joinPath(PACKAGE, path), bytes }));
    this.#evaluate = evaluate;
  }

  /** Puts these files in the place of all before; what was found of blocs. */
  async open(
    files: readonly PageFile[],
  ): Promise<{ blocs: readonly NamedSource[]; diagnostics: readonly Diagnostic[] }> {
    const own = files
      .map((file) => ({ ...file, path: joinPath('/', file.path) }))
      .filter(({ path }) => !path.startsWith(PACKAGE));
    const world = new MemoryWorld(
      Object.fromEntries([...this.#package, ...own].map(({ path, bytes }) => [path, bytes])),
    );
    this.#world = Object.assign(world, this.#evaluate === undefined ? {} : { evaluate: this.#evaluate });
    this.#cache = resourceCache(this.#world);
    this.#opened.clear();
    const found = await findBlocs({ paths: topsOf(files), naming: NAMING }, this.#world);
    this.#blocs = new Map(found.all.map((bloc) => [bloc.id, bloc]));
    return { blocs: found.all, diagnostics: found.diagnostics };
  }

  /** A bloc with all its papers need, loaded once. */
  async bloc(id: string): Promise<Outcome<OpenBloc>> {
    const known = this.#opened.get(id) ?? this.#load(id);
    this.#opened.set(id, known);
    return known;
  }

  /** The folders a bloc's templates and fonts are in. */
  async foldersOf(id: string): Promise<readonly string[]> {
    return resourceFolders(PACKAGE, this.#blocs.get(id)?.source.workspace, this.#world);
  }

  async #load(id: string): Promise<Outcome<OpenBloc>> {
    const bloc = this.#blocs.get(id);
    if (bloc === undefined) return failure([]);
    return openBloc({ source: bloc.source, folders: await this.foldersOf(id) }, this.#world, this.#cache);
  }

  /** The package's own files under one of its folders. */
  packageFiles(folder: string): readonly PageFile[] {
    const prefix = joinPath(PACKAGE, `${folder}/`);
    return this.#package
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, bytes }) => ({ path: path.slice(prefix.length), bytes }));
  }

  /** The files of the user and of the package. */
  get world(): World {
    return this.#world;
  }
}

/** What lies uppermost: the files and folders as they were dropped. */
function topsOf(files: readonly PageFile[]): readonly string[] {
  return [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
}
