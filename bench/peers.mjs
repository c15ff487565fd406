// Ours against what a user could pick instead: `npm run bench`, or `node bench/peers.mjs [rounds]` after a build.
import { canReadPdf, missingTexts } from './check-output.mjs';
import { CONTENDERS } from './contenders.mjs';
import { measure } from './measure.mjs';
import { openContender } from './open-contender.mjs';
import { printPeers } from './print-peers.mjs';
import { DOCUMENTS } from './series.mjs';

const ROUNDS = Number(process.argv[2] ?? 15);

const readable = canReadPdf();
const outputOf = async (contender, name) => {
  const { document, bytes } = await contender.ask({ action: 'output', kind: name });
  const missing = contender.format === 'pdf' && !readable ? undefined : missingTexts(document, bytes, contender.format);
  return { size: bytes.length, missing };
};

const all = await Promise.all(CONTENDERS.map(openContender));
const entries = all.flatMap((contender) => DOCUMENTS.map((name) => ({ contender, name })));
const measured = await measure(entries, ROUNDS);
const results = [];
for (const run of measured) results.push({ ...run, ...(await outputOf(run.contender, run.name)) });
for (const contender of all) contender.close();
printPeers(results, ROUNDS);
