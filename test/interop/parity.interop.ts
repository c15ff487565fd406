import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Resources } from '../../src/index.js';
import { examplePapers, papersOfData } from './support/bloc-papers.js';
import { measureParity, type Parity } from './support/measure-parity.js';
import { ALLOWED, brokenPromises, printReport } from './support/parity-report.js';
import { randomDocument } from './support/random-documents.js';
import { projectResources } from './support/resources.js';
import { STRESS_BLOCS } from './support/stress-blocs.js';

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

  test('stress cases in both regimes', async () => {
    const papers = [...STRESS_BLOCS].flatMap(([name, data]) => papersOfData(name, data, resources));
    const found = await measure(new Map(papers), 'stress');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('random documents', async () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const papers = seeds.map((seed) => {
      const regime = seed % 3 === 0 ? 'party' : 'state';
      return [`random-${seed}`, randomDocument(seed, regime)] as const;
    });
    const found = await measure(new Map(papers), 'random');
    expect(found.flatMap(brokenPromises)).toEqual([]);
  });

  test('997 of 1,000 lines end alike', () => {
    const lines = measured.reduce((sum, parity) => sum + parity.lines, 0);
    const different = measured.reduce((sum, parity) => sum + parity.exceptions.length, 0);
    expect(lines).toBeGreaterThan(2000);
    expect(different / lines).toBeLessThanOrEqual(ALLOWED.differentLines);
  });
});
