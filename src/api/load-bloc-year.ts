import { fieldSteps } from '../diagnostics/field-steps.js';
import { type Outcome, success } from '../diagnostics/outcome.js';
import type { BlocSource } from '../load/bloc-source.js';
import { schemaSpot } from '../load/issues/schema-spot.js';
import { loadSource } from '../load/load-source.js';
import { typedTexts } from '../load/typed-texts.js';
import { validate } from '../load/validate.js';
import { blocYearSchema } from '../model/bloc-year.js';
import type { LoadedBlocYear } from '../model/loaded-bloc-year.js';
import { baseName } from '../world/paths.js';
import type { World } from '../world/world.js';

/**
 * Reads one bloc year: its file, the defaults of its workspace under it, validated against the model. Every error is
 * located; nothing is thrown for bad input.
 */
export async function loadBlocYear(source: BlocSource, world: World): Promise<Outcome<LoadedBlocYear>> {
  const record = await loadSource(world, source);
  if (!record.ok) return record;
  const data = validate(blocYearSchema, record.value);
  if (!data.ok) return data;
  const { placeOf, typed } = record.value;
  const loaded: LoadedBlocYear = {
    data: data.value,
    file: source.file,
    ...workspaceOf(source, world),
    typed: (field) => typed(fieldSteps(field)),
    texts: typedTexts(blocYearSchema, record.value),
    locate: (field, span) => ({
      place: placeOf(fieldSteps(field), span),
      label: labelOf(field),
    }),
  };
  return success(loaded, [...record.diagnostics, ...data.diagnostics]);
}

/** A workspace given as `.` still has the name of its folder. */
function workspaceOf({ workspace: folder }: BlocSource, world: World): Pick<LoadedBlocYear, 'workspace'> {
  return folder === undefined ? {} : { workspace: { folder, name: baseName(world.absolute(folder)) } };
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
