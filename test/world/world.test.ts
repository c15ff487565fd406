import { mkdtemp, open, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/world/memory-world.js';
import { nodeWorld } from '../../src/world/node-world.js';
import type { World } from '../../src/world/world.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = async (world: World, path: string) => {
  const read = await world.readFile(path);
  return read.ok ? new TextDecoder().decode(read.value) : read.failure.reason;
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-world-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe.each<[string, () => World]>([
  ['node', () => nodeWorld],
  ['memory', () => new MemoryWorld({ [`${folder}/`]: '' })],
])('the %s world', (_, make) => {
  const at = (...names: string[]) => [folder, ...names].join('/');

  test('reads what it wrote, in folders it made', async () => {
    const world = make();
    const path = at('Khối số 1', 'b', 'Giao ước.docx');
    expect(await world.writeFile(path, bytes('một'))).toEqual({ ok: true, value: await world.stamp?.(path) });
    expect(await textOf(world, path)).toBe('một');
    expect(await world.writeFile(path, bytes('hai'))).toMatchObject({ ok: true });
    expect(await textOf(world, path)).toBe('hai');
    expect(await world.list(at('Khối số 1', 'b'))).toEqual({ ok: true, value: ['Giao ước.docx'] });
  });

  test('lists names in code-point order', async () => {
    const world = make();
    for (const name of ['đ', 'b', '😀', 'Z', 'a/x', '10', '\uffee']) await world.writeFile(at('all', name), bytes(''));
    expect(await world.list(at('all'))).toEqual({ ok: true, value: ['10', 'Z', 'a', 'b', 'đ', '\uffee', '😀'] });
  });

  test('tells what stands at a path', async () => {
    const world = make();
    await world.writeFile(at('a', 'file'), bytes(''));
    const kinds = await Promise.all(
      [at('a'), at('a', 'file'), at('b'), at('a', 'file', 'x')].map((path) => world.kindOf(path)),
    );
    expect(kinds).toEqual(['folder', 'file', 'missing', 'missing'].map((value) => ({ ok: true, value })));
  });

  test('failures are values', async () => {
    const world = make();
    await world.writeFile(at('a', 'file'), bytes('cũ'));
    const reasons = await Promise.all([
      world.readFile(at('b')),
      world.readFile(at('a')),
      world.list(at('b')),
      world.list(at('a', 'file')),
      world.writeFile(at('a'), bytes('')),
      world.writeFile(at('a', 'file', 'x'), bytes('')),
    ]);
    expect(reasons.map((result) => (result.ok ? 'ok' : result.failure.reason))).toEqual([
      'missing',
      'directory',
      'missing',
      'not-directory',
      'directory',
      'not-directory',
    ]);
    expect(await world.list(at())).toEqual({ ok: true, value: ['a'] });
    expect(await textOf(world, at('a', 'file'))).toBe('cũ');
  });

  test('makes a file only where there is nothing; of many at once one does', async () => {
    const world = make();
    const path = at('a', 'b', 'lock');
    const made = await Promise.all(['1', '2', '3', '4'].map((text) => world.createFile(path, bytes(text))));
    const reasons = made.map((result) => (result.ok ? 'ok' : result.failure.reason));
    expect(reasons.toSorted()).toEqual(['exists', 'exists', 'exists', 'ok']);
    expect(await textOf(world, path)).toBe(String(reasons.indexOf('ok') + 1));
    expect(await world.list(at('a', 'b'))).toEqual({ ok: true, value: ['lock'] });
    expect(await world.createFile(at('a', 'b'), bytes(''))).toMatchObject({ failure: { reason: 'exists' } });
    expect(await world.createFile(at('a', 'b', 'lock', 'x'), bytes(''))).toMatchObject({
      failure: { reason: 'not-directory' },
    });
  });

  test('adds to the end of a file', async () => {
    const world = make();
    for (const text of ['một', ' hai', ' ba']) await world.appendFile(at('new', 'journal'), bytes(text));
    expect(await textOf(world, at('new', 'journal'))).toBe('một hai ba');
    expect(await world.appendFile(at('new'), bytes(''))).toMatchObject({ failure: { reason: 'directory' } });
  });

  test('removes files and empty folders, nothing else', async () => {
    const world = make();
    await world.writeFile(at('a', 'b', 'file'), bytes(''));
    expect(await world.remove(at('a', 'b'))).toMatchObject({ ok: false });
    for (const path of [at('a', 'b', 'file'), at('a', 'b'), at('a', 'b'), at('none', 'x')])
      expect(await world.remove(path)).toEqual({ ok: true, value: undefined });
    expect(await world.list(at('a'))).toEqual({ ok: true, value: [] });
  });

  test('absolute paths begin at the root', () => {
    const { absolute } = { absolute: (path: string) => make().absolute(path) };
    expect(absolute('/a/b/../c')).toBe('/a/c');
    expect(absolute('x')).toMatch(/^\/(.*\/)?x$/);
  });
});

describe('the node world', () => {
  test('a full disk is told, and the device is still a device', async () => {
    const written = await nodeWorld.writeFile('/dev/full', bytes('x'));
    expect(written).toMatchObject({ ok: false, failure: { reason: 'full' } });
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
    expect(await nodeWorld.kindOf('/dev/full')).toEqual({ ok: true, value: 'other' });
  });

  test('a link to a device is followed, not replaced', async () => {
    const link = join(folder, 'link');
    await symlink('/dev/full', link);
    expect(await nodeWorld.writeFile(link, bytes('x'))).toMatchObject({ ok: false, failure: { reason: 'full' } });
    expect((await stat(link)).isCharacterDevice()).toBe(true);
  });

  test('nothing half-written stays behind', async () => {
    await nodeWorld.writeFile(join(folder, 'a/b'), bytes('x'));
    await nodeWorld.writeFile(join(folder, 'a'), bytes('x'));
    await nodeWorld.writeFile(join(folder, 'c'), bytes('x'));
    expect(await readdir(folder)).toEqual(['a', 'c']);
  });

  test('whoever is reading a file keeps the old one until it is whole', async () => {
    const path = join(folder, 'a');
    await nodeWorld.writeFile(path, bytes('cũ'));
    const reader = await open(path);
    await nodeWorld.writeFile(path, bytes('mới'));
    expect(await reader.readFile('utf8')).toBe('cũ');
    await reader.close();
    expect(await textOf(nodeWorld, path)).toBe('mới');
  });

  test('many writes at once, to one place too, end whole', async () => {
    const texts = Array.from({ length: 30 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(texts.map((text) => nodeWorld.writeFile(join(folder, 'same'), bytes(text))));
    expect(texts).toContain(await textOf(nodeWorld, join(folder, 'same')));
    expect(await readdir(folder)).toEqual(['same']);
  });

  test('a name as long as the system allows can be written', async () => {
    const name = `${'a'.repeat(250)}.docx`;
    expect(await nodeWorld.writeFile(join(folder, name), bytes('x'))).toMatchObject({ ok: true });
    expect(await nodeWorld.writeFile(join(folder, `a${name}`), bytes('x'))).toMatchObject({
      ok: false,
      failure: { reason: 'other' },
    });
    expect(await readdir(folder)).toEqual([name]);
  });

  test('a path that is none is a failure too', async () => {
    expect(await nodeWorld.readFile('a\0b')).toMatchObject({ ok: false, failure: { reason: 'other' } });
    expect(await nodeWorld.kindOf('a\0b')).toMatchObject({ ok: false, failure: { reason: 'other' } });
  });

  test('links are files and folders', async () => {
    await writeFile(join(folder, 'file'), 'x');
    await symlink(join(folder, 'file'), join(folder, 'link'));
    expect(await nodeWorld.kindOf(join(folder, 'link'))).toEqual({ ok: true, value: 'file' });
  });
});

describe('the memory world', () => {
  test('starts with texts, bytes and empty folders', async () => {
    const world = new MemoryWorld({ 'a/b.yaml': 'xin chào', 'c\\d': bytes('d'), 'e/f/': '' });
    expect([...world.files.keys()]).toEqual(['/a/b.yaml', '/c/d']);
    expect(await textOf(world, './a/x/../b.yaml')).toBe('xin chào');
    expect(await world.list('.')).toEqual({ ok: true, value: ['a', 'c', 'e'] });
    expect(await world.list('e/f')).toEqual({ ok: true, value: [] });
  });

  test('fails where it is told to, in every way', async () => {
    const failure = { reason: 'denied', detail: 'không được phép' } as const;
    const world = new MemoryWorld({ a: 'x', 'b/c': '' });
    world.failAt('./a', failure);
    world.failAt('b', failure);
    const results = await Promise.all([
      world.readFile('a'),
      world.writeFile('/a', bytes('y')),
      world.kindOf('a'),
      world.list('b'),
    ]);
    expect(results).toEqual(results.map(() => ({ ok: false, failure })));
    expect(new TextDecoder().decode(world.files.get('/a'))).toBe('x');
  });

  test('keeps its own bytes', async () => {
    const world = new MemoryWorld();
    const given = bytes('abc');
    await world.writeFile('a', given);
    given[0] = 0;
    const read = await world.readFile('a');
    if (read.ok) read.value[1] = 0;
    expect(await textOf(world, 'a')).toBe('abc');
  });
});

describe('the stamp of a file', () => {
  const stampOf = (path: string) => nodeWorld.stamp?.(path);

  test('is the same until someone writes, even as many bytes with the time set back', async () => {
    const path = join(folder, 'a.docx');
    await writeFile(path, 'một');
    const { atime, mtime } = await stat(path);
    const before = await stampOf(path);
    expect(await stampOf(path)).toBe(before);
    await setTimeout(20);
    await writeFile(path, 'hai');
    await utimes(path, atime, mtime);
    expect(await stampOf(path)).not.toBe(before);
  });

  test('is another for another file of the same name', async () => {
    const path = join(folder, 'a.docx');
    await nodeWorld.writeFile(path, bytes('một'));
    const before = await stampOf(path);
    await nodeWorld.writeFile(path, bytes('một'));
    expect(await stampOf(path)).not.toBe(before);
  });

  test('is none where there is no file', async () => {
    expect(await stampOf(join(folder, 'b.docx'))).toBeUndefined();
  });
});
