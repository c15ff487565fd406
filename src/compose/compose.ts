import type { View } from '../view/view-shape.js';
import { BLOCK_HELPERS, createEnvironment } from './helpers.js';
import type { TemplateSource } from './template-source.js';

/** Turns a view into markup by one template. */
export type Composer = (view: View) => string;

/** Makes the composer of a checked template; data is always escaped, so that it can never become markup. */
export function createComposer(template: TemplateSource, partials: ReadonlyMap<string, TemplateSource>): Composer {
  const environment = createEnvironment();
  for (const [name, partial] of partials) environment.registerPartial(name, partial.text);
  const render = environment.compile<View>(template.text, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(BLOCK_HELPERS.map((name) => [name, true])),
    preventIndent: true,
  });
  return (view) => render(view);
}
