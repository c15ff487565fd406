import { describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../src/index.js';
import { madeDocx, paragraph, run, sheet } from '../inspect/made-docx.js';
import { editPdf } from '../preflight/edited-pdf.js';
import { GOOD_FILE } from '../preflight/good-file.js';
import { runCli } from '../support/run-cli.js';

const mute = await editPdf(GOOD_FILE, (pdf) => pdf.drop(pdf.catalog, 'Lang'));
const files = {
  'out/a.pdf': GOOD_FILE,
  'out/khoi/B.PDF': mute,
  'out/khoi/~$b.docx': 'PK',
  'thu.pdf': 'Kính gửi',
  'thu.doc': 'Kính gửi',
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
    [['trong'], 'trong: lỗi: Trong thư mục này không có tệp PDF hay Word nào.'],
    [[], 'lỗi: Chưa nêu tệp PDF hay Word nào để kiểm tra.'],
    [['--regime', 'dang', 'thu.pdf'], 'lỗi: Không có thể thức “dang”.'],
    [['thu.doc'], 'thu.doc: lỗi: Đây không phải là tệp Word (.docx).'],
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

describe('thidua verify, Word files', () => {
  const title = paragraph('center', run('b12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  const ballot =
    paragraph('left', run('12', 'UBND TỈNH MINH HỌA\t')) +
    title +
    paragraph('center', run('b13', 'Độc lập - Tự do - Hạnh phúc')) +
    paragraph('left', run('b12', 'SỞ NỘI VỤ')) +
    paragraph('center', run('b14', 'PHIẾU BẦU'));
  const word = new MemoryWorld({
    'tot.docx': madeDocx(ballot + sheet()),
    'le.docx': madeDocx(ballot + sheet([1134, 851, 1134, 1134])),
    'thieu.docx': madeDocx(title + paragraph('center', run('b14', 'PHIẾU BẦU')) + sheet()),
  });
  const verify = (...argv: string[]) => runCli(['verify', ...argv], word);
  const STATE = 'Đã so với thể thức Nhà nước (Nghị định 30/2020/NĐ-CP).';

  test('what is as it should be', async () => {
    expect(await verify('tot.docx')).toEqual({
      code: 0,
      out: `tot.docx: không thấy lỗi. ${STATE}\nĐã kiểm tra 1 tệp. Không thấy lỗi.`,
      error: '',
    });
  });

  test('what is not, by which rule and how to mend it', async () => {
    const { code, out, error } = await verify('le.docx');
    expect([code, out]).toEqual([1, `le.docx: ${STATE}\nĐã kiểm tra 1 tệp: 1 tệp có lỗi.`]);
    expect(error).toMatch(/lỗi: Lề trái là 20 mm, cần 30 đến 35 mm\. Theo .*\[ND30-03\]\.\n {4}Cách sửa: Thẻ Bố trí/u);
  });

  test('what is not recognised is no fault', async () => {
    const { code, out, error } = await verify('thieu.docx');
    expect([code, out.endsWith('Không thấy lỗi.')]).toEqual([0, true]);
    expect(error).toContain('ghi chú: Không nhận ra Tiêu ngữ, nên chưa kiểm tra phần này.');
  });

  test('the regime asked for', async () => {
    const { code, out } = await verify('--regime', 'party', '--json', 'tot.docx');
    const [report] = JSON.parse(out);
    expect([code, report.regime]).toEqual([1, 'party']);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'docx.deviation', severity: 'error' }));
  });
});
