import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { MemoryWorld } from '../../src/index.js';
import { runCli } from '../support/run-cli.js';

const BLOC = 'bloc: { name: Khối A }\nyear: 2026\nunits: [{ name: Sở Một }]\n';
const world = (more: Readonly<Record<string, string>> = {}) =>
  new MemoryWorld({
    'lam/thidua.yaml': 'regime: state\n',
    'lam/blocs/a.yaml': BLOC,
    'hong.yaml': 'regime: nhà\n',
    ...more,
  });
const workbook = (on: MemoryWorld, ...argv: string[]) => runCli(['workbook', ...argv], on);
const partsOf = async (on: MemoryWorld, path: string) => {
  const read = await on.readFile(path);
  return read.ok ? Object.keys(unzipSync(read.value)) : [];
};

describe('thidua workbook', () => {
  test('new: an empty workbook', async () => {
    const on = world();
    const { code, out, error } = await workbook(on, 'new', 'moi/khoi.xlsx');
    expect([code, out.split('\n')[0], error]).toEqual([0, 'moi/khoi.xlsx', '']);
    expect(out).toContain('trống cho 1 khối');
    expect(await partsOf(on, 'moi/khoi.xlsx')).toContain('xl/workbook.xml');
  });

  test('from: the data of a workspace with its defaults', async () => {
    const on = world();
    const { code, out, error } = await workbook(on, 'from', 'lam', 'khoi.xlsx');
    expect([code, out, error]).toEqual([0, 'khoi.xlsx\nXong: sổ Excel có dữ liệu của 1 khối.', '']);
    expect(await partsOf(on, 'khoi.xlsx')).toContain('xl/workbook.xml');
  });

  test('from: data with an error is not written, so that nothing is lost', async () => {
    const on = world();
    const { code, out, error } = await workbook(on, 'from', 'lam', 'hong.yaml', 'khoi.xlsx');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('hong.yaml:1:9: lỗi:');
    expect(await partsOf(on, 'khoi.xlsx')).toEqual([]);
  });

  test('from: a text no cell can hold', async () => {
    const on = world({ 'dai.yaml': `regime: state\ntheme: ${'a'.repeat(33_000)}\n${BLOC}` });
    const { code, error } = await workbook(on, 'from', 'dai.yaml', 'khoi.xlsx');
    expect(code).toBe(1);
    expect(error).toMatch(/“Chủ đề thi đua”, trang «Khối», dài 33000 chữ/u);
  });

  test('a file that is there stays, unless it is to be written over', async () => {
    const on = world({ 'khoi.xlsx': 'cũ' });
    const kept = await workbook(on, 'new', 'khoi.xlsx');
    expect([kept.code, kept.out]).toEqual([1, '']);
    expect(kept.error).toContain('“khoi.xlsx”');
    expect(kept.error).toContain('--force');
    expect((await workbook(on, 'new', '--force', 'khoi.xlsx')).code).toBe(0);
    expect(await partsOf(on, 'khoi.xlsx')).toContain('xl/workbook.xml');
  });

  test.each([
    [[], 'new'],
    [['mới', 'khoi.xlsx'], 'from'],
    [['new'], 'Chưa nêu tên tệp Excel'],
    [['new', 'khoi.xls'], '“khoi.xls”'],
    [['from', 'lam'], '“lam”'],
    [['from', 'khoi.xlsx'], 'Chưa nêu tệp dữ liệu'],
    [['from', 'khong-co', 'khoi.xlsx'], 'không có tệp hay thư mục này'],
    [['new', 'lam', 'khoi.xlsx'], '“lam”'],
    [['new', '--blocs', '0', 'khoi.xlsx'], 'từ 1 đến'],
    [['new', '--blocs', 'ba', 'khoi.xlsx'], '“ba”'],
    [['new', '--khoi', '2', 'khoi.xlsx'], '--khoi'],
  ])('%j is told of', async (argv, words) => {
    const { code, out, error } = await workbook(world(), ...argv);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(words);
  });

  test('help', async () => {
    expect((await runCli(['workbook', '--help'])).out).toMatch(/^thidua workbook new/u);
  });
});
