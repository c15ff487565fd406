import type { CompiledSource } from './compile-template.js';

/** Templates that were checked and compiled ahead. */
export interface ReadyTemplates {
  /** By their text. */
  readonly kinds: ReadonlyMap<string, CompiledSource>;
  /** By their name. All kinds were checked with these. */
  readonly partials: ReadonlyMap<string, { readonly text: string; readonly compiled: CompiledSource }>;
}

/** There are none in the sources: the build of the command line puts the project's own here (src/build/ready-modules.ts). */
export const READY_TEMPLATES: ReadyTemplates = { kinds: new Map(), partials: new Map() };
