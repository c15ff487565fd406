import type { Field } from '../../schema/field.js';
import type { ColumnPlan } from '../plan/sheet-plan.js';
import { columnBelow } from '../xlsx/cell-reference.js';
import type { Allowed, Validation } from '../xlsx/workbook.js';
import { nameSource } from './name-source.js';
import { promptText } from './prompt-text.js';
import type { Sources } from './sources.js';

/** The rule of a column's cells: what may be typed or picked, and the words that show while one is selected. */
export function validationOf(column: ColumnPlan, index: number, sources: Sources): Validation {
  const prompt = { title: column.heading, text: promptText(column) };
  const range = columnBelow(index, 1);
  const source = sources.offeredTo(column);
  if (source !== undefined) {
    const strict = column.part !== 'bloc' && nameSource(column) === undefined;
    return { range, prompt, allowed: { type: 'list', source }, ...(strict ? { error: PICK } : {}) };
  }
  const allowed = column.part === 'value' ? allowedFor(column.field) : keyAllowed(column.part);
  const error = errorFor(allowed);
  return { range, prompt, allowed, ...(error === undefined ? {} : { error }) };
}

const PICK = 'Chọn một giá trị trong danh sách của ô này.';

/** No number here is beyond it. */
const MOST = 1_000_000_000;

function keyAllowed(part: string): Allowed {
  return part === 'owner' || part === 'number' ? { type: 'whole', minimum: 1, maximum: MOST } : { type: 'any' };
}

function allowedFor(field: Field): Allowed {
  if (field.type === 'number') {
    const { whole, minimum = -MOST, maximum = MOST } = field;
    return { type: whole ? 'whole' : 'decimal', minimum, maximum: Math.min(maximum, MOST) };
  }
  return field.type === 'text' && field.kind === 'date' ? { type: 'date' } : { type: 'any' };
}

function errorFor(allowed: Allowed): string | undefined {
  if (allowed.type === 'date') {
    return 'Ghi ngày dạng ngày/tháng/năm, ví dụ 23/3/2026. Ngày trước năm 1900 thì cứ ghi và chọn “Có” để giữ nguyên.';
  }
  if (allowed.type !== 'whole' && allowed.type !== 'decimal') return undefined;
  const { minimum, maximum } = allowed;
  const what = allowed.type === 'whole' ? 'số nguyên' : 'số';
  return `Ô này chỉ nhận ${what}${minimum === -MOST ? '' : ` từ ${minimum}`}${maximum === MOST ? ' trở lên' : ` đến ${maximum}`}.`;
}
