import type { NamedSource } from '../../batch/names/bloc-ids.js';
import type { DeskFiles } from './desk-files.js';
import { isSameBytes } from './same-bytes.js';

/**
 * The blocs that are as they were when other files were open: nothing they are read from differs, and nothing was changed on the
 * page. So of files that are opened again because one of them was saved only that one is read anew.
 */
export function keptBlocs(
  { own: before, blocs, loaded, changes }: DeskFiles,
  found: readonly NamedSource[],
  now: DeskFiles['own'],
): DeskFiles['loaded'] {
  const kept = found.flatMap(({ id, source }) => {
    const known = changes.has(id) ? undefined : loaded.get(id);
    const isSame = JSON.stringify(blocs.get(id)?.source) === JSON.stringify(source);
    const files = [source.file, source.defaults].filter((file) => file !== undefined);
    const isRead = files.every((file) => isSameBytes(before.get(file), now.get(file)));
    return known !== undefined && isSame && isRead ? [[id, known] as const] : [];
  });
  return new Map(kept);
}
