import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { filesBelow } from '../../support/files-below.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { batchFiles } from './support/batch-files.js';
import { CLI } from './support/built.js';
import type { Clerk } from './support/clerk.js';
import { expectSameFiles, type Files } from './support/expect-same-files.js';
import { INVENTED_BLOCS, INVENTED_BOOK } from './support/invented-book.js';
import { openPages } from './support/open-pages.js';

const openPage = openPages();

const BUNDLE = '00-tap-in.pdf';
const PARTY_ID = 'co-quan-dang-2026';

/** What the command line makes of the same workbook: papers and print bundles. */
let made: Files = {};

const madeWhere = (isWanted: (path: string) => boolean): Files =>
  Object.fromEntries(Object.entries(made).filter(([path]) => isWanted(path)));

/** The paper of the command line in a format, by a part of its name. */
const madePaper = (part: string, format: string): Uint8Array => {
  const [found] = Object.values(madeWhere((path) => path.startsWith(PARTY_ID) && path.endsWith(`${part}.${format}`)));
  if (found === undefined) throw new Error(part);
  return found;
};

const isPaper = (path: string) => /\.(?:docx|pdf)$/u.test(path) && !path.endsWith(BUNDLE);

async function opened(): Promise<Clerk> {
  const clerk = await openPage();
  await clerk.choose(INVENTED_BOOK);
  await clerk.openBloc(INVENTED_BLOCS[0]);
  return clerk;
}

beforeAll(async () => {
  made = await batchFiles(INVENTED_BOOK, '--bundle');
});

describe('what is downloaded holds what the command line writes', () => {
  test('all papers of all blocs, and all papers of one, as archives', async () => {
    const clerk = await opened();
    const all = await clerk.downloadFrom('Tất cả các khối (zip)');
    expect(all.name).toMatch(/\.zip$/u);
    const files = unzipSync(all.bytes);
    await expectSameFiles(files, madeWhere(isPaper));
    const bloc = await clerk.downloadFrom('Cả khối (zip)');
    expect(bloc.name).toBe(`${PARTY_ID}-2026.zip`);
    const ofBloc = Object.entries(files).filter(([path]) => path.startsWith(PARTY_ID));
    await expectSameFiles(unzipSync(bloc.bytes), Object.fromEntries(ofBloc));
  });

  test('a paper in Word and in PDF, and the print bundle', async () => {
    const clerk = await opened();
    await clerk.openPaper('Giao ước thi đua');
    const word = await clerk.downloadFrom('Văn bản này (DOCX)');
    const pdf = await clerk.downloadFrom('Văn bản này (PDF)');
    const bundle = await clerk.downloadFrom('Tập in của khối (PDF)');
    await expectSameFiles(
      { 'word.docx': word.bytes, 'paper.pdf': pdf.bytes, 'bundle.pdf': bundle.bytes },
      {
        'word.docx': madePaper('giao-uoc', 'docx'),
        'paper.pdf': madePaper('giao-uoc', 'pdf'),
        'bundle.pdf': madePaper(BUNDLE.replace('.pdf', ''), 'pdf'),
      },
    );
    const folder = temporaryFolder({ [word.name]: word.bytes, [pdf.name]: pdf.bytes });
    expect(Object.keys(filesBelow(folder))).toHaveLength(2);
    expect(await CLI.run(['verify', folder])).toMatchObject({ code: 0 });
  });
});

describe('workbooks', () => {
  test('the empty one is that of the command line', async () => {
    const clerk = await openPage();
    const { bytes } = await clerk.download(() => clerk.button('Tải biểu mẫu Excel').click());
    const folder = temporaryFolder();
    const file = join(folder, 'khoi.xlsx');
    await CLI.run(['workbook', 'new', file]);
    await expectSameFiles({ 'khoi.xlsx': bytes }, { 'khoi.xlsx': readFileSync(file) });
  });

  test('the changed one holds what was filled in on the page', async () => {
    const clerk = await opened();
    await clerk.openPaper('Giao ước thi đua');
    const panel = clerk.page.getByRole('region', { name: 'Điền nhanh' });
    await panel.getByRole('textbox', { name: 'Ngày hội nghị' }).fill('21/4/2026');
    await panel.getByRole('button', { name: 'Áp dụng' }).click();
    await clerk.sheetText('ngày 21 tháng 4 năm 2026').first().waitFor();
    const { bytes } = await clerk.downloadFrom('Sổ Excel đã sửa');
    const file = join(temporaryFolder({ 'khoi.xlsx': bytes }), 'khoi.xlsx');
    const papers = await batchFiles(file, '--document', 'giao-uoc', '--format', 'docx');
    const [body] = Object.values(papers).map((paper) => strFromU8(unzipSync(paper)['word/document.xml']!));
    expect(body).toContain('ngày 21 tháng 4 năm 2026');
  });
});
