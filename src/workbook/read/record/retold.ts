import { alternatives } from '../../../diagnostics/alternatives.js';
import type { FieldFinding } from '../../../load/issues/field-finding.js';
import type { FieldSteps } from '../../../load/source-record.js';
import type { Field } from '../../../schema/field.js';

/** A finding about a field in the words of the workbook: what may be chosen goes by its labels. */
export function retold(finding: FieldFinding, root: Field): FieldFinding {
  const { code, facts, path } = finding;
  const field = fieldAt(root, path);
  if (field?.type === 'number' && facts.kind !== 'string')
    return { ...finding, facts: { ...facts, ...shown(facts.found) } };
  if (field?.type === 'truth' && code === 'data.wrong-type')
    return { ...finding, facts: { ...facts, expected: ['truth'] } };
  if (field?.type !== 'choice') return finding;
  const labels = [...new Set(field.values.values())];
  if (code === 'data.missing') return { ...finding, facts: { ...facts, allowed: labels } };
  if (code !== 'data.not-allowed') return finding;
  const { suggestion: _, ...others } = facts;
  return { ...finding, facts: { ...others, ...alternatives(String(facts.found ?? ''), labels) } };
}

/** A number as Excel shows it here. */
function shown(found: string | number | readonly string[] | undefined): { readonly found?: string } {
  const text = String(found ?? '');
  return /^-?\d+\.\d+$/u.test(text) ? { found: text.replace('.', ',') } : {};
}

function fieldAt(root: Field, path: FieldSteps): Field | undefined {
  return path.reduce<Field | undefined>((field, step) => (field === undefined ? undefined : inside(field, step)), root);
}

function inside(field: Field, step: string | number): Field | undefined {
  if (field.type === 'list') return field.item;
  if (field.type === 'table') return field.entry;
  return field.type === 'group' && typeof step === 'string' ? field.fields.get(step) : undefined;
}
