import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { ask } from './ask.js';
import { started } from './started.js';

/** Waits for the events of an address, one after another. */
function eventsOf(address: string) {
  const waiting: (() => void)[] = [];
  let unheard = 0;
  let text = '';
  const asked = get(`${address}changes`, (response) => {
    response.on('error', () => {});
    response.on('data', (chunk) => {
      text += chunk;
      for (const _ of String(chunk).matchAll(/^data: files\n\n/gmu)) {
        const heard = waiting.shift();
        if (heard === undefined) unheard += 1;
        else heard();
      }
    });
  });
  const next = () =>
    new Promise<void>((resolve) => {
      if (unheard === 0) return void waiting.push(resolve);
      unheard -= 1;
      resolve();
    });
  return { next, text: () => text, unheard: () => unheard, leave: () => asked.destroy() };
}

const versions = async (address: string) =>
  new Map<string, string>(
    JSON.parse((await ask(`${address}files`)).body).map((file: Record<string, string>) => [file.path, file.version]),
  );

describe('the events', () => {
  test('one at once, and one when a file is changed, comes, is put in its place or goes', async () => {
    const folder = temporaryFolder({ 'thidua.yaml': '', 'blocs/khoi.yaml': 'year: 2025\n' });
    const address = await started(folder);
    const events = eventsOf(address);
    await events.next();
    expect(events.text()).toMatch(/^retry: \d+\ndata: files\n\n$/u);
    const changes = [
      () => writeFileSync(join(folder, 'blocs/khoi.yaml'), 'year: 2026 # sửa\n'),
      () => writeFileSync(join(folder, 'blocs/hai.yaml'), 'year: 2026\n'),
      () => renameSync(join(folder, 'blocs/hai.yaml'), join(folder, 'blocs/khoi.yaml')),
      () => writeFileSync(join(folder, 'thidua.yaml'), 'regime: state\n'),
      () => rmSync(join(folder, 'thidua.yaml')),
    ];
    let before = await versions(address);
    for (const change of changes) {
      change();
      await events.next();
      const after = await versions(address);
      expect(after).not.toEqual(before);
      before = after;
    }
    expect(events.unheard()).toBe(0);
    events.leave();
  });

  test('for everyone who listens', async () => {
    const folder = temporaryFolder({ 'blocs/khoi.yaml': 'year: 2025\n' });
    const address = await started(folder);
    const all = [eventsOf(address), eventsOf(address)];
    await Promise.all(all.map(({ next }) => next()));
    writeFileSync(join(folder, 'blocs/khoi.yaml'), 'year: 2026 # sửa\n');
    await Promise.all(all.map(({ next }) => next()));
    for (const { leave } of all) leave();
  });
});
