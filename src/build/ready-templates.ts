import { compileTemplate } from '../compose/compile-template.js';
import type { Resources } from '../documents/resources.js';
import { prepareKind } from '../pipeline/prepare-kind.js';

/** The source of the module with the project's templates, which must be free of faults. */
export function readyTemplates(resources: Resources): string {
  const { kinds, partials } = resources.registry;
  for (const kind of kinds.values()) {
    const { ok, diagnostics } = prepareKind(kind, resources);
    if (!ok) throw new Error(JSON.stringify(diagnostics));
  }
  const ofKinds = [...kinds.values()].map((kind) => `[${JSON.stringify(kind.text)}, ${compileTemplate(kind)}]`);
  const ofPartials = [...partials].map(
    ([name, partial]) =>
      `[${JSON.stringify(name)}, { text: ${JSON.stringify(partial.text)}, compiled: ${compileTemplate(partial)} }]`,
  );
  return `export const READY_TEMPLATES = {
  kinds: new Map([${ofKinds.join(',\n')}]),
  partials: new Map([${ofPartials.join(',\n')}]),
};`;
}
