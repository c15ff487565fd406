import fc from 'fast-check';
import { list, some, withSome } from './shapes.js';
import { narrated, text } from './text.js';

/** Words, or a number as papers print it. */
const amount = fc.oneof(text(3), fc.constantFrom('0', '100', '1.200', '97,5', '95%'));

const target = withSome(
  { content: text(20) },
  { unitOfMeasure: text(3), planned: amount, halfYearActual: amount, actual: amount, note: text(15) },
);

/** Targets of a bloc or of a content of its pledge. */
export const targets = (most: number) => list(target, most);

const pledgeItem = some({ heading: text(12), text: text(90), points: list(text(30), 4), targets: targets(3) });

/** A pledge. */
export const pledge = some({ opening: text(60), items: list(pledgeItem, 12), commitment: text(40) });

/** The bloc's programme of the year. */
export const program = list(
  withSome({ content: text(25) }, { lead: text(6), support: text(6), due: text(4), product: text(6) }),
  10,
);

const clause = withSome({ text: text(40) }, { points: list(text(20), 4) });
const article = withSome({ heading: text(8) }, { clauses: list(clause, 4) });

/** The bloc's rules. */
export const charter = list(withSome({ heading: text(6) }, { articles: list(article, 3) }), 4);

const report = some({
  situation: narrated,
  advantages: narrated,
  difficulties: narrated,
  politicalTasks: narrated,
  leadership: narrated,
  movements: narrated,
  models: narrated,
  awards: narrated,
  activities: narrated,
  strengths: narrated,
  weaknesses: narrated,
  causes: narrated,
  lessons: narrated,
  objectives: narrated,
  tasks: narrated,
  solutions: narrated,
  proposals: narrated,
});

/** Some sections of the reports and the plan. */
export const narrative = some({
  yearEnd: report,
  halfYear: report,
  plan: some({
    purpose: narrated,
    requirements: narrated,
    tasks: narrated,
    chairDuties: narrated,
    viceChairDuties: narrated,
    unitDuties: narrated,
    teamDuties: narrated,
  }),
});

/** Movements the bloc takes part in. */
export const movements = list(
  withSome(
    { name: text(12) },
    {
      launchedBy: text(6),
      period: fc.constant('2021-2025'),
      level: text(3),
      launchedOn: text(3),
      summedUpOn: text(3),
      aim: text(15),
      result: narrated,
    },
  ),
  3,
);
