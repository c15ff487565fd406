import type { Layout } from './layout.js';
import { PARTY } from './party.js';
import { STATE } from './state.js';

/** The two layouts by id. The regime is the user's choice, never inferred and never taken from a date. */
export const LAYOUTS: Readonly<Record<Layout['id'], Layout>> = { state: STATE, party: PARTY };
