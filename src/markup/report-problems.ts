import { alternatives } from '../diagnostics/alternatives.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { VocabularyProblem } from './check-vocabulary.js';
import type { XmlProblem } from './parse-xml.js';
import { positionIn } from './position-in.js';

/** What was parsed, and the template it is told of. */
export interface Parsed {
  readonly text: string;
  readonly file: string;
}

/** Problems of form as findings in a template file. */
export function reportXml(problems: readonly XmlProblem[], parsed: Parsed): readonly Diagnostic[] {
  return problems.map(({ offset, kind, detail }) =>
    kind === 'unclosed'
      ? diagnose('template.unclosed-element', { place: at(parsed, offset), facts: { element: detail } })
      : diagnose('template.syntax', { place: at(parsed, offset), facts: { detail } }),
  );
}

/** Problems of vocabulary as findings in a template file. */
export function reportVocabulary(problems: readonly VocabularyProblem[], parsed: Parsed): readonly Diagnostic[] {
  return problems.map(({ offset, kind, element, found, parent, allowed }) =>
    diagnose(`template.${kind}`, {
      place: at(parsed, offset),
      facts: { element, found, ...(parent === undefined ? {} : { parent }), ...alternatives(found, allowed) },
    }),
  );
}

function at({ text, file }: Parsed, offset: number) {
  return { file, ...positionIn(text, offset) };
}
