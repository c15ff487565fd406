import { checkTemplate } from '../compose/check-template.js';
import { type Composer, createComposer } from '../compose/compose.js';
import { readyTemplate } from '../compose/ready-template.js';
import type { TemplateSource } from '../compose/template-source.js';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { DocumentKind } from '../documents/read-template.js';
import type { Resources } from '../documents/resources.js';
import { checkMarkup } from '../markup/check-markup.js';
import { missingInTemplate } from '../text/missing-in-template.js';
import { isPrintable } from '../text/printable.js';
import { shapeAt } from '../view/shape-at.js';
import { VIEW_SHAPE } from '../view/view-shape.js';
import { glyphFacts } from './unprintable.js';

/** Checks a template once and makes its composer; later calls for the same kind are free. */
export function prepareKind(kind: DocumentKind, resources: Resources): Outcome<Composer> {
  const known = PREPARED.get(kind);
  if (known !== undefined) return known;
  const { partials } = resources.registry;
  const sources = [kind, ...partials.values()];
  const isChecked = readyTemplate(kind, partials) !== undefined;
  const findings = sources.flatMap((source) => [
    ...(isChecked ? [] : checkMarkup(source.text, source.file)),
    ...missingFrom(source, resources),
  ]);
  const wrongPaths = isChecked ? [] : checkTemplate(kind, partials, VIEW_SHAPE);
  const all = [...findings, ...wrongPaths, ...unknownNeeds(kind)];
  const outcome = all.length > 0 ? failure(all) : success(createComposer(kind, partials, resources.evaluate));
  PREPARED.set(kind, outcome);
  return outcome;
}

function missingFrom({ text, file }: TemplateSource, { fonts }: Resources): readonly Diagnostic[] {
  if (isPrintable(text, fonts)) return [];
  return missingInTemplate(text, fonts).map(({ character, ...at }) =>
    diagnose('data.missing-glyph', { place: { file, ...at }, facts: glyphFacts(character) }),
  );
}

function unknownNeeds({ file, needs }: DocumentKind): readonly Diagnostic[] {
  return needs
    .filter((path) => shapeAt(VIEW_SHAPE, path.split('.')) === undefined)
    .map((found) => diagnose('template.unknown-field', { place: { file }, facts: { found } }));
}

const PREPARED = new WeakMap<DocumentKind, Outcome<Composer>>();
