import { fieldSteps } from '../diagnostics/field-steps.js';
import { type Outcome, success } from '../diagnostics/outcome.js';
import { schemaSpot } from '../load/issues/schema-spot.js';
import type { SourceRecord } from '../load/source-record.js';
import { typedTexts } from '../load/typed-texts.js';
import { validate } from '../load/validate.js';
import { blocYearSchema } from '../model/bloc-year.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';

/** Holds a record against the model of a bloc year; what comes of it still knows where everything stood. */
export function validateRecord(
  record: SourceRecord,
  belonging: Pick<LoadedBlocYear, 'workspace' | 'bloc'> = {},
): Outcome<LoadedBlocYear> {
  const data = validate(blocYearSchema, record);
  if (!data.ok) return data;
  const loaded: LoadedBlocYear = {
    data: data.value,
    file: record.file,
    ...belonging,
    typed: (field) => record.typed(fieldSteps(field)),
    retold: (text, field) => record.retoldKeys?.(text, fieldSteps(field)) ?? text,
    texts: typedTexts(blocYearSchema, record),
    locate: (field, span) => ({ place: record.placeOf(fieldSteps(field), span), label: labelOf(field) }),
  };
  return success(loaded, data.diagnostics);
}

/** Labels are asked for again and again, and the schema is walked for each. */
const LABELS = new Map<string, string | undefined>();
const NAMELESS = schemaSpot(blocYearSchema, []).label;

/** A template may ask for a field the data does not know: it has no label. */
function labelOf(field: string): string | undefined {
  const key = field.replace(/\[\d+\]/gu, '[0]');
  if (LABELS.has(key)) return LABELS.get(key);
  const { label } = schemaSpot(blocYearSchema, fieldSteps(key));
  const found = label === NAMELESS ? undefined : label;
  if (LABELS.size < MOST_LABELS) LABELS.set(key, found);
  return found;
}

/** Keys of `documents` are the user's own, without end. */
const MOST_LABELS = 5000;
