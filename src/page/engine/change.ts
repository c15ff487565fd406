import { diagnose } from '../../diagnostics/diagnose.js';
import { fieldSteps } from '../../diagnostics/field-steps.js';
import { readValue } from '../../workbook/read/values/read-value.js';
import type { Asks } from '../protocol.js';
import type { Desk } from './desk.js';
import { hasRoom } from './has-room.js';
import { refusal } from './refusal.js';
import { type LeafField, smallField } from './small-field.js';

/** Gives a small field another value, read as a cell of a workbook would be; nothing changes when the data would not be valid. */
export async function change(desk: Desk, { bloc: id, path, value }: Asks['change'][0]): Promise<Asks['change'][1]> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return { changed: false, ...refusal(opened.diagnostics) };
  const field = smallField(path);
  if (field === undefined || !hasRoom(opened.value.bloc.data, fieldSteps(path)))
    return { changed: false, ...refusal([diagnose('page.not-a-field')]) };
  const changed = await desk.change(id, path, meantBy(field, value));
  return changed.ok ? { changed: true, findings: [] } : { changed: false, ...refusal(changed.diagnostics) };
}

/** What cannot be meant stays as typed, and validation tells of it. */
function meantBy(field: LeafField, typed: string): string | number | boolean | undefined {
  const text = typed.trim();
  const value = text === '' ? undefined : readValue(field, { type: 'text', text });
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined ? value : String(value);
}
