import { suggest } from '../../diagnostics/suggest.js';
import type { FieldSteps } from '../source-record.js';
import type { FieldFinding } from './field-finding.js';
import { type SchemaSpot, schemaSpot } from './schema-spot.js';
import type { Validation } from './validation.js';

/** A key the schema does not know, with the key the writer may have meant: one spelt like it, or one with such a label. */
export function unknownKey(parent: FieldSteps, found: string, { schema }: Validation): FieldFinding {
  const { fields } = schemaSpot(schema, parent);
  const allowed = [...fields.keys()];
  const suggestion = suggest(found, allowed) ?? keyLabelled(found, fields);
  const label = suggestion === undefined ? undefined : fields.get(suggestion);
  return {
    code: 'data.unknown-key',
    path: [...parent, found],
    atKey: true,
    facts: {
      found,
      allowed,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(label === undefined ? {} : { suggestionLabel: label }),
    },
  };
}

function keyLabelled(found: string, fields: SchemaSpot['fields']): string | undefined {
  const label = suggest(
    found,
    [...fields.values()].filter((each) => each !== undefined),
  );
  return [...fields].find(([, each]) => each !== undefined && each === label)?.[0];
}
