import { diagnose } from '../../diagnostics/diagnose.js';
import { fieldSteps } from '../../diagnostics/field-steps.js';
import type { LoadedBlocYear } from '../../model/loaded-bloc-year.js';
import { readValue } from '../../workbook/read/values/read-value.js';
import type { Changed, FieldBefore, FieldChange } from '../protocol.js';
import type { Desk } from './desk.js';
import { fieldAtPath } from './field-at-path.js';
import { hasRoom } from './has-room.js';
import { refusal } from './refusal.js';
import { type LeafField, smallField } from './small-field.js';

/** Gives a small field another value, read as a cell of a workbook would be; nothing changes when the data would not be valid. */
export async function change(desk: Desk, { bloc: id, path, value, before: wanted }: FieldChange): Promise<Changed> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return { changed: false, ...refusal(opened.diagnostics) };
  const field = smallField(path);
  const before = beforeAt(path, opened.value.bloc);
  if (wanted !== undefined && !isSame(before, wanted)) return moved(wanted, value);
  if (field === undefined || before === undefined)
    return { changed: false, ...refusal([diagnose('page.not-a-field')]) };
  const changed = await desk.change(id, path, meantBy(field, value));
  return changed.ok ? { changed: true, before, findings: [] } : { changed: false, ...refusal(changed.diagnostics) };
}

/** Where one more unit was put in between, a path names another unit than before. */
function isSame(before: FieldBefore | undefined, { label, value }: FieldBefore): boolean {
  return before?.label === label && before.value === value;
}

function moved({ label }: FieldBefore, value: string): Changed {
  return { changed: false, isOther: true, ...refusal([diagnose('page.field-moved', { label, facts: { value } })]) };
}

function beforeAt(path: string, bloc: LoadedBlocYear): FieldBefore | undefined {
  const field = hasRoom(bloc.data, fieldSteps(path)) ? fieldAtPath(path, bloc) : undefined;
  return field && { label: field.label, value: field.value };
}

/** What cannot be meant stays as typed, and validation tells of it. */
function meantBy(field: LeafField, typed: string): string | number | boolean | undefined {
  const text = typed.trim();
  const value = text === '' ? undefined : readValue(field, { type: 'text', text });
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? value : String(value);
}
