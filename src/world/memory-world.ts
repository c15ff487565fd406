import { codePointOrder } from './code-point-order.js';
import { joinPath, normalPath } from './paths.js';
import type { FileToWrite, PathKind, World, WorldFailure, WorldResult } from './world.js';

/** A world held in memory, for tests and for the browser. */
export class MemoryWorld implements World {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>(['/']);
  readonly #failures = new Map<string, WorldFailure>();

  /** Starts with the files given, texts as UTF-8; a path that ends in `/` is an empty folder. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) {
      if (path.endsWith('/')) this.#addFolders(joinPath(path, 'x'));
      else this.#addFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
  }

  /** Every file by its absolute path. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files;
  }

  /** From now on every use of this path fails. */
  failAt(path: string, failure: WorldFailure): void {
    this.#failures.set(this.absolute(path), failure);
  }

  absolute(path: string): string {
    return normalPath(joinPath('/', path));
  }

  async kindOf(path: string): Promise<WorldResult<PathKind>> {
    return this.#told(path) ?? success(this.#kindAt(this.absolute(path)));
  }

  async readFile(path: string): Promise<WorldResult<Uint8Array>> {
    const at = this.absolute(path);
    const bytes = this.#files.get(at);
    if (bytes !== undefined) return this.#told(path) ?? success(bytes.slice());
    return this.#told(path) ?? refusal(this.#folders.has(at) ? 'directory' : 'missing', at);
  }

  async list(folder: string): Promise<WorldResult<readonly string[]>> {
    const at = this.absolute(folder);
    if (this.#folders.has(at)) return this.#told(folder) ?? success(this.#namesIn(at));
    return this.#told(folder) ?? refusal(this.#files.has(at) ? 'not-directory' : 'missing', at);
  }

  async writeFile(path: string, bytes: Uint8Array): Promise<WorldResult<string | undefined>> {
    const at = this.absolute(path);
    const told = this.#told(path);
    if (told !== undefined) return told;
    if (this.#folders.has(at)) return refusal('directory', at);
    if (foldersAbove(at).some((folder) => this.#files.has(folder))) return refusal('not-directory', at);
    this.#addFile(at, bytes.slice());
    return success(undefined);
  }

  async writeFiles(files: readonly FileToWrite[]): Promise<WorldResult<undefined>> {
    const before = new Map(this.#files);
    for (const { path, bytes } of files) {
      const written = await this.writeFile(path, bytes);
      if (written.ok) continue;
      this.#files.clear();
      for (const [name, content] of before) this.#files.set(name, content);
      return { ok: false, failure: { ...written.failure, path } };
    }
    return success(undefined);
  }

  async createFile(path: string, bytes: Uint8Array): Promise<WorldResult<undefined>> {
    const at = this.absolute(path);
    if (this.#kindAt(at) !== 'missing') return this.#told(path) ?? refusal('exists', at);
    return asDone(await this.writeFile(path, bytes));
  }

  async appendFile(path: string, bytes: Uint8Array): Promise<WorldResult<undefined>> {
    const before = this.#files.get(this.absolute(path)) ?? new Uint8Array();
    const whole = new Uint8Array(before.length + bytes.length);
    whole.set(before);
    whole.set(bytes, before.length);
    return asDone(await this.writeFile(path, whole));
  }

  async remove(path: string): Promise<WorldResult<undefined>> {
    const at = this.absolute(path);
    const told = this.#told(path);
    if (told !== undefined) return told;
    if (this.#folders.has(at) && this.#namesIn(at).length > 0) return refusal('other', at);
    this.#files.delete(at);
    this.#folders.delete(at);
    return success(undefined);
  }

  #told(path: string): WorldResult<never> | undefined {
    const failure = this.#failures.get(this.absolute(path));
    return failure === undefined ? undefined : { ok: false, failure };
  }

  #kindAt(at: string): PathKind {
    if (this.#files.has(at)) return 'file';
    return this.#folders.has(at) ? 'folder' : 'missing';
  }

  #addFile(path: string, bytes: Uint8Array): void {
    this.#files.set(this.absolute(path), bytes);
    this.#addFolders(path);
  }

  #addFolders(path: string): void {
    for (const folder of foldersAbove(this.absolute(path))) this.#folders.add(folder);
  }

  #namesIn(folder: string): readonly string[] {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    const inside = [...this.#files.keys(), ...this.#folders].filter((path) => path.startsWith(prefix));
    const names = inside.map((path) => path.slice(prefix.length).split('/')[0] ?? '').filter((name) => name !== '');
    return [...new Set(names)].sort(codePointOrder);
  }
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(1, -1);
  return ['/', ...names.map((_, index) => `/${names.slice(0, index + 1).join('/')}`)];
}

function success<T>(value: T): WorldResult<T> {
  return { ok: true, value };
}

function asDone(written: WorldResult<unknown>): WorldResult<undefined> {
  return written.ok ? success(undefined) : written;
}

function refusal(reason: WorldFailure['reason'], path: string): WorldResult<never> {
  return { ok: false, failure: { reason, detail: path } };
}
