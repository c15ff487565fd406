import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holderText, readHolder } from '../../../src/batch/lock/holder.js';
import { takeLock } from '../../../src/batch/lock/take-lock.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const LOCK = '/out/.thidua-lock';
const RUNS = [1, 2, 3];
const GONE = 9;

/** One disk for several runs: every step of each waits for its turn. */
class SharedDisk extends MemoryWorld {
  constructor(
    files: Readonly<Record<string, string>>,
    readonly turn: () => Promise<unknown>,
  ) {
    super(files);
  }

  override async createFile(path: string, bytes: Uint8Array) {
    await this.turn();
    return super.createFile(path, bytes);
  }

  override async readFile(path: string) {
    await this.turn();
    return super.readFile(path);
  }

  override async remove(path: string) {
    await this.turn();
    return super.remove(path);
  }
}

const take = (world: MemoryWorld, pid: number) =>
  takeLock(
    {
      folder: '/out',
      name: '.thidua-lock',
      self: { pid, host: 'máy', isAlive: (other) => RUNS.includes(other.pid), pause: async () => {} },
    },
    world,
  );
const holderIn = (world: MemoryWorld) => readHolder(new TextDecoder().decode(world.files.get(LOCK)))?.pid;
const left = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, holderText({ pid: GONE, host: 'máy' })]));

test('who saw the lock of a run that is gone does not remove the one made since', async () => {
  let isSlow = true;
  let goOn = () => {};
  class SlowAfterReading extends MemoryWorld {
    override async readFile(path: string) {
      const read = await super.readFile(path);
      if (isSlow && path === LOCK) {
        isSlow = false;
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
      }
      return read;
    }
  }
  const world = new SlowAfterReading(left(LOCK));
  const slow = take(world, 2);
  while (isSlow) await Promise.resolve();
  const fast = await take(world, 1);
  goOn();
  expect([fast.ok, (await slow).ok, holderIn(world)]).toEqual([true, false, 1]);
  if (fast.ok) await fast.value();
  expect(world.files.size).toBe(0);
});

test('whatever the turns, never do two hold the lock, and what they leave behind stops nobody', async () => {
  const remains = fc.constantFrom(
    left(LOCK),
    left(LOCK, `${LOCK}.takeover`),
    left(`${LOCK}.takeover`),
    { [LOCK]: '' },
    {},
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), remains, async (turns, files) => {
      const world = new SharedDisk(files, () => turns.schedule(Promise.resolve()));
      const holding = new Set<number>();
      let taken: number[] = [];
      const run = async (pid: number) => {
        const lock = await take(world, pid);
        if (!lock.ok) return;
        holding.add(pid);
        taken.push(pid);
        expect([...holding]).toEqual([pid]);
        await turns.schedule(Promise.resolve());
        expect([holderIn(world), ...holding]).toEqual([pid, pid]);
        holding.delete(pid);
        await lock.value();
      };
      await turns.waitFor(Promise.all(RUNS.map(run)));
      expect(world.files.has(LOCK)).toBe(false);
      taken = [];
      await turns.waitFor(run(1));
      expect(taken).toContain(1);
    }),
    { numRuns: 300 },
  );
});
