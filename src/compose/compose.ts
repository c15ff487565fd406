import type { View } from '../view/view-shape.js';
import { COMPILE_OPTIONS, type CompiledSource, compileTemplate } from './compile-template.js';
import { createEnvironment } from './helpers.js';
import { readyTemplate } from './ready-template.js';
import type { TemplateSource } from './template-source.js';

/** Turns a view into markup by one template. */
export type Composer = (view: View) => string;

/** Gives the value of a JavaScript expression. */
type Evaluate = (expression: string) => unknown;

/**
 * Makes the composer of a checked template; data is always escaped, so that it can never become markup. Handlebars makes
 * functions of texts; where that is forbidden, as in a page with a strict policy, `evaluate` does it another way.
 */
export function createComposer(
  template: TemplateSource,
  partials: ReadonlyMap<string, TemplateSource>,
  evaluate?: Evaluate,
): Composer {
  const environment = createEnvironment();
  const ready = readyTemplate(template, partials);
  const compiled = evaluate === undefined ? undefined : (source: TemplateSource) => compiledBy(evaluate, source);
  for (const [name, partial] of partials) {
    const made = ready?.partials.get(name)?.compiled ?? compiled?.(partial);
    environment.registerPartial(name, made === undefined ? partial.text : environment.template(made));
  }
  const made = ready?.compiled ?? compiled?.(template);
  const render =
    made === undefined ? environment.compile<View>(template.text, COMPILE_OPTIONS) : environment.template<View>(made);
  return (view) => render(view);
}

/** All templates share their partials. */
const COMPILED = new WeakMap<TemplateSource, CompiledSource>();

function compiledBy(evaluate: Evaluate, source: TemplateSource): CompiledSource {
  const known = COMPILED.get(source);
  if (known !== undefined) return known;
  const compiled = evaluate(compileTemplate(source));
  if (typeof compiled !== 'object' || compiled === null) throw new Error(`${source.file} compiled to nothing`);
  COMPILED.set(source, compiled);
  return compiled;
}
