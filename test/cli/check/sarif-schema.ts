import { z } from 'zod';

/** The parts of the JSON schema of SARIF 2.1.0 that a log of ours uses: what must be there, and that nothing else is. */
const bag = z.looseObject({ tags: z.array(z.string()).optional() });
const message = z.strictObject({ text: z.string(), markdown: z.string().optional(), id: z.string().optional() });
const description = z.strictObject({ text: z.string(), markdown: z.string().optional() });
const level = z.enum(['none', 'note', 'warning', 'error']);
const positive = z.int().min(1);
const language = z.string().regex(/^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}?$/);

const region = z.strictObject({
  startLine: positive.optional(),
  startColumn: positive.optional(),
  endLine: positive.optional(),
  endColumn: positive.optional(),
});

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w\-.~!$&'()*+,;=:@/%]+$/u) }),
    region: region.optional(),
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() })).optional(),
});

const result = z.strictObject({
  ruleId: z.string().optional(),
  ruleIndex: z.int().min(-1).optional(),
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']).optional(),
  level: level.optional(),
  message,
  locations: z.array(location).optional(),
  properties: bag.optional(),
});

const reportingDescriptor = z.strictObject({
  id: z.string(),
  name: z.string().optional(),
  shortDescription: description.optional(),
  fullDescription: description.optional(),
  help: description.optional(),
  helpUri: z.url().optional(),
  defaultConfiguration: z
    .strictObject({ enabled: z.boolean().optional(), level: level.optional(), parameters: bag.optional() })
    .optional(),
  properties: bag.optional(),
});

const toolComponent = z.strictObject({
  name: z.string(),
  version: z.string().optional(),
  language: language.optional(),
  rules: z.array(reportingDescriptor).optional(),
});

/** A SARIF 2.1.0 log. */
export const sarifSchema = z.strictObject({
  $schema: z.url().optional(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({ driver: toolComponent }),
      language: language.optional(),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']).optional(),
      newlineSequences: z.array(z.string()).min(1).optional(),
      results: z.array(result),
    }),
  ),
});
