import { describe, expect, test } from '@jest/globals';
import { FileWatch } from '../../../src/cli/preview/file-watch.js';
import type { PreviewFile } from '../../../src/cli/preview/find-preview-files.js';
import { failure, type Outcome, success } from '../../../src/diagnostics/outcome.js';

const list = (...versions: readonly string[]): readonly PreviewFile[] =>
  versions.map((version, index) => ({ path: `${index}.yaml`, file: `/${index}.yaml`, version }));

/** A watch over what is seen look by look, the last of it for ever; it says what it told, and how long it waited until then. */
function watched(before: readonly PreviewFile[], ...looks: readonly Outcome<readonly PreviewFile[]>[]) {
  const told: { readonly versions: readonly string[]; readonly after: number }[] = [];
  let [looked, waited] = [0, 0];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const find = async () => {
    const seen = looks[Math.min(looked, looks.length - 1)] ?? failure([]);
    looked += 1;
    return seen;
  };
  const wait = async (milliseconds: number) => {
    waited += milliseconds;
    if (looked > looks.length + 2) stop();
  };
  const watch = new FileWatch(before, find, wait);
  const leave = watch.listen(() => told.push({ versions: watch.files.map(({ version }) => version), after: waited }));
  const stop = () => {
    leave();
    end();
  };
  return { watch, told, ended };
}

describe('the watch over the files', () => {
  test('tells of a change within a second, once', async () => {
    const { told, ended } = watched(list('a', 'b'), success(list('a', 'b')), success(list('a', 'c')));
    await ended;
    expect(told).toEqual([{ versions: ['a', 'c'], after: expect.any(Number) }]);
    expect(told[0]?.after).toBeLessThan(500);
  });

  test('tells of files that come and go', async () => {
    const [one, two] = [success(list('a')), success(list('a', 'b'))];
    const { told, ended } = watched(list('a'), one, two, two, one);
    await ended;
    expect(told.map(({ versions }) => versions)).toEqual([['a', 'b'], ['a']]);
  });

  test('says nothing of a file before it is written to its end', async () => {
    const looks = ['empty', 'half', 'whole'].map((version) => success(list(version)));
    const { told, ended } = watched(list('old'), ...looks);
    await ended;
    expect(told.map(({ versions }) => versions)).toEqual([['whole']]);
  });

  test('keeps what it has while nothing is found', async () => {
    const { watch, told, ended } = watched(list('a'), failure([]), success(list('a')), failure([]));
    await ended;
    expect([told, watch.files]).toEqual([[], list('a')]);
    expect(await watch.look()).toEqual(list('a'));
  });

  test('looks only while someone listens, and never twice at once', async () => {
    let [looks, atOnce, most] = [0, 0, 0];
    const find = async () => {
      looks += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
      return success(list('a'));
    };
    const watch = new FileWatch(list('a'), find, () => new Promise<void>(setImmediate));
    expect(looks).toBe(0);
    const leaves = [watch.listen(() => {}), watch.listen(() => {})];
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    for (const leave of leaves) leave();
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    const before = looks;
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect([looks, most]).toEqual([before, 1]);
    expect(before).toBeGreaterThan(5);
  });

  test('tells those who listen of what someone else has asked for', async () => {
    const told: string[] = [];
    const watch = new FileWatch(
      list('a'),
      async () => success(list('b')),
      () => new Promise(() => {}),
    );
    watch.listen(() => told.push('one'));
    watch.listen(() => told.push('two'));
    expect(await watch.look()).toEqual(list('b'));
    await watch.look();
    expect(told).toEqual(['one', 'two']);
  });
});
