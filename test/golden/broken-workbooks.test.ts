import { expect, test } from '@jest/globals';
import { findSources, formatDiagnostic, loadBlocYear, MemoryWorld } from '../../src/index.js';
import { BROKEN_WORKBOOKS } from '../workbook/broken-workbooks.js';
import { EditedWorkbook } from '../workbook/edited-workbook.js';
import { inventedWorkbook } from '../workbook/invented-workbook.js';
import { expectGolden } from './golden-file.js';

/** All that is said of a workbook, and how many of its blocs can be used. */
async function said(bytes: Uint8Array): Promise<string> {
  const world = new MemoryWorld({ 'khoi.xlsx': bytes });
  const sources = await findSources(world, 'khoi.xlsx');
  if (!sources.ok) return sources.diagnostics.map(formatDiagnostic).join('\n');
  const blocs = await Promise.all(sources.value.map((source) => loadBlocYear(source, world)));
  const lines = blocs.flatMap(({ diagnostics }) => diagnostics.map(formatDiagnostic));
  return [...lines, `(${blocs.filter(({ ok }) => ok).length} khối dùng được)`].join('\n');
}

test('what is said of broken workbooks, every sentence with its cell', async () => {
  const { workbook } = await inventedWorkbook();
  const parts: string[] = [];
  for (const { name, bytes } of BROKEN_WORKBOOKS)
    parts.push(`== ${name}\n${await said(bytes(new EditedWorkbook(workbook)))}\n`);
  expect(await said(new EditedWorkbook(workbook).bytes())).toBe('(2 khối dùng được)');
  expectGolden('broken-workbooks.txt', parts.join('\n'));
});
