import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { EditedWorkbook } from '../workbook/edited-workbook.js';
import { smallWorkbook } from '../workbook/small-workbook.js';
import { sarifSchema } from './check/sarif-schema.js';

/** Two blocs, the first with a doubled word, the second with a unit too much. */
function folder() {
  const book = new EditedWorkbook(smallWorkbook('a', 'b'));
  book.put('Khối', 'Tên đầy đủ của khối thi đua', 2, 'Khối thi đua đua Một');
  book.put('Đơn vị', 'Tên đơn vị', 5, 'Sở Một');
  return temporaryFolder({ 'khoi.xlsx': book.bytes() });
}

describe('findings in a workbook name their cells', () => {
  test('on the screen', async () => {
    const { out, code } = await runCli(['check', `${folder()}/khoi.xlsx`]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^ {2}Khối!\w+2: cảnh báo: Tên đầy đủ của khối thi đua: “đua” viết hai lần liền nhau\. \[doubled-word\]$/mu,
    );
    expect(out).toMatch(/^ {2}Đơn vị!\w+5: lỗi: Đơn vị: Đơn vị “Sở Một” được ghi hai lần\.$/mu);
    expect(out).toContain('Còn 1 khối chưa chạy các quy tắc kiểm tra');
  });

  test('as JSON', async () => {
    const { out } = await runCli(['check', `${folder()}/khoi.xlsx`, '--json']);
    const blocs: { findings: { rule?: string; place?: unknown }[] }[] = JSON.parse(out);
    const doubled = blocs[0]!.findings.find(({ rule }) => rule === 'doubled-word');
    expect(doubled?.place).toEqual({
      file: expect.stringMatching(/khoi\.xlsx$/u),
      sheet: 'Khối',
      cell: expect.stringMatching(/^\w2$/u),
    });
  });

  test('as SARIF', async () => {
    const { out } = await runCli(['check', `${folder()}/khoi.xlsx`, '--sarif']);
    const { results } = sarifSchema.parse(JSON.parse(out)).runs[0]!;
    const places = results.flatMap(({ locations = [] }) =>
      locations.flatMap(({ logicalLocations = [] }) => logicalLocations),
    );
    expect(places).toContainEqual({ fullyQualifiedName: expect.stringMatching(/^Khối!\w2$/u), kind: 'cell' });
    expect(
      results.every(({ locations = [] }) =>
        locations.every(({ physicalLocation }) => physicalLocation.region === undefined),
      ),
    ).toBe(true);
  });

  test('while papers are made; the other blocs are made', async () => {
    const path = folder();
    const { out, error, code } = await runCli([
      'generate',
      `${path}/khoi.xlsx`,
      '--document',
      'giao-uoc',
      '--format',
      'docx',
      '--out',
      `${path}/out`,
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /\/out\/a-giao-uoc\.docx\n\S+khoi\.xlsx, a: còn để trống.*\nXong: 1 tệp của 1 khối; 1 khối có lỗi/u,
    );
    expect(error).toMatch(/khoi\.xlsx, Đơn vị!B5: lỗi: /u);
  });
});
