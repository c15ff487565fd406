import { codePointOrder } from '../../world/code-point-order.js';
import type { BlocEntry } from './manifest.js';

/** A manifest as text: the same for the same papers, whoever made them in whatever order; a line a file. */
export function writeManifest(version: string, blocs: readonly BlocEntry[]): Uint8Array {
  const entries = blocs.toSorted((one, other) => codePointOrder(one.id, other.id)).map(blocText);
  const head = `"thidua": 1,\n"version": ${JSON.stringify(version)},\n`;
  return new TextEncoder().encode(`{\n${head}"blocs": [\n${entries.join(',\n')}\n]\n}\n`);
}

function blocText({ files, ...bloc }: BlocEntry): string {
  const lines = files
    .toSorted((one, other) => codePointOrder(one.path, other.path))
    .map((file) => JSON.stringify(file));
  const open = JSON.stringify(bloc).slice(0, -1);
  return `${open},"files":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}`;
}
