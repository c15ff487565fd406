import { expect } from '@jest/globals';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openedFile } from './opened-file.js';

/** Files by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The same files by name, each with the same content once opened. */
export async function expectSameFiles(files: Files, wanted: Files): Promise<void> {
  expect(Object.keys(files).sort()).toEqual(Object.keys(wanted).sort());
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) {
    const other = wanted[name];
    if (other !== undefined && Buffer.from(bytes).equals(other)) continue;
    const [here, there] = [await openedFile(name, bytes, folder), await openedFile(name, other!, folder)];
    expect([name, differing(here, there)]).toEqual([name, []]);
  }
}

/** The parts that differ, each with the first letters that do: whole parts would be too long to read. */
function differing(here: Readonly<Record<string, string>>, there: Readonly<Record<string, string>>) {
  const names = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...names]
    .filter((name) => here[name] !== there[name])
    .map((name) => [name, ...split(here[name], there[name])]);
}

const SHOWN = 80;

function split(here = '', there = ''): readonly [string, string] {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at += 1;
  return [here.slice(at, at + SHOWN), there.slice(at, at + SHOWN)];
}
