import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PageFile } from '../../../src/page/protocol.js';
import { followFiles } from '../../../src/page/ui/preview/follow-files.js';
import { started } from '../../cli/preview/started.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

type Versions = Readonly<Record<string, string>>;

/** A server whose files hold their own version; what it was asked for, and which addresses fail. */
function serverOf(first: Versions) {
  const server = {
    files: first,
    asked: [] as string[],
    failing: [] as readonly string[],
    fetch: async (address: string): Promise<Response> => {
      server.asked.push(decodeURIComponent(address));
      if (server.failing.includes('line')) throw new TypeError('Failed to fetch');
      if (address === 'files')
        return Response.json(Object.entries(server.files).map(([path, version]) => ({ path, version })));
      const path = decodeURIComponent(address.replace(/^file\//u, ''));
      const version = server.files[path];
      if (version === undefined || server.failing.includes(path)) return new Response('', { status: 404 });
      return new Response(version);
    },
  };
  return server;
}

const texts = (files: readonly PageFile[]) =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

/** What a page was told, after each reading. */
function follow(server: ReturnType<typeof serverOf>) {
  const told: Versions[] = [];
  return {
    told,
    read: followFiles(
      (address) => server.fetch(address),
      (files) => told.push(texts(files)),
    ),
  };
}

describe('the page follows the files', () => {
  test('it reads all at first, then only what has changed', async () => {
    const server = serverOf({ 'ws/một.yaml': '1', 'ws/hai.yaml': '1' });
    const { told, read } = follow(server);
    await read();
    expect(told).toEqual([{ 'ws/một.yaml': '1', 'ws/hai.yaml': '1' }]);
    server.files = { 'ws/một.yaml': '1', 'ws/hai.yaml': '2', 'ws/ba.yaml': '1' };
    server.asked = [];
    await read();
    expect(told.at(-1)).toEqual(server.files);
    expect(server.asked.toSorted()).toEqual(['file/ws/ba.yaml', 'file/ws/hai.yaml', 'files']);
    server.files = { 'ws/ba.yaml': '1' };
    await read();
    expect(told.at(-1)).toEqual(server.files);
    expect(told).toHaveLength(3);
  });

  test('it says nothing where nothing has changed', async () => {
    const { told, read } = follow(serverOf({ 'một.yaml': '1' }));
    for (let time = 0; time < 3; time += 1) await read();
    expect(told).toHaveLength(1);
  });

  test('it keeps what it has when the line is gone or gives no list, and goes on later', async () => {
    const server = serverOf({ 'một.yaml': '1' });
    const { told, read } = follow(server);
    server.failing = ['line'];
    await read();
    expect(told).toEqual([]);
    server.failing = [];
    await read();
    const { fetch } = server;
    for (const answer of [null, {}, [1], [{ path: 'x' }], [{ path: 1, version: '1' }]]) {
      server.fetch = async () => Response.json(answer);
      await read();
    }
    server.fetch = async () => new Response('[]', { status: 500 });
    await read();
    server.fetch = fetch;
    server.files = { 'một.yaml': '2' };
    await read();
    expect(told).toEqual([{ 'một.yaml': '1' }, { 'một.yaml': '2' }]);
  });

  test('it keeps a file that cannot be read just now, and reads it again by itself', async () => {
    const server = serverOf({ 'một.yaml': '1', 'hai.yaml': '1' });
    let heard = () => {};
    const told: Versions[] = [];
    const read = followFiles(
      (address) => server.fetch(address),
      (files) => {
        told.push(texts(files));
        heard();
      },
      1,
    );
    await read();
    server.files = { 'một.yaml': '2', 'hai.yaml': '2' };
    server.failing = ['một.yaml'];
    await read();
    expect(told.at(-1)).toEqual({ 'một.yaml': '1', 'hai.yaml': '2' });
    const again = new Promise<void>((resolve) => {
      heard = resolve;
    });
    server.failing = [];
    await again;
    expect(told.at(-1)).toEqual(server.files);
  });

  test('called for while it reads, it reads once more, and never twice at once', async () => {
    const server = serverOf({ 'một.yaml': '1' });
    const { told, read } = follow(server);
    const first = read();
    server.files = { 'một.yaml': '2' };
    await Promise.all([first, read(), read(), read()]);
    expect(server.asked.filter((address) => address === 'files')).toHaveLength(2);
    expect(told.at(-1)).toEqual({ 'một.yaml': '2' });
  });

  test('it understands the command line', async () => {
    const folder = temporaryFolder({ 'thidua.yaml': 'a', 'blocs/khối & 100%?#.yaml': 'b' });
    const address = await started(folder);
    const told: Versions[] = [];
    const read = followFiles(
      (beside) => fetch(new URL(beside, address)),
      (files) => told.push(texts(files)),
    );
    await read();
    writeFileSync(join(folder, 'thidua.yaml'), 'sửa');
    await read();
    const named = (file: string) => [expect.stringMatching(new RegExp(`/${file}$`, 'u')), expect.any(String)];
    expect(told.map((files) => Object.values(files))).toEqual([
      ['b', 'a'],
      ['b', 'sửa'],
    ]);
    expect(Object.entries(told[0] ?? {})).toEqual([named('blocs/khối & 100%\\?#\\.yaml'), named('thidua\\.yaml')]);
  });
});
