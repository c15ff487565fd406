import { describe, expect, test } from '@jest/globals';
import { documentFileName } from '../../src/api/document-file-name.js';
import {
  type BlocSource,
  findSources,
  formatDiagnostic,
  loadBlocYear,
  MemoryWorld,
  type Outcome,
} from '../../src/index.js';
import { writeXlsx } from '../../src/workbook/xlsx/write-xlsx.js';
import { unwrap } from '../support/unwrap.js';
import { EditedWorkbook } from '../workbook/edited-workbook.js';
import { smallWorkbook } from '../workbook/small-workbook.js';

const YAML = 'regime: state\nbloc: { name: Khối C }\nyear: 2026\nunits: [{ name: Sở Ba }]\n';

const book = (...keys: string[]) => new EditedWorkbook(smallWorkbook(...keys));

const workspace = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  new MemoryWorld({
    '/w/thidua.yaml': 'place: Minh Họa\nregime: party\n',
    '/w/blocs/khoi.xlsx': book('a', 'b').bytes(),
    '/w/blocs/c.yaml': YAML,
    '/w/blocs/~$khoi.xlsx': new Uint8Array(3),
    '/w/blocs/cu.xls': new Uint8Array(3),
    ...files,
  });

const said = (outcome: Outcome<unknown>) => outcome.diagnostics.map(formatDiagnostic).join('\n');

const load = async (source: BlocSource, world: MemoryWorld) => unwrap(await loadBlocYear(source, world));

describe('a workbook in a workspace', () => {
  test('has a source for each of its blocs, beside other files', async () => {
    const sources = unwrap(await findSources(workspace(), '/w'));
    const own = { workspace: '/w', defaults: '/w/thidua.yaml' };
    expect(sources).toEqual([
      { file: '/w/blocs/c.yaml', ...own },
      { file: '/w/blocs/khoi.xlsx', bloc: 'a', ...own },
      { file: '/w/blocs/khoi.xlsx', bloc: 'b', ...own },
    ]);
  });

  test('takes the defaults of the workspace, and names papers after the key', async () => {
    const world = workspace();
    const [, first] = unwrap(await findSources(world, '/w'));
    const bloc = await load(first!, world);
    expect([bloc.data.place, bloc.data.regime, bloc.data.bloc.name]).toEqual(['Minh Họa', 'state', 'Khối thi đua a']);
    const paper = { kind: { id: 'giao-uoc' }, subject: { per: 'bloc' }, draft: false, format: 'pdf' } as const;
    expect(documentFileName(bloc, paper)).toBe('w/a-giao-uoc.pdf');
    expect(bloc.locate('place').place).toEqual({ file: '/w/thidua.yaml', line: 1, column: 8 });
    expect(bloc.locate('units[1].name').place).toEqual({ file: '/w/blocs/khoi.xlsx', sheet: 'Đơn vị', cell: 'C3' });
  });

  test('that cannot be read does not stop the others', async () => {
    const world = workspace({ '/w/blocs/hong.xlsx': new Uint8Array([0x50, 0x4b, 3, 4]) });
    const sources = unwrap(await findSources(world, '/w/blocs'));
    const loaded = await Promise.all(sources.map((source) => loadBlocYear(source, world)));
    expect(loaded.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect(said(loaded[1]!)).toContain('/w/blocs/hong.xlsx: lỗi: Tệp Excel bị hỏng');
  });
});

describe('a workbook alone', () => {
  test('needs no key for its only bloc', async () => {
    const world = new MemoryWorld({ 'khoi.xlsx': writeXlsx(smallWorkbook('')) });
    expect(unwrap(await findSources(world, 'khoi.xlsx'))).toEqual([{ file: 'khoi.xlsx' }]);
    expect((await load({ file: 'khoi.xlsx' }, world)).bloc).toBeUndefined();
  });

  test('with several blocs wants to be told which', async () => {
    const world = new MemoryWorld({ 'khoi.xlsx': book('a', 'b').bytes() });
    expect(said(await loadBlocYear({ file: 'khoi.xlsx' }, world))).toContain(
      'Tệp có nhiều khối; chưa nêu là khối nào.',
    );
    expect(said(await loadBlocYear({ file: 'khoi.xlsx', bloc: 'c' }, world))).toContain(
      'Không có khối nào mang mã “c”',
    );
    expect((await load({ file: 'khoi.xlsx', bloc: 'b' }, world)).data.bloc.name).toBe('Khối thi đua b');
  });

  test('is read anew when it has changed', async () => {
    const world = new MemoryWorld({ 'khoi.xlsx': book('a').bytes() });
    expect((await load({ file: 'khoi.xlsx', bloc: 'a' }, world)).data.year).toBe(2026);
    await world.writeFile('khoi.xlsx', book('a').put('Khối', 'Năm giao ước', 2, 2027).bytes());
    expect((await load({ file: 'khoi.xlsx', bloc: 'a' }, world)).data.year).toBe(2027);
  });

  test('says of the whole workbook once, of each bloc its own', async () => {
    const bytes = book('a', 'b')
      .add('Nháp')
      .put('Đơn vị', 'Tên đơn vị', 4, undefined)
      .put('Đơn vị', 'Mã đơn vị', 4, 'so-mot')
      .bytes();
    const world = new MemoryWorld({ 'khoi.xlsx': bytes });
    const [a, b] = await Promise.all(['a', 'b'].map((bloc) => loadBlocYear({ file: 'khoi.xlsx', bloc }, world)));
    expect([a!.ok, said(a!)]).toEqual([true, expect.stringMatching(/^khoi.xlsx, Nháp: cảnh báo: [^\n]*$/u)]);
    expect([b!.ok, said(b!)]).toEqual([false, expect.stringMatching(/^khoi.xlsx, Đơn vị!C4: lỗi: Tên đơn vị: /u)]);
  });

  test('tells of all its errors at once, of none twice', async () => {
    const bytes = book('a').raw('Đơn vị', 'C2', 't="e"', '<v>#N/A</v>').put('Khối', 'Năm giao ước', 2, 'sau').bytes();
    const found = await loadBlocYear({ file: 'khoi.xlsx', bloc: 'a' }, new MemoryWorld({ 'khoi.xlsx': bytes }));
    expect(found.diagnostics.map(({ code, place }) => `${code} ${place?.sheet}!${place?.cell}`)).toEqual([
      'workbook.error-cell Đơn vị!C2',
      'data.wrong-type Khối!K2',
    ]);
  });

  test.each(['khoi.xls', 'khoi.ods', 'khoi.xlsb'])('%s is told how to be saved', async (file) => {
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    const found = await loadBlocYear({ file }, new MemoryWorld({ [file]: bytes }));
    expect(said(found)).toContain('Lưu thành…');
  });
});
