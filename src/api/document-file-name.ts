import type { DocumentKind } from '../documents/read-template.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { baseName, extensionOf } from '../world/paths.js';

/** What a paper's file is named after. */
export interface NamedPaper {
  readonly kind: Pick<DocumentKind, 'id'>;
  readonly draft: boolean;
  readonly format: string;
}

/**
 * Where a paper goes inside the output folder: under its workspace's name, as `<bloc file>-<kind>.<format>`; a draft is
 * named apart, so that it never takes the place of the final paper.
 */
export function documentFileName(bloc: LoadedBlocYear, { kind, draft, format }: NamedPaper): string {
  const own = baseName(bloc.file);
  const stem = bloc.data.fileName ?? own.slice(0, own.length - extensionOf(own).length);
  const folder = bloc.workspace === undefined ? '' : `${bloc.workspace.name}/`;
  return `${folder}${stem}-${kind.id}${draft ? '-du-thao' : ''}.${format}`;
}
