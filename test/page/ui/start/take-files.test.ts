import { describe, expect, test } from '@jest/globals';
import type { AskName, Asks, PageFile } from '../../../../src/page/protocol.js';
import type { EngineLine } from '../../../../src/page/ui/ask-engine.js';
import { AskQueue } from '../../../../src/page/ui/desk/ask-queue.js';
import { closeFiles } from '../../../../src/page/ui/desk/close-files.js';
import { Desk } from '../../../../src/page/ui/desk/desk.js';
import { stop } from '../../../../src/page/ui/desk/stop.js';
import { Store } from '../../../../src/page/ui/desk/store.js';
import type { Picked } from '../../../../src/page/ui/start/picked.js';
import { takeFiles } from '../../../../src/page/ui/start/take-files.js';

/** An engine that finds no bloc in anything, and the paths it was given. */
function emptyDesk() {
  const opened: string[] = [];
  const ask = async (name: AskName, asked: { readonly files?: readonly PageFile[] }): Promise<Asks['open'][1]> => {
    if (name === 'open') opened.push((asked.files ?? []).map(({ path }) => path).join());
    return { blocs: [], findings: [] };
  };
  const line = { ask, stop: () => {} } as unknown as EngineLine;
  return { desk: new Desk(new Store(), new AskQueue(() => line)), opened };
}

/** A file that a person dropped and that can be read once `read` is called. */
function slowDrop(path: string) {
  let read = () => {};
  const files = new Promise<readonly Picked[]>((resolve) => {
    read = () => resolve([{ path, file: new File(['{}'], path) }]);
  });
  return { files, read: () => read() };
}

describe('of two drops the last is opened', () => {
  test.each([
    ['first', 0],
    ['last', 1],
  ])('whichever can be read first: the %s', async (_, quick) => {
    const { desk, opened } = emptyDesk();
    const drops = [slowDrop('a.json'), slowDrop('b.json')];
    const taken = drops.map(({ files }) => takeFiles(desk, files));
    drops[quick]?.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    drops[1 - quick]?.read();
    await Promise.all(taken);
    expect(opened).toEqual(['b.json']);
  });

  test('even when the first is being opened already', async () => {
    const { desk, opened } = emptyDesk();
    const [one, other] = [slowDrop('a.json'), slowDrop('b.json')];
    one.read();
    const taken = [takeFiles(desk, one.files)];
    await taken[0];
    taken.push(takeFiles(desk, other.files));
    other.read();
    await Promise.all(taken);
    expect(opened).toEqual(['a.json', 'b.json']);
  });
});

test.each([
  ['stops', stop],
  ['goes back to the start', closeFiles],
])('who %s while files are read opens nothing', async (_, act) => {
  const { desk, opened } = emptyDesk();
  const drop = slowDrop('a.json');
  const taken = takeFiles(desk, drop.files);
  await act(desk);
  drop.read();
  await taken;
  expect(opened).toEqual([]);
});

test('a file that cannot be read is told of, and nothing is opened', async () => {
  const { desk, opened } = emptyDesk();
  const file = { arrayBuffer: () => Promise.reject(new Error('locked')), size: 1 } as unknown as File;
  await takeFiles(desk, Promise.resolve([{ path: 'khoi.xlsx', file }]));
  expect(desk.store.state.notice?.text).toContain('khoi.xlsx');
  expect(desk.store.state.notice?.bad).toBe(true);
  expect(opened).toEqual([]);
});
