import { unpacked } from '../../zip/unpacked.js';
import { zipParts } from '../../zip/zip-parts.js';
import type { PageFile } from '../protocol.js';

/** The files in an archive that the build of the page made. */
export function archivedFiles(archive: Uint8Array): readonly PageFile[] {
  return (zipParts(archive) ?? []).map((part) => {
    const bytes = unpacked(part);
    if (bytes === undefined) throw new Error(`${part.name} is broken`);
    return { path: part.name, bytes };
  });
}
