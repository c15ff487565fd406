import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { PdfFile } from './pdf-file.js';
import { printStructure, structureOf } from './pdf-structure.js';
import { sampleDocument } from './sample.js';

const source = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'thidua-pdf-'));
const bundle = join(folder, 'bundle.mjs');

/** Runs the bundle as a browser would: without Buffer and process. */
const RUN = `
import { readFileSync, writeFileSync } from 'node:fs';
const [bundle, fonts, doc, out] = process.argv.slice(2);
const cuts = { regular: 'Regular', bold: 'Bold', italic: 'Italic', boldItalic: 'BoldItalic' };
const read = (path) => new Uint8Array(readFileSync(path));
delete globalThis.Buffer;
delete globalThis.process;
const { renderPdf, parseTrueType } = await import(bundle);
const set = Object.fromEntries(Object.entries(cuts).map(([cut, name]) => [cut, parseTrueType(read(fonts + '/Tinos-' + name + '.ttf'))]));
writeFileSync(out, await renderPdf(JSON.parse(new TextDecoder().decode(read(doc))), set));
`;

beforeAll(() => {
  const exports = [
    `export { renderPdf } from ${JSON.stringify(source('src/render/pdf/render-pdf.ts'))};`,
    `export { parseTrueType } from ${JSON.stringify(source('src/text/truetype.ts'))};`,
  ];
  const stdin = { contents: exports.join('\n'), resolveDir: source('.') };
  buildSync({ stdin, bundle: true, platform: 'browser', format: 'esm', outfile: bundle, logLevel: 'silent' });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the room bundles for a browser and writes the same document there', () => {
  const doc = join(folder, 'doc.json');
  const out = join(folder, 'out.pdf');
  const run = join(folder, 'run.mjs');
  writeFileSync(doc, JSON.stringify(sampleDocument()));
  writeFileSync(run, RUN);
  execFileSync(process.execPath, [run, bundle, source('fonts'), doc, out]);
  const printed = printStructure(structureOf(new PdfFile(new Uint8Array(readFileSync(out)))));
  expect(printed).toHaveLength(28);
  expect(printed[1]).toBe('  H1 |GIAO ƯỚC THI ĐUA|');
});
