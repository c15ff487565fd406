import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from '@jest/globals';
import { PDF_PROBLEMS } from '../../src/diagnostics/words/pdf-problems.js';
import { CLAUSES } from '../../src/preflight/clauses.js';
import { preflight } from '../../src/preflight/preflight.js';
import { BROKEN_FIELDS, SOUND_FIELDS } from './broken/fields.js';
import { BROKEN_FILES } from './broken/file.js';
import { BROKEN_FONTS } from './broken/fonts.js';
import { BROKEN_GRAPHICS } from './broken/graphics.js';
import { BROKEN_METADATA, SOUND_METADATA } from './broken/metadata.js';
import { BROKEN_STRUCTURES, SOUND_STRUCTURES } from './broken/structure.js';
import { editPdf } from './edited-pdf.js';
import { GOOD_FILE } from './good-file.js';

const broken = [
  ...BROKEN_FILES,
  ...BROKEN_METADATA,
  ...BROKEN_GRAPHICS,
  ...BROKEN_FONTS,
  ...BROKEN_FIELDS,
  ...BROKEN_STRUCTURES,
];

describe('a file spoiled in one way has exactly that found', () => {
  test.each(broken.map(({ problem, how, bytes }) => [problem, how, bytes] as const))(
    '%s: %s',
    async (problem, _, bytes) => {
      const findings = await preflight(await bytes());
      expect([...new Set(findings.map((each) => each.problem))]).toEqual([problem]);
      expect(findings.map(({ clause }) => clause)).toEqual(findings.map(() => CLAUSES[problem]));
    },
  );

  test('every problem there are words for is among them', () => {
    expect([...new Set(broken.map(({ problem }) => problem))].sort()).toEqual(Object.keys(PDF_PROBLEMS).sort());
  });
});

describe('nothing is found', () => {
  test('in the good file, nor after it was saved by another program', async () => {
    expect(await preflight(GOOD_FILE)).toEqual([]);
    expect(await preflight(await editPdf(GOOD_FILE, () => {}))).toEqual([]);
    const packed = await PDFDocument.load(GOOD_FILE, { updateMetadata: false });
    expect(await preflight(await packed.save({ useObjectStreams: true, updateFieldAppearances: false }))).toEqual([]);
  });

  test.each([...SOUND_STRUCTURES, ...SOUND_FIELDS, ...SOUND_METADATA])('in a file with %s', async (_, edit) => {
    expect(await preflight(await editPdf(GOOD_FILE, edit))).toEqual([]);
  });
});
