import type { Field } from '../../schema/field.js';
import { blocColumn, ownerColumn, whichColumn } from './key-columns.js';
import { mergedField } from './merged-field.js';
import type { PlacedField } from './row-parts.js';
import { sheetBody } from './sheet-body.js';
import type { KeyColumn, SheetPlan, SheetStep } from './sheet-plan.js';
import { uniqueHeadings } from './unique-headings.js';
import { BLOCS, FIELDS, PART } from './words.js';

/** What stands together on one sheet, and how rows find the data it belongs to. */
interface Placed {
  readonly name: string;
  readonly alternatives: readonly [PlacedField, ...PlacedField[]];
  readonly steps: readonly SheetStep[];
  readonly keys: readonly KeyColumn[];
}

/** The sheets of the workbook, in order, each before those that depend on it: all that the schema says, and nothing else. */
export function planSheets(root: Field): readonly SheetPlan[] {
  const alternatives = [{ path: [], key: '', field: root }] as const;
  return sheetsOf({ name: BLOCS.sheet, alternatives, steps: [], keys: [blocColumn(true)] });
}

function sheetsOf(placed: Placed): readonly SheetPlan[] {
  const { name, alternatives, steps, keys } = placed;
  const field = mergedField([alternatives[0].field, ...alternatives.slice(1).map((one) => one.field)]);
  const { rows, columns, sheets } = sheetBody(field, alternatives);
  const own: SheetPlan = {
    ...rows,
    name,
    use: [...new Set(alternatives.map((one) => one.field.use))].join(' '),
    required: field.required,
    steps,
    columns: uniqueHeadings([...keys, ...columns]),
  };
  const isItems = rows.kind === 'items';
  const below: Below = {
    steps: isItems ? [...steps, { step: 'item' }] : steps,
    keys: [blocColumn(false), ...keys.slice(1), ...(isItems ? [ownerColumn(name)] : [])],
  };
  return [own, ...together(sheets).flatMap((some) => sheetsOf(placedBelow(some, below)))];
}

type Below = Pick<Placed, 'steps' | 'keys'>;
type Some = Placed['alternatives'];

/** Fields of one group that name the same sheet share it. */
function together(fields: readonly PlacedField[]): readonly Some[] {
  const groups = new Map<string, Some>();
  for (const field of fields) {
    const key = [...field.path, field.field.sheet].join('.');
    const before = groups.get(key);
    groups.set(key, before === undefined ? [field] : [...before, field]);
  }
  return [...groups.values()];
}

function placedBelow(alternatives: Some, { steps, keys }: Below): Placed {
  const [{ path, key, field }] = alternatives;
  const name = field.sheet ?? '';
  const way = [...steps, ...path.map((step): SheetStep => ({ step: 'property', key: step }))];
  if (alternatives.length === 1) return { name, alternatives, steps: [...way, { step: 'property', key }], keys };
  const choices = new Map(alternatives.map((one) => [one.key, one.field.label]));
  return {
    name,
    alternatives,
    steps: [...way, { step: 'which', choices }],
    keys: [...keys, whichColumn(whichHeading(field), choices)],
  };
}

function whichHeading({ type, rows, sheet = '' }: Field): string {
  if (rows === 'fields') return FIELDS.which;
  return type === 'group' ? sheet : PART;
}
