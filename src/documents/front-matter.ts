import * as z from 'zod';
import { SUBJECTS } from '../model/subjects.js';

/** A kind that says nothing of its place stands behind all others. */
const LAST = 99;

/** More are a slip of the hand. */
const MOST_COPIES = 99;

/** What a template says of the document kind it makes. */
export const frontMatterSchema = z.strictObject({
  /** Shown in lists and messages. */
  name: z.string().min(1),
  /** Its place among the papers of a year, as they are filed and printed; two digits in file names. */
  order: z.int().min(1).max(LAST).default(LAST),
  /** What one file is made for. */
  per: z.enum(SUBJECTS),
  /** What else it may be made for, when the data asks by `documents.<id>.per`. */
  also: z.array(z.enum(SUBJECTS)).default([]),
  /** To which occasion of the year it belongs: whose chair issues it, which conference it means. */
  of: z.enum(['pledge', 'half-year', 'review']).default('pledge'),
  /** Whether it bears the date of that conference when it has none of its own. */
  dated: z.enum(['conference', 'own']).default('conference'),
  /** Fields of the view: unless one of them is there, it is made only when asked for by its id. */
  needs: z.array(z.string()).default([]),
  /** The parts of the data it speaks of. */
  about: z.array(z.string()).default([]),
  /** Its PDF has a field to sign digitally over each room to sign, unless it is asked for without. */
  signatureFields: z.boolean().default(false),
  /** How many copies are signed and kept: a number, or as many as the copies clause of the bloc year counts; one when absent. */
  copies: z.union([z.literal('counted'), z.int().min(1).max(MOST_COPIES)]).optional(),
  /** The symbol of the kind in its number, such as `KH`; absent where a paper has no number by rule. */
  symbol: z.string().optional(),
});

/** Front matter, read. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
