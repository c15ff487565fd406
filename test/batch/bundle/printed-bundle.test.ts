import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundlePages } from '../../../src/batch/bundle/bundle-pages.js';
import { contentsTree } from '../../../src/batch/bundle/contents-tree.js';
import { pageHashes } from '../../../src/batch/signing/page-hashes.js';
import { signaturesOnly } from '../../../src/batch/signing/signatures-only.js';
import { formatDiagnostic } from '../../../src/diagnostics/format.js';
import { type Resources, verifyPdf } from '../../../src/index.js';
import type { PagedDocument } from '../../../src/pages/types.js';
import { pagesOfTree } from '../../../src/pipeline/pages-of-tree.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { PdfFile } from '../../render/pdf/pdf-file.js';
import { type NamedPaper, papersOfEveryKind } from '../../support/papers-of-every-kind.js';
import { PROJECT, projectResources } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';

let resources: Resources;
let papers: readonly NamedPaper[];

beforeAll(async () => {
  resources = await projectResources();
  papers = await papersOfEveryKind(PROJECT, resources, false);
});

/** Fields to sign are asked for, wherever the pages have them. */
const printed = (document: PagedDocument) => renderPdf(document, resources.fonts, { signatureFields: true });
const problemsOf = async (pdf: Uint8Array) => (await verifyPdf(pdf)).map(formatDiagnostic);

describe('a bundle of every kind of paper', () => {
  let document: PagedDocument;
  let pdf: Uint8Array;

  beforeAll(async () => {
    const contents = { subject: 'Khối thi đua năm 2026', regime: 'state', duplex: true } as const;
    document = bundlePages(
      papers
        .filter(({ name }) => name.startsWith(contents.regime))
        .map(({ name, paper }) => ({ title: name, pages: paper.pages(), copies: name.endsWith(': giao-uoc') ? 3 : 1 })),
      {
        duplex: contents.duplex,
        contents: (rows) =>
          pagesOfTree(contentsTree(contents.subject, rows), contents.regime, contents.duplex, resources.fonts),
      },
    );
    pdf = await printed(document);
  });

  test('keeps what the standards ask of a PDF', async () => {
    expect(await problemsOf(pdf)).toEqual([]);
  });

  test('has every cut of the typeface once, and no form', () => {
    const file = new PdfFile(pdf);
    expect(file.pages).toHaveLength(document.pages.length);
    const names = file
      .ofType('FontDescriptor')
      .map((font) => file.name(font.get('FontName')).replace(/^[A-Z]+\+/u, ''));
    expect(names.sort()).toEqual(['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular']);
    expect(file.catalog.has('AcroForm')).toBe(false);
  });
});

test('the pages of a pledge from the signatures on are a sound PDF too', async () => {
  const pledges = papers.filter(({ name }) => name.endsWith(': giao-uoc'));
  expect(pledges.map(({ name }) => name)).toEqual(['party: giao-uoc', 'state: giao-uoc']);
  for (const { paper } of pledges) {
    const pages = paper.pages();
    const before = { pageHashes: pageHashes(pages), duplex: false, document: 'Giao ước thi đua' };
    const last = unwrap(signaturesOnly(pages, before));
    expect(last.pages.length).toBeLessThan(pages.pages.length);
    expect(await problemsOf(await printed(last))).toEqual([]);
  }
});
