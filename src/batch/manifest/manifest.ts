import * as z from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const formats = z.array(z.enum(['docx', 'pdf']));
const count = z.int().min(0);
/** What the file at the path was on the disk when the run left it: while it is that, nobody has changed it. */
const stamp = z.string();

/** What something is made from. */
const making = {
  /** The hash of the bloc's file, its defaults and how files are named. */
  input: hash,
  /** The hash of templates and fonts. */
  templates: hash,
  /** The version of the program. */
  version: z.string(),
};

const bundleSchema = z.strictObject({
  sides: z.enum(['duplex', 'one-sided']),
  /** The kinds it was asked to hold; absent for all that the data calls for. */
  documents: z.array(z.string()).optional(),
  /** How many papers it holds, each counted once. */
  papers: count,
});

const fileSchema = z.strictObject({
  /** Inside the output folder, with `/`. */
  path: z.string().min(1),
  /** The id of its kind; absent for a bundle. */
  document: z.string().optional(),
  /** Of a file that holds papers of the bloc for printing. */
  bundle: bundleSchema.optional(),
  /** What it is made for, where a kind makes several. */
  key: z.string().optional(),
  format: z.enum(['docx', 'pdf']),
  draft: z.boolean().optional(),
  /** Asked for by its id although the data does not call for it. */
  asked: z.boolean().optional(),
  ...making,
  /** The hash of the file as it was made. */
  sha256: hash,
  pages: count.optional(),
  /** Of papers that many sign: what a later printing of their last pages is held against. */
  pageHashes: z.array(z.string()).optional(),
  /** The hash of what a person made of it, where the new one was put beside it. */
  kept: hash.optional(),
  beside: z.string().optional(),
  stamp: stamp.optional(),
  /** No paper is called so any more. */
  orphan: z.boolean().optional(),
  /** Of a bundle: some of its papers are other ones now. */
  stale: z.boolean().optional(),
  /** Its year, where the data of its bloc are of another now: such papers stay as they are. */
  year: z.int().optional(),
});

const scopeSchema = z.strictObject({
  ...making,
  /** Absent where all that the data calls for was made. */
  documents: z.array(z.string()).optional(),
  formats,
  draft: z.boolean(),
});

const findingsSchema = z.strictObject({ error: count, warning: count, info: count });

/** What the checks found is another thing for other papers. */
const madeSchema = scopeSchema.extend({ findings: findingsSchema });

const blocSchema = z.strictObject({
  id: z.string().min(1),
  /** The bloc's file, counted from the output folder. */
  source: z.string(),
  year: z.int(),
  /** What was made in full, from what, and what the checks found in it. */
  made: z.array(madeSchema),
  files: z.array(fileSchema),
});

const gatheredSchema = z.strictObject({
  /** Inside the output folder, with `/`. */
  path: z.string().min(1),
  use: z.enum(['bundle', 'zip', 'signatures']),
  /** The bloc whose papers it holds; absent where it holds those of all. */
  bloc: z.string().optional(),
  /** What was asked for: of one choice a later run knows what is left over. */
  choice: z.string(),
  /** Of what is put together over several blocs: the ids of those that were chosen, and their years; absent for all. */
  blocs: z.array(z.string()).optional(),
  years: z.array(z.int()).optional(),
  /** The hash of what it was made from. */
  input: hash,
  sha256: hash,
  /** How many papers, or in an archive files. */
  holds: count,
  pages: count.optional(),
  kept: hash.optional(),
  beside: z.string().optional(),
  stamp: stamp.optional(),
  orphan: z.boolean().optional(),
  /** Some of its papers are other ones now. */
  stale: z.boolean().optional(),
  /** The year of its papers, where the data of its bloc are of another now. */
  year: z.int().optional(),
});

/** The record of what a run wrote. */
export const manifestSchema = z.strictObject({
  thidua: z.literal(1),
  /** The version of the program that wrote it. */
  version: z.string(),
  blocs: z.array(blocSchema),
  /** What was put together from the papers of blocs when those were made. */
  gathered: z.array(gatheredSchema).default([]),
});

/** The record of what a run wrote. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What the record says of one bloc. */
export type BlocEntry = z.infer<typeof blocSchema>;

/** What the record says of one file. */
export type FileEntry = z.infer<typeof fileSchema>;

/** Papers of a bloc in one file for printing. */
export type BundleEntry = z.infer<typeof bundleSchema>;

/** On which sides of its sheets a bundle is printed. */
export type Sides = BundleEntry['sides'];

/** What the record says of a file put together from papers. */
export type GatheredEntry = z.infer<typeof gatheredSchema>;

/** A choice of papers. */
export type Scope = z.infer<typeof scopeSchema>;

/** A choice of papers that was made in full. */
export type MadeScope = z.infer<typeof madeSchema>;

/** What something was made from. */
export type Making = Pick<Scope, keyof typeof making>;

/** How many findings of each severity. */
export type FindingCounts = z.infer<typeof findingsSchema>;

/** One line of the journal: what is about to be written, or what was. */
export const journalSchema = z.union([
  z.strictObject({ begins: z.record(z.string(), hash) }),
  z.strictObject({ done: blocSchema }),
]);

/** One line of the journal. */
export type JournalLine = z.infer<typeof journalSchema>;
