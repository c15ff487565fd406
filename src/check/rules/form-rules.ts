import type { Rule } from '../rule.js';
import { academicTitle } from './form/academic-title.js';
import { addressInName } from './form/address-in-name.js';
import { addresseesMisplaced } from './form/addressees-misplaced.js';
import { administrativeUnitCapitals } from './form/administrative-unit-capitals.js';
import { agencyCapitals } from './form/agency-capitals.js';
import { allCapitals } from './form/all-capitals.js';
import { asAbove } from './form/as-above.js';
import { authorityPrefix } from './form/authority-prefix.js';
import { awardCapitals } from './form/award-capitals.js';
import { blocKind } from './form/bloc-kind.js';
import { citedSymbol } from './form/cited-symbol.js';
import { datePadding } from './form/date-padding.js';
import { documentNumber } from './form/document-number.js';
import { documentSymbol } from './form/document-symbol.js';
import { endMark } from './form/end-mark.js';
import { impossibleDate } from './form/impossible-date.js';
import { impossibleTime } from './form/impossible-time.js';
import { instrumentCapitals } from './form/instrument-capitals.js';
import { issuerCode } from './form/issuer-code.js';
import { listMarkTyped } from './form/list-mark-typed.js';
import { mixedRegimes } from './form/mixed-regimes.js';
import { nounCapitals } from './form/noun-capitals.js';
import { numberUsedTwice } from './form/number-used-twice.js';
import { officeCapitals } from './form/office-capitals.js';
import { peopleAndStateCapitals } from './form/people-and-state-capitals.js';
import { personNameCapitals } from './form/person-name-capitals.js';
import { pinpointCapitals } from './form/pinpoint-capitals.js';
import { placeName } from './form/place-name.js';
import { recipientLine } from './form/recipient-line.js';
import { shortDateInText } from './form/short-date-in-text.js';
import { shortDatePadding } from './form/short-date-padding.js';
import { spelledDays } from './form/spelled-days.js';
import { typedDots } from './form/typed-dots.js';
import { unopenedAbbreviation } from './form/unopened-abbreviation.js';

/** The rules of this group, in the order they are told: head, dates, capitals, wording, end of a paper. */
export const FORM_RULES: readonly Rule[] = [
  documentNumber,
  numberUsedTwice,
  documentSymbol,
  issuerCode,
  blocKind,
  citedSymbol,
  placeName,
  mixedRegimes,
  impossibleDate,
  impossibleTime,
  shortDateInText,
  datePadding,
  shortDatePadding,
  agencyCapitals,
  administrativeUnitCapitals,
  awardCapitals,
  instrumentCapitals,
  pinpointCapitals,
  personNameCapitals,
  officeCapitals,
  nounCapitals,
  peopleAndStateCapitals,
  spelledDays,
  allCapitals,
  unopenedAbbreviation,
  typedDots,
  listMarkTyped,
  endMark,
  authorityPrefix,
  academicTitle,
  addressInName,
  addresseesMisplaced,
  recipientLine,
  asAbove,
];
