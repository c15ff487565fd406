import { codePointOrder } from '../../world/code-point-order.js';
import type { BlocEntry, Manifest } from './manifest.js';

/** A manifest as text, a line a file, in an order that does not depend on who made what first. Only the stamps are of this disk. */
export function writeManifest({ version, blocs, gathered }: Omit<Manifest, 'thidua'>): Uint8Array {
  const entries = blocs.toSorted((one, other) => codePointOrder(one.id, other.id)).map(blocText);
  const head = `"thidua": 1,\n"version": ${JSON.stringify(version)},\n`;
  const lists = `"blocs": [\n${entries.join(',\n')}\n],\n"gathered": [${linesOf(gathered)}]`;
  return new TextEncoder().encode(`{\n${head}${lists}\n}\n`);
}

function blocText({ files, ...bloc }: BlocEntry): string {
  return `${JSON.stringify(bloc).slice(0, -1)},"files":[${linesOf(files)}]}`;
}

function linesOf(files: readonly { readonly path: string }[]): string {
  const lines = files
    .toSorted((one, other) => codePointOrder(one.path, other.path))
    .map((file) => JSON.stringify(file));
  return lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
}
