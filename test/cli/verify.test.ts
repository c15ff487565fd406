import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/index.js';
import { editPdf } from '../preflight/edited-pdf.js';
import { GOOD_FILE } from '../preflight/good-file.js';
import { runCli } from '../support/run-cli.js';

const mute = await editPdf(GOOD_FILE, (pdf) => pdf.drop(pdf.catalog, 'Lang'));
const files = {
  'out/a.pdf': GOOD_FILE,
  'out/khoi/B.PDF': mute,
  'out/khoi/b.docx': 'PK',
  'thu.pdf': 'Kính gửi',
  'trong/': '',
};
const verify = (...argv: string[]) => runCli(['verify', ...argv], new MemoryWorld(files));

describe('thidua verify', () => {
  test('a good file', async () => {
    expect(await verify('out/a.pdf')).toEqual({
      code: 0,
      out: 'out/a.pdf: không thấy lỗi.\nĐã kiểm tra 1 tệp. Không thấy lỗi.',
      error: '',
    });
  });

  test('all PDF files of a folder, and what is wrong in each', async () => {
    const { code, out, error } = await verify('out');
    expect([code, out]).toEqual([1, 'out/a.pdf: không thấy lỗi.\nĐã kiểm tra 2 tệp: 1 tệp có lỗi.']);
    expect(error).toMatch(/^out\/khoi\/B\.PDF: lỗi: Tệp không ghi ngôn ngữ .*PDF\/A-2 6\.7\.4.*\n {4}Cách sửa: .*$/u);
  });

  test.each([
    [['thu.pdf'], 'thu.pdf: lỗi: Đây không phải là tệp PDF.'],
    [['khong-co.pdf'], 'khong-co.pdf: lỗi: Không đọc được: không có tệp hay thư mục này.'],
    [['trong'], 'trong: lỗi: Trong thư mục này không có tệp PDF nào.'],
    [[], 'lỗi: Chưa nêu tệp PDF nào để kiểm tra.'],
    [['--jso', 'a.pdf'], 'Có phải bạn muốn gõ “--json”?'],
  ])('%j is answered with words', async (argv, words) => {
    const { code, error } = await verify(...argv);
    expect(code).toBe(1);
    expect(error).toContain(words);
  });

  test('a folder that cannot be read is said so', async () => {
    const world = new MemoryWorld(files);
    world.failAt('out/khoi', { reason: 'denied', detail: '' });
    const { code, error } = await runCli(['verify', 'out'], world);
    expect([code, error.split('\n')[0]]).toEqual([1, 'out/khoi: lỗi: Không đọc được: máy không cho phép đọc.']);
  });

  test('--json', async () => {
    const { code, out } = await verify('--json', 'out/a.pdf', 'out/khoi/B.PDF');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: 'out/a.pdf', findings: [] },
      {
        file: 'out/khoi/B.PDF',
        findings: [
          {
            code: 'pdf.clause',
            severity: 'error',
            place: { file: 'out/khoi/B.PDF' },
            facts: { problem: 'no-language', clause: 'PDF/A-2 6.7.4, PDF/UA-1 7.2' },
            message: expect.stringContaining('ngôn ngữ'),
          },
        ],
      },
    ]);
  });

  test('its help says that it is no certificate', async () => {
    const { code, out } = await verify('--help');
    expect([code, out.startsWith('thidua verify')]).toEqual([0, true]);
    expect(out).toContain('không phải là chứng nhận');
  });
});
