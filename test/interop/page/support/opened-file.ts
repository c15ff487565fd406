import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { runTool } from '../../support/run-tool.js';

/** What a file holds, by the names of its parts: the same in two files that say the same. */
export type OpenedFile = Readonly<Record<string, string>>;

/** Opens a Word, Excel or PDF file; the folder is for what a tool reads and writes. */
export async function openedFile(name: string, bytes: Uint8Array, folder: string): Promise<OpenedFile> {
  return name.endsWith('.pdf') ? openedPdf(bytes, folder) : openedParts(bytes);
}

function openedParts(bytes: Uint8Array): OpenedFile {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([part, content]) => [part, strFromU8(content, !/\.(?:xml|rels)$/u.test(part))]));
}

/**
 * All objects of a PDF with their streams unpacked: every page, every letter with its place, fonts and marks. How streams are
 * packed, and where that puts the objects, is not what a PDF says.
 */
async function openedPdf(bytes: Uint8Array, folder: string): Promise<OpenedFile> {
  const [packed, plain] = [join(folder, 'packed.pdf'), join(folder, 'plain.pdf')];
  writeFileSync(packed, bytes);
  await runTool('qpdf', [
    '--qdf',
    '--object-streams=disable',
    '--no-original-object-ids',
    '--static-id',
    packed,
    plain,
  ]);
  return { objects: strFromU8(readFileSync(plain), true) };
}
