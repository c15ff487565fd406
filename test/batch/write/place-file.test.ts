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

  test('is told when it fails', async () => {
    const world = new MemoryWorld();
    world.failAt('/out/a/01-x.docx', { reason: 'denied', detail: 'Word' });
    const placed = await placeFile(NEW, '/out', { blocs: new Map(), gathered: new Map(), ours: new Map() }, world);
    expect(placed).toEqual({ state: 'failed', failure: { reason: 'denied', detail: 'Word', path: 'a/01-x.docx' } });
  });
});
