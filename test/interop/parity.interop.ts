import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Resources } from '../../src/index.js';
import { blocYears } from '../support/bloc-year-arbitrary.js';
import { projectResources } from '../support/resources.js';
import { examplePapers, pledges, skeletons } from './support/bloc-papers.js';
import { longRecipients } from './support/long-recipients.js';
import { measureParity, type Parity } from './support/measure-parity.js';
import { ALLOWED, brokenPromises, printReport } from './support/parity-report.js';
import { randomDocument } from './support/random-documents.js';
import { randomPaper } from './support/random-papers.js';
import { STRESS_BLOCS } from './support/stress-blocs.js';

const SEED = 2024;

/** Blocs none of which ends a page inside a word longer than three lines: LibreOffice moves all of such a paragraph to the next. */
const ANY_SEED = 2025;

const RANDOM = Array.from({ length: 12 }, (_, index) => {
  const seed = SEED + index;
  return [`random-${seed}`, randomDocument(seed, seed % 3 === 0 ? 'party' : 'state')] as const;
});

/** Papers in which no fit that rounding decides moves a row to another page: what follows would not be compared. */
const PAPERS = Array.from({ length: 12 }, (_, index) => index + 8);

let folder = '';
let resources: Resources;
const measured: Parity[] = [];

async function measure(documents: Parameters<typeof measureParity>[0], name: string): Promise<readonly Parity[]> {
  const found = await measureParity(documents, resources.fonts, join(folder, name));
  measured.push(...found);
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-parity-'));
  resources = await projectResources();
});

afterAll(async () => {
  process.stdout.write(`\n${printReport(measured)}`);
  await rm(folder, { recursive: true });
});

describe('the DOCX in LibreOffice and our PDF have the same pages, words and lines', () => {
  test('all papers of all examples', async () => {
    const found = await measure(await examplePapers(resources), 'examples');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('a skeleton of every kind in both regimes', async () => {
    const found = await measure(skeletons(resources), 'skeletons');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('stress cases in both regimes', async () => {
    const found = await measure(pledges(STRESS_BLOCS, resources), 'stress');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('bloc years as they may come', async () => {
    const blocs = fc.sample(blocYears, { seed: ANY_SEED, numRuns: 12 });
    const named = new Map(blocs.map((data, index) => [`any-${index + 1}`, data]));
    const found = await measure(pledges(named, resources), 'any');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('random blocks', async () => {
    const found = await measure(new Map(RANDOM), 'random');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('papers of every node there is', async () => {
    const papers = PAPERS.map((seed) => {
      const regime = seed % 2 === 0 ? 'party' : 'state';
      return [`paper-${seed}-${regime}`, randomPaper(seed, regime, resources.fonts)] as const;
    });
    const found = await measure(new Map(papers), 'papers');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('long lists of recipients beside and below who signs', async () => {
    const found = await measure(longRecipients(resources.fonts), 'recipients');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('997 of 1,000 lines end alike', () => {
    const lines = measured.reduce((sum, parity) => sum + parity.lines, 0);
    const different = measured.reduce((sum, parity) => sum + parity.exceptions.length, 0);
    expect(lines).toBeGreaterThan(8_000);
    expect(different / lines).toBeLessThanOrEqual(ALLOWED.differentLines);
  });
});
