import { describe, expect, test } from '@jest/globals';
import { type Holder, holderText } from '../../../src/batch/lock/holder.js';
import { takeLock } from '../../../src/batch/lock/take-lock.js';
import { stateFiles } from '../../../src/batch/manifest/state-files.js';
import { formatDiagnostic } from '../../../src/diagnostics/format.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const SELF = {
  pid: 7,
  host: 'máy',
  isAlive: ({ pid, birth }: Holder) => pid === 8 && birth !== 'hôm qua',
  pause: async () => {},
};
const WHOLE = stateFiles(undefined).lock;
const shard = (index: number, count: number) => stateFiles({ index, count }).lock;
const take = (world: MemoryWorld, name = WHOLE) => takeLock({ folder: '/out', name, self: SELF }, world);
const held = (pid: number, host = 'máy', name = WHOLE) =>
  new MemoryWorld({ [`/out/${name}`]: holderText({ pid, host }) });

const lockOf = (text: string) => new MemoryWorld({ [`/out/${WHOLE}`]: text });

describe('the lock of an output folder', () => {
  test('is taken and given back', async () => {
    const world = new MemoryWorld();
    const lock = await take(world);
    expect([...world.files.keys()]).toEqual(['/out/.thidua-lock']);
    if (lock.ok) await lock.value();
    expect(world.files.size).toBe(0);
  });

  test('of a run at work is told in plain words, with whose it is', async () => {
    const lock = await take(held(8));
    expect(lock.ok).toBe(false);
    const words = lock.diagnostics.map(formatDiagnostic).join();
    for (const word of ['“/out”', 'tiến trình 8', 'máy máy', '/out/.thidua-lock']) expect(words).toContain(word);
  });

  test.each([
    ['a run that is gone', held(9), true],
    ['a run on another machine', held(9, 'khác'), false],
    ['a process that had our number', held(7), true],
    ['a process whose number another has now', lockOf(holderText({ pid: 8, host: 'máy', birth: 'hôm qua' })), true],
    ['a run at work that says when it began', lockOf(holderText({ pid: 8, host: 'máy', birth: 'hôm nay' })), false],
    ['a power failure', lockOf(''), true],
    ['a power failure on another disk', lockOf('\0\0\0\0'), true],
    ['a file that says something else', lockOf('x'), false],
    ['a shard at work', held(8, 'máy', shard(1, 2)), false],
    ['a shard that is gone', held(9, 'máy', shard(1, 2)), true],
  ])('of %s', async (_, world, isTaken) => {
    const lock = await take(world);
    expect(lock.ok).toBe(isTaken);
    if (lock.ok) await lock.value();
    expect(world.files.has('/out/.thidua-lock')).toBe(!isTaken && !world.files.has(`/out/${shard(1, 2)}`));
  });

  test('that is empty only while another makes it stands', async () => {
    const world = lockOf('');
    const text = holderText({ pid: 8, host: 'máy' });
    const pause = async () => void (await world.writeFile(`/out/${WHOLE}`, new TextEncoder().encode(text)));
    const lock = await takeLock({ folder: '/out', name: WHOLE, self: { ...SELF, pause } }, world);
    expect([lock.ok, new TextDecoder().decode(world.files.get(`/out/${WHOLE}`))]).toEqual([false, text]);
  });

  test('of this very process is held too', async () => {
    const world = new MemoryWorld();
    const first = await take(world);
    expect((await take(world)).ok).toBe(false);
    if (first.ok) await first.value();
    const again = await take(world);
    expect(again.ok).toBe(true);
    if (again.ok) await again.value();
  });

  test.each([
    ['shards of one run go together', shard(1, 2), true],
    ['the same shard twice does not', shard(2, 2), false],
    ['shards of different runs do not', shard(1, 12), false],
    ['nor does a run over everything', WHOLE, false],
  ])('%s', async (_, name, isTaken) => {
    const lock = await take(held(8, 'máy', shard(2, 2)), name);
    expect(lock.ok).toBe(isTaken);
    if (lock.ok) await lock.value();
  });

  test('cannot be made where the folder is a file', async () => {
    const lock = await take(new MemoryWorld({ '/out': 'x' }));
    expect(lock.diagnostics.map(formatDiagnostic).join()).toContain('Không ghi được tệp “/out”: một tệp đang chiếm');
  });
});
