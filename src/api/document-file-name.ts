import type { DocumentKind } from '../documents/read-template.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { baseName, extensionOf } from '../world/paths.js';

/** Where a paper goes inside the output folder: under its workspace's name, as `<bloc file>-<kind>.<format>`. */
export function documentFileName(bloc: LoadedBlocYear, kind: Pick<DocumentKind, 'id'>, format: string): string {
  const own = baseName(bloc.file);
  const stem = bloc.data.fileName ?? own.slice(0, own.length - extensionOf(own).length);
  const folder = bloc.workspace === undefined ? '' : `${baseName(bloc.workspace)}/`;
  return `${folder}${stem}-${kind.id}.${format}`;
}
