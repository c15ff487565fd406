import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { workbookFrom } from '../../src/api/workbook-from.js';
import { findSources, generate, loadBlocYear } from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const WORKBOOK = `${PROJECT}examples/minh-hoa.xlsx`;
const FOLDER = `${PROJECT}examples/minh-hoa`;

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The files of all blocs behind a path, without the folder of their workspace. */
async function papersOf(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const resources = await projectResources();
  const sources = unwrap(await findSources(nodeWorld, path));
  const papers = new Map<string, Uint8Array>();
  for (const source of sources) {
    const { files } = await generate(unwrap(await loadBlocYear(source, nodeWorld)), resources);
    for (const { name, bytes } of files) papers.set(name.replace(/^minh-hoa\//u, ''), bytes);
  }
  return papers;
}

describe('examples/minh-hoa.xlsx', () => {
  test('is what `thidua workbook from examples/minh-hoa` writes', async () => {
    const { bytes } = unwrap(await workbookFrom([FOLDER], nodeWorld));
    if (process.env.GOLDEN === 'update') writeFileSync(WORKBOOK, bytes);
    // platforms deflate differently
    expect(partsOf(readFileSync(WORKBOOK))).toEqual(partsOf(bytes));
  });

  test('makes the same papers as its text, byte for byte', async () => {
    const [fromText, fromWorkbook] = [await papersOf(FOLDER), await papersOf(WORKBOOK)];
    expect(fromWorkbook.size).toBeGreaterThan(200);
    expect([...fromWorkbook.keys()].sort()).toEqual([...fromText.keys()].sort());
    const differing = [...fromText].filter(([name, bytes]) => {
      const other = fromWorkbook.get(name);
      return other?.length !== bytes.length || !bytes.every((byte, at) => byte === other[at]);
    });
    expect(differing.map(([name]) => name)).toEqual([]);
  });
});
