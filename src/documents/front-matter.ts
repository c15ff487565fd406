import { z } from 'zod';

/** What a template says of the document kind it makes. */
export const frontMatterSchema = z.strictObject({
  /** Shown in lists and messages. */
  name: z.string().min(1),
  /** What one file is made for. */
  per: z.enum(['bloc']),
  /** The parts of the data it speaks of. */
  about: z.array(z.string()).default([]),
  /** The symbol of the kind in its number, such as `KH`; absent where a paper has no number by rule. */
  symbol: z.string().optional(),
});

/** Front matter, read. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
