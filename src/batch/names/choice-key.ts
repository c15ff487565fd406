import type { Sides } from '../manifest/manifest.js';
import { type NameStyle, safeName } from './safe-name.js';
import { shortMark } from './short-mark.js';

/** Beyond so many of a sort a name only counts them, and tells them apart by a mark. */
const MOST = 3;

/** Which papers a file puts together, and for which sides of the sheets where it is for printing. */
export interface NamedChoice {
  /** Ids of kinds; absent for all. */
  readonly documents?: readonly string[] | undefined;
  /** Names of blocs, of a file over several; absent for all. */
  readonly blocs?: readonly string[] | undefined;
  /** Absent for all. */
  readonly years?: readonly number[] | undefined;
  readonly sides?: Sides | undefined;
  /** The only format it holds files of; absent where it holds both, or is made otherwise. */
  readonly format?: string | undefined;
}

/** What tells a file of chosen papers from that of all; nothing for all, on both sides and in both formats. */
export function choiceKey(choice: NamedChoice, style: NameStyle): string | undefined {
  const { documents = [], blocs = [], years = [], sides, format } = choice;
  const parts = [
    ...named(documents, 'loai', (id) => safeName(id, style, 'van-ban')),
    ...named(blocs, 'khoi', (name) => safeName(name, style, 'khoi')),
    ...named(years.map(String), 'nam', (year) => `nam-${year}`),
    ...(sides === 'one-sided' ? ['mot-mat'] : []),
    ...(format === undefined ? [] : [format]),
  ];
  return parts.length === 0 ? undefined : parts.join('-');
}

function named(ids: readonly string[], sort: string, name: (id: string) => string): readonly string[] {
  const inOrder = ids.toSorted();
  return inOrder.length > MOST ? [`${inOrder.length}-${sort}-${shortMark(inOrder)}`] : inOrder.map(name);
}
