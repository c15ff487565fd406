import { EMULATION_INSTRUMENTS } from './emulation-instruments.js';
import type { Instrument } from './instrument.js';
import { OFFICE_INSTRUMENTS } from './office-instruments.js';

/** What papers of a bloc cite. */
export const INSTRUMENTS: readonly Instrument[] = [...EMULATION_INSTRUMENTS, ...OFFICE_INSTRUMENTS];
