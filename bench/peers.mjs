// Ours against what a user could pick instead: `npm run bench`, or `node --no-flush-bytecode bench/peers.mjs [rounds]` after a build.
import { canReadPdf, missingTexts } from './check-output.mjs';
import { contenders } from './contenders.mjs';
import { measure } from './measure.mjs';
import { printPeers } from './print-peers.mjs';
import { DOCUMENTS, documentOf } from './series.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);
/** Not the first of a process: some engines spoil only the later ones. */
const CHECKED = 1_000_001;

const readable = canReadPdf();
const outputOf = async (contender, name) => {
  const document = documentOf(name, CHECKED);
  const bytes = await contender.make(document);
  const missing = contender.format === 'pdf' && !readable ? undefined : missingTexts(document, bytes, contender.format);
  return { size: bytes.length, missing };
};

const all = await contenders();
const entries = all.flatMap((contender) => DOCUMENTS.map((name) => ({ contender, name })));
const measured = await measure(entries, ROUNDS, documentOf);
const results = [];
for (const run of measured) results.push({ ...run, ...(await outputOf(run.contender, run.name)) });
printPeers(results, ROUNDS);
