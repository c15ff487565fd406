import type { BlocYear } from '../../model/bloc-year.js';
import type { Instrument } from '../../model/catalogues/instrument.js';
import { INSTRUMENTS } from '../../model/catalogues/instruments.js';
import { madeOnce } from '../made-once.js';

type Added = BlocYear['instruments'][number];

/** An instrument of the catalogue or of the data, or of both: what the data says of it goes before. */
export interface KnownInstrument extends Instrument {
  /** `91/2017/NĐ-CP`. */
  readonly symbol: string;
}

const joined = madeOnce(join);
/** Stands for all that add none. */
const NONE: readonly Added[] = [];

/** The instruments a bloc year knows: those of its data, then those of the catalogue. */
export function knownInstruments({ instruments }: BlocYear): readonly KnownInstrument[] {
  return joined(instruments.length === 0 ? NONE : instruments);
}

function join(added: readonly Added[]): readonly KnownInstrument[] {
  const listed = INSTRUMENTS.map((each) => ({ ...each, symbol: symbolOf(each.number) }));
  const own = added.map((each) => {
    const symbol = symbolOf(each.number);
    const other = listed.find((one) => one.symbol === symbol);
    return { ...other, ...said(each), number: other?.number ?? each.number, symbol };
  });
  return [...own, ...listed.filter(({ symbol }) => own.every((other) => other.symbol !== symbol))];
}

/** What an entry of the data says: its days in force warn, they never stop a paper. */
function said({ name, date, from, to, replacedBy }: Added): Omit<Instrument, 'number'> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(date === undefined ? {} : { date }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
    unsure: ['start', 'end'],
  };
}

function symbolOf(number: string): string {
  return /\d+[^\s]*$/u.exec(number)?.[0] ?? number;
}
