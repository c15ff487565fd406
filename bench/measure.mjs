/**
 * What a document costs each entry `{ contender, name }`: `times` and `works`, in milliseconds, one figure a round. Rounds are
 * interleaved: in each, every entry makes several documents that it has not made before.
 */
export const measure = async (entries, rounds) => {
  const runs = entries.map((entry) => ({ ...entry, times: [], works: [] }));
  for (const run of runs) run.count = await run.contender.ask({ action: 'warmUp', kind: run.name });
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) {
      const { time, work } = await run.contender.ask({ action: 'turn', kind: run.name, count: run.count });
      run.times.push(time / run.count);
      run.works.push(work / run.count);
    }
  }
  return runs;
};
