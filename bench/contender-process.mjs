// A contender in a process of its own, started by `open-contender.mjs`: does what it is asked for, one thing after the other.
import { contenders } from './contenders.mjs';
import { documentOf } from './series.mjs';
import { timed } from './statistics.mjs';

/** How long a contender works on one kind of document before it hands over, in milliseconds of work; so many documents at most. */
const TURN = 300;
const MOST = 60;
/** How long it works, and on how many documents, before it counts. */
const WARM_UP = 4000;
const LEAST = 10;
/** Not the first of a process: some engines spoil only the later ones. */
const CHECKED = 1_000_001;

const [contender] = await contenders(process.argv.slice(2));
const { name, format } = contender;
const next = {};

/** Makes so many documents that were not made before; only their making is timed, and none waits in memory for its turn. */
const turn = async (kind, count) => {
  const sum = { time: 0, work: 0 };
  for (let made = 0; made < count; made += 1) {
    const index = next[kind] ?? 0;
    next[kind] = index + 1;
    const document = documentOf(kind, index);
    const { time, work } = await timed(() => contender.make(document));
    sum.time += time;
    sum.work += work;
  }
  return sum;
};

/** Makes documents until the engine has seen enough of them; tells how many fill a turn. */
const warmUp = async (kind) => {
  let work = 0;
  let made = 0;
  while (work < WARM_UP || made < LEAST) {
    work += (await turn(kind, 1)).work;
    made += 1;
  }
  return Math.min(MOST, Math.max(1, Math.round((TURN * made) / work)));
};

const ACTIONS = {
  warmUp: ({ kind }) => warmUp(kind),
  turn: ({ kind, count }) => turn(kind, count),
  output: async ({ kind }) => {
    const document = documentOf(kind, CHECKED);
    return { document, bytes: await contender.make(document) };
  },
};

process.on('message', async (asked) => process.send(await ACTIONS[asked.action](asked)));
process.send({ name, format });
