import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Resources } from '../../src/index.js';
import type { Paper } from '../../src/pipeline/make-paper.js';
import type { DocxOptions } from '../../src/render/docx/docx-options.js';
import { projectResources } from '../support/resources.js';
import { examplePledges } from './support/example-pledges.js';
import { measureParity } from './support/measure-parity.js';
import { brokenPromises } from './support/parity-report.js';

let folder = '';
let resources: Resources;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-variants-'));
  resources = await projectResources();
});

afterAll(() => rm(folder, { recursive: true }));

async function broken(name: string, papers: ReadonlyMap<string, Paper>, options: DocxOptions) {
  const blocks = new Map([...papers].map(([paper, made]) => [paper, made.blocks]));
  const found = await measureParity(blocks, resources.fonts, join(folder, name), options);
  expect(found).toHaveLength(papers.size);
  return found.flatMap(brokenPromises);
}

describe('the pledges of the examples have in LibreOffice the pages, words and lines of our PDF', () => {
  test('as drafts with a comment at each blank', async () => {
    expect(await broken('drafts', await examplePledges(resources, true), { comments: true })).toEqual([]);
  });

  test('with lines to sign in the rooms to sign', async () => {
    expect(await broken('lines', await examplePledges(resources, false), { signatureLines: true })).toEqual([]);
  });
});
