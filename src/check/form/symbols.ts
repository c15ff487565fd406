import type { BlocYear } from '../../model/bloc-year.js';
import { PAPER_KINDS } from '../../text/paper-kinds.js';

type Regime = BlocYear['regime'];

/** The symbols of kinds of papers in each regime, and what they stand for. */
export const SYMBOLS: Readonly<Record<Regime, Readonly<Record<string, string>>>> = {
  state: symbolsOf('state'),
  party: symbolsOf('party'),
};

function symbolsOf(regime: Regime): Readonly<Record<string, string>> {
  const names = (symbol: string) => PAPER_KINDS.filter((kind) => kind[regime] === symbol).map(({ name }) => name);
  const symbols = PAPER_KINDS.flatMap(({ [regime]: symbol }) => symbol ?? []);
  return Object.fromEntries(symbols.map((symbol) => [symbol, names(symbol).join(', ')]));
}
