import * as z from 'zod';

/** One thing about a rule that an office may set. */
export interface RuleParameter {
  readonly name: string;
  /** What it is, in Vietnamese. */
  readonly label: string;
  /** Its default. */
  readonly value: unknown;
}

/** The parameters a schema describes, each with its label and default. */
export function ruleParameters(schema: z.ZodObject): readonly RuleParameter[] {
  const defaults = schema.parse({});
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    label: String(z.globalRegistry.get(field)?.label ?? name),
    value: defaults[name],
  }));
}
