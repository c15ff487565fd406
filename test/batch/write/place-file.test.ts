import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../src/batch/sha256.js';
import { placeFile } from '../../../src/batch/write/place-file.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const NEW = { path: 'a/01-x.docx', bytes: bytes('mới'), sha256: sha256('mới') };
const textsIn = (world: MemoryWorld) =>
  Object.fromEntries([...world.files].map(([path, content]) => [path, new TextDecoder().decode(content)]));

/** Puts the new file where those given stand, of which runs wrote some. */
async function place(files: Readonly<Record<string, string>>, ours: Readonly<Record<string, string>> = {}) {
  const world = new MemoryWorld(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`/out/${path}`, text])),
  );
  const hashes = new Map(Object.entries(ours).map(([path, text]) => [path, new Set([sha256(text)])]));
  const placed = await placeFile(NEW, '/out', { blocs: new Map(), gathered: new Map(), ours: hashes }, world);
  return { placed, texts: textsIn(world) };
}

describe('putting a file in its place', () => {
  test('where there is none', async () => {
    expect(await place({})).toEqual({ placed: { state: 'written' }, texts: { '/out/a/01-x.docx': 'mới' } });
  });

  test('where a run wrote the one before', async () => {
    const files = { 'a/01-x.docx': 'cũ' };
    expect(await place(files, files)).toEqual({ placed: { state: 'written' }, texts: { '/out/a/01-x.docx': 'mới' } });
  });

  test('where the same stands already', async () => {
    expect((await place({ 'a/01-x.docx': 'mới' })).placed).toEqual({ state: 'same' });
  });

  test('where a power failure left an empty one', async () => {
    expect((await place({ 'a/01-x.docx': '' })).placed).toEqual({ state: 'written' });
  });

  test('beside what a person changed', async () => {
    const { placed, texts } = await place({ 'a/01-x.docx': 'sửa' }, { 'a/01-x.docx': 'cũ' });
    expect(placed).toEqual({ state: 'kept', kept: sha256('sửa'), beside: 'a/01-x.moi.docx' });
    expect(texts).toEqual({ '/out/a/01-x.docx': 'sửa', '/out/a/01-x.moi.docx': 'mới' });
  });

  test('over what was put beside it before, unless a person changed that too', async () => {
    const files = { 'a/01-x.docx': 'sửa', 'a/01-x.moi.docx': 'bản trước' };
    expect((await place(files, { 'a/01-x.moi.docx': 'bản trước' })).texts['/out/a/01-x.moi.docx']).toBe('mới');
    const { placed, texts } = await place(files);
    expect(placed).toMatchObject({ beside: 'a/01-x.moi-2.docx' });
    expect(texts).toEqual({
      '/out/a/01-x.docx': 'sửa',
      '/out/a/01-x.moi.docx': 'bản trước',
      '/out/a/01-x.moi-2.docx': 'mới',
    });
  });

  test('over what a run that was killed had put beside it, and had named for the file itself only', async () => {
    const files = { 'a/01-x.docx': 'sửa', 'a/01-x.moi.docx': 'bản dở' };
    const { placed, texts } = await place(files, { 'a/01-x.docx': 'bản dở' });
    expect(placed).toMatchObject({ beside: 'a/01-x.moi.docx' });
    expect(texts).toEqual({ '/out/a/01-x.docx': 'sửa', '/out/a/01-x.moi.docx': 'mới' });
  });

  test('is told when it fails', async () => {
    const world = new MemoryWorld();
    world.failAt('/out/a/01-x.docx', { reason: 'denied', detail: 'Word' });
    const placed = await placeFile(NEW, '/out', { blocs: new Map(), gathered: new Map(), ours: new Map() }, world);
    expect(placed).toEqual({ state: 'failed', failure: { reason: 'denied', detail: 'Word', path: 'a/01-x.docx' } });
  });
});

/** A world where a file has another stamp after each save, and a person saves one right after it was used in such a way. */
class BusyWorld extends MemoryWorld {
  readonly #saves = new Map<string, number>();

  constructor(
    files: Readonly<Record<string, string>>,
    readonly after: 'reading' | 'writing' | 'nothing',
  ) {
    super(files);
  }

  stamp = async (path: string) => (this.files.has(path) ? `lần ${this.#saves.get(path) ?? 0}` : undefined);

  override async readFile(path: string) {
    const read = await super.readFile(path);
    if (this.after === 'reading') await this.#save(path);
    return read;
  }

  override async writeFile(path: string, content: Uint8Array) {
    this.#saves.set(path, (this.#saves.get(path) ?? 0) + 1);
    await super.writeFile(path, content);
    const stamp = await this.stamp(path);
    if (this.after === 'writing') await this.#save(path);
    return { ok: true as const, value: stamp };
  }

  async #save(path: string): Promise<void> {
    this.#saves.set(path, (this.#saves.get(path) ?? 0) + 1);
    await super.writeFile(path, bytes('người khác lưu'));
  }
}

describe('the stamp of a file that was put in its place', () => {
  const AT = '/out/a/01-x.docx';
  const KNOWN = { blocs: new Map(), gathered: new Map(), ours: new Map([['a/01-x.docx', new Set([sha256('cũ')])]]) };
  const stampAfter = async (content: string, after: BusyWorld['after']) => {
    const world = new BusyWorld({ [AT]: content }, after);
    const placed = await placeFile(NEW, '/out', KNOWN, world);
    return [placed, await world.stamp(AT)];
  };

  test.each([
    ['cũ', 'written'],
    ['mới', 'same'],
    ['sửa', 'kept'],
  ])('is what it is then: %s', async (content, state) => {
    const [placed, now] = await stampAfter(content, 'nothing');
    expect(placed).toMatchObject({ state, stamp: now });
  });

  test('is not that of what a person saved right after it was written', async () => {
    const [placed, now] = await stampAfter('cũ', 'writing');
    expect(placed).toEqual({ state: 'written', stamp: 'lần 1' });
    expect(now).toBe('lần 2');
  });

  test.each([['mới'], ['sửa']])('nor of what one saved after it was looked at: %s', async (content) => {
    const [placed, now] = await stampAfter(content, 'reading');
    expect(placed).toMatchObject({ stamp: 'lần 0' });
    expect(now).toBe('lần 1');
  });
});
