import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { runCli } from '../support/run-cli.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-export-'));
});

afterAll(() => rm(folder, { recursive: true }));

const sheetsOf = async (path: string) => {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  return [...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/gu)].map(
    ([, name]) => name,
  );
};

describe('thidua export', () => {
  test('a list of one bloc, a sheet for each paper', async () => {
    const path = join(folder, 'mot.xlsx');
    const data = join(EXAMPLES, 'minh-hoa/blocs/tong-hop-2026.yaml');
    const { code, out, error } = await runCli(['export', data, '--list', 'danh-sach', '--out', path]);
    expect([code, out, error]).toEqual([0, path, '']);
    expect(await sheetsOf(path)).toEqual(['Tập thể', 'Cá nhân']);
  });

  test('several blocs have sheets of their own; those without such data are told of', async () => {
    const path = join(folder, 'nhieu.xlsx');
    const { code, error } = await runCli(['export', EXAMPLES, '--list', 'diem', '--out', path]);
    expect(code).toBe(0);
    expect(await sheetsOf(path)).toEqual(['Điểm co-quan-dang-2026', 'Điểm tong-hop-2026']);
    expect(error.match(/cảnh báo: Dữ liệu của “[^”]+” chưa có gì để lập “Bảng tổng hợp điểm thi đua”/gu)).toHaveLength(
      5,
    );
  });

  test('nothing to list makes no file', async () => {
    const path = join(folder, 'khong.xlsx');
    const { code, out } = await runCli(['export', join(EXAMPLES, 'nam-dinh'), '--list', 'dang-ky', '--out', path]);
    expect([code, out]).toEqual([1, '']);
    await expect(readFile(path)).rejects.toThrow();
  });

  test('a file that is there stays', async () => {
    const path = join(folder, 'cu.xlsx');
    await writeFile(path, 'cũ');
    const { code, error } = await runCli(['export', join(EXAMPLES, 'minh-hoa'), '--list', 'diem', '--out', path]);
    expect([code, await readFile(path, 'utf8')]).toEqual([1, 'cũ']);
    expect(error).toContain('--force');
  });

  test.each([
    [['examples'], 'danh-sach, diem, dang-ky'],
    [['examples', '--list', 'diểm'], 'danh-sach, diem, dang-ky'],
    [['--list', 'diem'], 'Chưa nêu tệp dữ liệu'],
    [['examples', '--list', 'diem', '--out', 'diem.csv'], '“diem.csv”'],
    [['khong-co', '--list', 'diem'], 'không có tệp hay thư mục này'],
  ])('%j is told of', async (argv, words) => {
    const { code, out, error } = await runCli(['export', ...argv]);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(words);
  });
});
