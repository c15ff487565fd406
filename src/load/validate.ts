import * as z from 'zod';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldPath } from '../diagnostics/field-path.js';
import { inPlaceOrder } from '../diagnostics/in-place-order.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import type { FieldFinding } from './issues/field-finding.js';
import { issueFindings } from './issues/issue-findings.js';
import { numbersAsTyped } from './issues/numbers-as-typed.js';
import { schemaSpot } from './issues/schema-spot.js';
import type { Validation } from './issues/validation.js';
import { withoutEmptyFields } from './issues/without-empty-fields.js';
import type { SourceRecord } from './source-record.js';

/** Holds a record against a schema: its value, or every finding, each located, labelled and in the order of the file. */
export function validate<T>(schema: z.core.$ZodType<T>, record: SourceRecord): Outcome<T> {
  const parsed = parse(schema, record);
  if (parsed.success) return success(parsed.data);
  const validation: Validation = { schema, record };
  const findings = parsed.error.issues.flatMap((issue) => issueFindings(issue, validation));
  return failure(
    inFileOrder(
      findings.map((finding) => locatedFinding(finding, validation)),
      record.file,
    ),
  );
}

function parse<T>(schema: z.core.$ZodType<T>, record: SourceRecord) {
  const given = withoutEmptyFields(record.data, schema);
  const first = z.safeParse(schema, given);
  return first.success ? first : z.safeParse(schema, numbersAsTyped(given, first.error.issues, { schema, record }));
}

function locatedFinding(finding: FieldFinding, { schema, record }: Validation): Diagnostic {
  const { code, path, facts, atKey } = record.retold?.(finding) ?? finding;
  return diagnose(code, {
    facts,
    path: fieldPath(path),
    label: schemaSpot(schema, path).label,
    place: atKey ? record.keyPlaceOf(path) : record.placeOf(path),
  });
}

/** The bloc's own file first, then the defaults; in each from top to bottom. */
function inFileOrder(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  const isOwn = ({ place }: Diagnostic): boolean => place?.file === file;
  return [
    ...inPlaceOrder(diagnostics.filter(isOwn)),
    ...inPlaceOrder(diagnostics.filter((diagnostic) => !isOwn(diagnostic))),
  ];
}
