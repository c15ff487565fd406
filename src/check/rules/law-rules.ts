import type { Rule } from '../rule.js';
import { awardNameByDate } from './law/award-name-by-date.js';
import { citationComma } from './law/citation-comma.js';
import { citationDateDiffers } from './law/citation-date-differs.js';
import { citationIncomplete } from './law/citation-incomplete.js';
import { citationOutOfForce } from './law/citation-out-of-force.js';
import { citationWithoutYear } from './law/citation-without-year.js';
import { consolidatedAsBasis } from './law/consolidated-as-basis.js';
import { dissolvedOrganization } from './law/dissolved-organization.js';
import { lawMayHaveEnded } from './law/law-may-have-ended.js';
import { lawNoLongerInForce } from './law/law-no-longer-in-force.js';
import { lawNotYetInForce } from './law/law-not-yet-in-force.js';
import { lawWithNumber } from './law/law-with-number.js';
import { lawWithoutAmendment } from './law/law-without-amendment.js';
import { lawWrongName } from './law/law-wrong-name.js';
import { legalBasisEnding } from './law/legal-basis-ending.js';
import { legalBasisOpening } from './law/legal-basis-opening.js';

/** The rules of this group, in the order they are told. */
export const LAW_RULES: readonly Rule[] = [
  lawNotYetInForce,
  lawNoLongerInForce,
  citationOutOfForce,
  lawMayHaveEnded,
  lawWithoutAmendment,
  lawWithNumber,
  lawWrongName,
  citationDateDiffers,
  citationIncomplete,
  citationWithoutYear,
  citationComma,
  consolidatedAsBasis,
  legalBasisOpening,
  legalBasisEnding,
  awardNameByDate,
  dissolvedOrganization,
];
