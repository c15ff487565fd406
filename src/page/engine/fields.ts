import { fieldSteps } from '../../diagnostics/field-steps.js';
import type { Asks, PaperId } from '../protocol.js';
import type { Desk } from './desk.js';
import { fieldAtPath } from './field-at-path.js';
import { fieldPaths } from './field-paths.js';
import { hasRoom } from './has-room.js';
import { paperOf } from './paper-of.js';
import { refusal } from './refusal.js';

/** The small fields of a paper: number, date, who signs, and its gaps. */
export async function fields(desk: Desk, { bloc: id, ...wanted }: PaperId): Promise<Asks['fields'][1]> {
  const opened = await desk.bloc(id);
  if (!opened.ok) return { fields: [], ...refusal(opened.diagnostics) };
  const { bloc } = opened.value;
  const found = paperOf(opened.value, wanted);
  if (!found.ok) return { fields: [], ...refusal(found.diagnostics) };
  const gaps = new Set(found.value.paper.blanks);
  const paths = fieldPaths(found.value, bloc).filter((path) => hasRoom(bloc.data, fieldSteps(path)));
  const fields = paths.flatMap((path) => fieldAtPath(path, bloc) ?? []);
  return { fields: fields.map((field) => ({ ...field, isGap: gaps.has(field.path) })), findings: [] };
}
