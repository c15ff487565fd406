import { registeredUnits } from '../../view/registration/registered.js';
import { madeOnce } from '../made-once.js';

/** What the units register for; gathered once for all rules. */
export const unitsRegistered = madeOnce(registeredUnits);
