import { timed } from './statistics.mjs';

/** How long a contender works on one kind of document before it hands over, in milliseconds of work; so many documents at most. */
const TURN = 300;
const MOST = 60;
/** How long it works, and on how many documents, before it counts. */
const WARM_UP = 1500;
const LEAST = 10;

/**
 * What a document costs each entry `{ contender, name }`: `times` and `works`, in milliseconds, one figure a round. Rounds are
 * interleaved: in each, every entry makes several documents that it has not made before.
 */
export const measure = async (entries, rounds, documentOf) => {
  const runs = entries.map((entry) => ({ ...entry, next: 0, times: [], works: [] }));
  for (const run of runs) run.count = await warmUp(run, documentOf);
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) {
      const { time, work } = await turn(run, run.count, documentOf);
      run.times.push(time / run.count);
      run.works.push(work / run.count);
    }
  }
  return runs;
};

/** Makes documents until the engine has seen enough of them; tells how many fill a turn. */
const warmUp = async (run, documentOf) => {
  let spent = 0;
  let made = 0;
  while (spent < WARM_UP || made < LEAST) {
    spent += (await turn(run, 1, documentOf)).work;
    made += 1;
  }
  return Math.min(MOST, Math.max(1, Math.round((TURN * made) / spent)));
};

const turn = async (run, count, documentOf) => {
  const documents = Array.from({ length: count }, (_, offset) => documentOf(run.name, run.next + offset));
  run.next += count;
  return timed(async () => {
    for (const document of documents) await run.contender.make(document);
  });
};
