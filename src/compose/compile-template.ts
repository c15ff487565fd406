import Handlebars from 'handlebars';
import { BLOCK_HELPERS } from './helpers.js';
import type { TemplateSource } from './template-source.js';

/** A template as Handlebars' compiler leaves it. */
export type CompiledSource = TemplateSpecification;

/** How all templates are compiled, partials among them. */
export const COMPILE_OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(BLOCK_HELPERS.map((name) => [name, true])),
  preventIndent: true,
} as const satisfies CompileOptions;

/** Compiles a template ahead, into the source of an object of JavaScript. */
export function compileTemplate({ text }: TemplateSource): string {
  return String(Handlebars.precompile(text, COMPILE_OPTIONS));
}
