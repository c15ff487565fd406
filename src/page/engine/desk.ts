import { type OpenBloc, openBloc } from '../../api/open-bloc.js';
import { resourceCache } from '../../api/resource-cache.js';
import { resourceFolders } from '../../api/resource-folders.js';
import { validRecord } from '../../api/valid-record.js';
import type { BlocJob } from '../../batch/run/job.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { failure, type Outcome } from '../../diagnostics/outcome.js';
import type { SourceRecord } from '../../load/source-record.js';
import { blocName } from '../../workbook/write/bloc-name.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { PageFile } from '../protocol.js';
import { type Changes, overlayOf } from './changes.js';
import type { DeskFiles } from './desk-files.js';
import { type DeskGround, deskWorld } from './desk-world.js';
import { followingFiles } from './following-files.js';
import { type FoundFiles, foundFiles } from './found-files.js';
import { NAMING } from './naming.js';
import { PACKAGE } from './package-root.js';
import { takenFiles } from './taken-files.js';

/** What the engine holds: the files of the user beside the package's own, the blocs found in them, and changes made to those. */
export class Desk {
  readonly #ground: DeskGround;
  #files: DeskFiles;
  #opened = 0;
  #changing: Promise<unknown> = Promise.resolve();

  /** `evaluate` stands in where templates cannot be compiled at once. */
  constructor(packageFiles: readonly PageFile[], evaluate?: World['evaluate']) {
    const placed = packageFiles.map(({ path, bytes }) => ({ path: joinPath(PACKAGE, path), bytes }));
    this.#ground = { packageFiles: placed, evaluate };
    const world = deskWorld(this.#ground, new Map());
    const nothing = { own: new Map(), blocs: new Map(), loaded: new Map(), changes: new Map() };
    this.#files = { world, cache: resourceCache(world), ...nothing };
  }

  /** Puts these files in the place of all before, changes and all; what was found of blocs. */
  async open(dropped: readonly PageFile[]): Promise<FoundFiles> {
    this.#opened += 1;
    const turn = this.#opened;
    const taken = takenFiles(dropped);
    const worldWith = (own: DeskFiles['own']) => deskWorld(this.#ground, own);
    const world = worldWith(taken.own);
    const found = await foundFiles(taken, world);
    const files = { own: taken.own, world, blocs: found.blocs };
    // other files may have been dropped meanwhile
    if (turn === this.#opened) this.#files = followingFiles(this.#files, files, worldWith);
    return found;
  }

  /** The ids of all blocs, in order. */
  get blocs(): readonly string[] {
    return [...this.#files.blocs.keys()];
  }

  /** What a bloc is called where it comes from: its key in a workbook, or its file. */
  nameOf(id: string): string {
    const bloc = this.#files.blocs.get(id);
    return bloc === undefined ? id : blocName(bloc.source);
  }

  /** A bloc with all its papers need, loaded once. */
  async bloc(id: string): Promise<Outcome<OpenBloc>> {
    const files = this.#files;
    const known = files.loaded.get(id) ?? this.#load(id, files.changes.get(id) ?? new Map());
    files.loaded.set(id, known);
    return known;
  }

  /** The data of a bloc as typed and changed, where it is valid. */
  async record(id: string): Promise<Outcome<SourceRecord>> {
    const { world, blocs, changes } = this.#files;
    const bloc = blocs.get(id);
    if (bloc === undefined) return failure([diagnose('page.no-bloc')]);
    return validRecord(bloc.source, world, overlayOf(changes.get(id) ?? new Map()));
  }

  /** Gives a field of a bloc another value, or none; nothing changes where the data would not be valid. */
  change(id: string, path: string, value: string | number | boolean | undefined): Promise<Outcome<OpenBloc>> {
    // of two changes asked for at once the second must know of the first
    const changed = this.#changing.then(() => this.#change(id, path, value));
    this.#changing = changed.catch(() => {});
    return changed;
  }

  /** What says how the papers of a bloc are made and named, but for the choice of papers. */
  async jobOf(id: string): Promise<Omit<BlocJob, 'wanted'> | undefined> {
    const bloc = this.#files.blocs.get(id);
    return bloc && { id, source: bloc.source, folders: await this.foldersOf(id), naming: NAMING };
  }

  /** The folders a bloc's templates and fonts are in. */
  async foldersOf(id: string): Promise<readonly string[]> {
    const { blocs, world } = this.#files;
    return resourceFolders(PACKAGE, blocs.get(id)?.source.workspace, world);
  }

  /** The package's own files under one of its folders. */
  packageFiles(folder: string): readonly PageFile[] {
    const prefix = joinPath(PACKAGE, `${folder}/`);
    return this.#ground.packageFiles
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, bytes }) => ({ path: path.slice(prefix.length), bytes }));
  }

  /** The files of the user and of the package. */
  get world(): World {
    return this.#files.world;
  }

  async #load(id: string, changes: Changes): Promise<Outcome<OpenBloc>> {
    const { world, cache } = this.#files;
    const job = await this.jobOf(id);
    return job === undefined ? failure([diagnose('page.no-bloc')]) : openBloc(job, world, cache, overlayOf(changes));
  }

  async #change(id: string, path: string, value: string | number | boolean | undefined): Promise<Outcome<OpenBloc>> {
    const files = this.#files;
    const changes = new Map(files.changes.get(id)).set(path, value);
    const changed = await this.#load(id, changes);
    if (!changed.ok) return changed;
    files.changes.set(id, changes);
    files.loaded.set(id, Promise.resolve(changed));
    return changed;
  }
}
