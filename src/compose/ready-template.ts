import type { CompiledSource } from './compile-template.js';
import { READY_TEMPLATES, type ReadyTemplates } from './ready-templates.js';
import type { TemplateSource } from './template-source.js';

/** A template that was checked and compiled ahead, with the partials it may call. */
export interface ReadyTemplate {
  readonly compiled: CompiledSource;
  readonly partials: ReadyTemplates['partials'];
}

/** What was made ahead of a template, as long as it and all partials read as they did then. */
export function readyTemplate(
  { text }: TemplateSource,
  partials: ReadonlyMap<string, TemplateSource>,
): ReadyTemplate | undefined {
  const compiled = READY_TEMPLATES.kinds.get(text);
  const isSame = [...READY_TEMPLATES.partials].every(([name, ready]) => partials.get(name)?.text === ready.text);
  return compiled === undefined || !isSame ? undefined : { compiled, partials: READY_TEMPLATES.partials };
}
