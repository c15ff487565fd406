import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DocumentKind, readTemplate } from './read-template.js';

/** The text of one template file. */
export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** All kinds of document, by id, and the partials they share, by name. */
export interface Registry {
  readonly kinds: ReadonlyMap<string, DocumentKind>;
  readonly partials: ReadonlyMap<string, TemplateFile>;
  /** Templates that could not be read, by id. */
  readonly broken: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** Makes the registry from template files by id; it knows nothing of any single kind. */
export function createRegistry(
  templates: ReadonlyMap<string, TemplateFile>,
  partials: ReadonlyMap<string, TemplateFile>,
): Registry {
  const kinds = new Map<string, DocumentKind>();
  const broken = new Map<string, readonly Diagnostic[]>();
  for (const [id, { file, text }] of templates) {
    const read = readTemplate(id, file, text);
    if (read.ok) kinds.set(id, read.value);
    else broken.set(id, read.diagnostics);
  }
  return { kinds, partials, broken };
}
