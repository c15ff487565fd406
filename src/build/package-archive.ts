import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipFiles } from '../batch/zip/zip-files.js';

/** What of the package the page needs beside its code: folders, and which of their files. */
const CONTENTS: readonly { readonly folder: string; readonly files: RegExp }[] = [
  { folder: 'templates', files: /\.hbs$/u },
  { folder: 'fonts', files: /\.ttf$/u },
  { folder: 'examples', files: /^minh-hoa\.xlsx$/u },
];

/** The package's own files, of the project in `root`, as one archive. */
export function packageArchive(root: string): Uint8Array {
  const files = CONTENTS.flatMap(({ folder, files: wanted }) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => wanted.test(path))
      .map((path) => ({
        path: [folder, ...path.split(/[/\\]/u)].join('/'),
        bytes: readFileSync(join(root, folder, path)),
      })),
  );
  return zipFiles(files, (bytes) => gzipSync(bytes, { level: 9 }));
}
