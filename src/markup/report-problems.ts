import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { VocabularyProblem } from './check-vocabulary.js';
import type { Position } from './element.js';
import type { XmlProblem } from './parse-xml.js';

/** Problems of form as findings in a template file. */
export function reportXml(problems: readonly XmlProblem[], file: string): readonly Diagnostic[] {
  return problems.map(({ position, kind, detail }) =>
    kind === 'unclosed'
      ? diagnose('template.unclosed-element', { place: at(file, position), facts: { element: detail } })
      : diagnose('template.syntax', { place: at(file, position), facts: { detail } }),
  );
}

/** Problems of vocabulary as findings in a template file. */
export function reportVocabulary(problems: readonly VocabularyProblem[], file: string): readonly Diagnostic[] {
  return problems.map(({ position, kind, element, found, parent, allowed }) =>
    diagnose(`template.${kind}`, {
      place: at(file, position),
      facts: { element, found, ...(parent === undefined ? {} : { parent }), ...alternatives(found, allowed) },
    }),
  );
}

function at(file: string, { line, column }: Position) {
  return { file, line, column };
}
