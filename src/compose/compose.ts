import type { View } from '../view/view-shape.js';
import { COMPILE_OPTIONS } from './compile-template.js';
import { createEnvironment } from './helpers.js';
import { readyTemplate } from './ready-template.js';
import type { TemplateSource } from './template-source.js';

/** Turns a view into markup by one template. */
export type Composer = (view: View) => string;

/** Makes the composer of a checked template; data is always escaped, so that it can never become markup. */
export function createComposer(template: TemplateSource, partials: ReadonlyMap<string, TemplateSource>): Composer {
  const environment = createEnvironment();
  const ready = readyTemplate(template, partials);
  for (const [name, { text }] of partials) {
    const compiled = ready?.partials.get(name)?.compiled;
    environment.registerPartial(name, compiled === undefined ? text : environment.template(compiled));
  }
  const render =
    ready === undefined
      ? environment.compile<View>(template.text, COMPILE_OPTIONS)
      : environment.template<View>(ready.compiled);
  return (view) => render(view);
}
