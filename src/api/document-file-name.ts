import type { DocumentKind } from '../documents/read-template.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import type { PaperOrder } from '../pipeline/paper-order.js';
import { baseName, extensionOf } from '../world/paths.js';

/** What a paper's file is named after. */
export interface NamedPaper extends Pick<PaperOrder, 'subject' | 'draft'> {
  readonly kind: Pick<DocumentKind, 'id'>;
  readonly format: string;
}

/**
 * Where a paper goes inside the output folder: under its workspace's name, as `<bloc file or key>-<kind>.<format>`, with what
 * it is made for where a kind makes several; a draft is named apart, so that it never takes the place of the final paper.
 */
export function documentFileName(bloc: LoadedBlocYear, { kind, subject, draft, format }: NamedPaper): string {
  const own = baseName(bloc.file);
  const stem = bloc.data.fileName ?? bloc.bloc ?? own.slice(0, own.length - extensionOf(own).length);
  const folder = bloc.workspace === undefined ? '' : `${bloc.workspace.name}/`;
  const key = subject.per === 'bloc' ? '' : `-${subject.key}`;
  return `${folder}${stem}-${kind.id}${key}${draft ? '-du-thao' : ''}.${format}`;
}
