import type { Rule } from '../rule.js';
import { absentThoughPresent } from './numbers/absent-though-present.js';
import { absentWithoutReason } from './numbers/absent-without-reason.js';
import { agendaOrder } from './numbers/agenda-order.js';
import { agendaOutsideConference } from './numbers/agenda-outside-conference.js';
import { anniversaryYears } from './numbers/anniversary-years.js';
import { attendanceTwice } from './numbers/attendance-twice.js';
import { awardWithoutDecision } from './numbers/award-without-decision.js';
import { ballotsIssued } from './numbers/ballots-issued.js';
import { ballotsReturned } from './numbers/ballots-returned.js';
import { ballotsValid } from './numbers/ballots-valid.js';
import { birthdayTooLate } from './numbers/birthday-too-late.js';
import { candidateTwice } from './numbers/candidate-twice.js';
import { chairIsSecretary } from './numbers/chair-is-secretary.js';
import { choiceTwice } from './numbers/choice-twice.js';
import { chosenAboveMost } from './numbers/chosen-above-most.js';
import { commemorationYears } from './numbers/commemoration-years.js';
import { conferenceAgreed } from './numbers/conference-agreed.js';
import { conferenceKind } from './numbers/conference-kind.js';
import { conferenceQuorum } from './numbers/conference-quorum.js';
import { conferenceSeason } from './numbers/conference-season.js';
import { conferencesInOrder } from './numbers/conferences-in-order.js';
import { contentsInText } from './numbers/contents-in-text.js';
import { copiesInText } from './numbers/copies-in-text.js';
import { copyForMember } from './numbers/copy-for-member.js';
import { countInText } from './numbers/count-in-text.js';
import { countWithName } from './numbers/count-with-name.js';
import { crossDiffers } from './numbers/cross-differs.js';
import { crossScoredTwice } from './numbers/cross-scored-twice.js';
import { dateDiffersFromConference } from './numbers/date-differs-from-conference.js';
import { decimalPoint } from './numbers/decimal-point.js';
import { decisionDate } from './numbers/decision-date.js';
import { decisionTooEarly } from './numbers/decision-too-early.js';
import { electedDiffers } from './numbers/elected-differs.js';
import { electionVotes } from './numbers/election-votes.js';
import { factsAfterReview } from './numbers/facts-after-review.js';
import { fewTellers } from './numbers/few-tellers.js';
import { handoverChairs } from './numbers/handover-chairs.js';
import { handoverDate } from './numbers/handover-date.js';
import { invitationAfterConference } from './numbers/invitation-after-conference.js';
import { minutesBeforeConference } from './numbers/minutes-before-conference.js';
import { nominatedAboveRegistered } from './numbers/nominated-above-registered.js';
import { nominatedTwice } from './numbers/nominated-twice.js';
import { nominatedUnregistered } from './numbers/nominated-unregistered.js';
import { nominationsInText } from './numbers/nominations-in-text.js';
import { numberWordsDiffer } from './numbers/number-words-differ.js';
import { oneChairElected } from './numbers/one-chair-elected.js';
import { paperDateOutsideYear } from './numbers/paper-date-outside-year.js';
import { paperOutOfTurn } from './numbers/paper-out-of-turn.js';
import { partsAboveWhole } from './numbers/parts-above-whole.js';
import { percentTooLarge } from './numbers/percent-too-large.js';
import { periodBackwards } from './numbers/period-backwards.js';
import { personDiffers } from './numbers/person-differs.js';
import { personOfAnotherUnit } from './numbers/person-of-another-unit.js';
import { personTwice } from './numbers/person-twice.js';
import { pointsAboveLimit } from './numbers/points-above-limit.js';
import { pointsAboveScale } from './numbers/points-above-scale.js';
import { pointsNotSharedOut } from './numbers/points-not-shared-out.js';
import { presentDiffers } from './numbers/present-differs.js';
import { ratedTwice } from './numbers/rated-twice.js';
import { recipientTwice } from './numbers/recipient-twice.js';
import { recommendationYear } from './numbers/recommendation-year.js';
import { registeredAboveStaff } from './numbers/registered-above-staff.js';
import { registeredTwice } from './numbers/registered-twice.js';
import { reportLongBeforeConference } from './numbers/report-long-before-conference.js';
import { reviewYear } from './numbers/review-year.js';
import { scaleTotal } from './numbers/scale-total.js';
import { scoreAboveMaximum } from './numbers/score-above-maximum.js';
import { scoreReason } from './numbers/score-reason.js';
import { scoreSteps } from './numbers/score-steps.js';
import { scoresItself } from './numbers/scores-itself.js';
import { shareInText } from './numbers/share-in-text.js';
import { showOfHands } from './numbers/show-of-hands.js';
import { staffParts } from './numbers/staff-parts.js';
import { targetTwice } from './numbers/target-twice.js';
import { thousandsComma } from './numbers/thousands-comma.js';
import { thresholdReached } from './numbers/threshold-reached.js';
import { thresholdTooLow } from './numbers/threshold-too-low.js';
import { tiedUnits } from './numbers/tied-units.js';
import { timesInOrder } from './numbers/times-in-order.js';
import { unitNotCrossScored } from './numbers/unit-not-cross-scored.js';
import { unitScoredTwice } from './numbers/unit-scored-twice.js';
import { voteBase } from './numbers/vote-base.js';
import { voteMembers } from './numbers/vote-members.js';
import { voteOutsideConference } from './numbers/vote-outside-conference.js';
import { voteQuorum } from './numbers/vote-quorum.js';
import { votesAboveChoices } from './numbers/votes-above-choices.js';
import { votesAboveValid } from './numbers/votes-above-valid.js';
import { votesBelowThreshold } from './numbers/votes-below-threshold.js';
import { yearInText } from './numbers/year-in-text.js';

/** The rules of this group, in the order they are told. */
export const NUMBERS_RULES: readonly Rule[] = [
  voteMembers,
  ballotsIssued,
  ballotsReturned,
  ballotsValid,
  votesAboveValid,
  votesAboveChoices,
  votesBelowThreshold,
  thresholdReached,
  thresholdTooLow,
  voteBase,
  voteQuorum,
  fewTellers,
  choiceTwice,
  chosenAboveMost,
  voteOutsideConference,
  electionVotes,
  candidateTwice,
  oneChairElected,
  showOfHands,
  electedDiffers,
  conferenceAgreed,
  conferenceQuorum,
  presentDiffers,
  attendanceTwice,
  absentWithoutReason,
  absentThoughPresent,
  chairIsSecretary,
  personTwice,
  personDiffers,
  staffParts,
  conferenceKind,
  reviewYear,
  conferenceSeason,
  conferencesInOrder,
  timesInOrder,
  agendaOrder,
  agendaOutsideConference,
  minutesBeforeConference,
  invitationAfterConference,
  paperDateOutsideYear,
  paperOutOfTurn,
  reportLongBeforeConference,
  dateDiffersFromConference,
  handoverDate,
  handoverChairs,
  partsAboveWhole,
  pointsNotSharedOut,
  scaleTotal,
  scoreAboveMaximum,
  pointsAboveLimit,
  scoreSteps,
  scoreReason,
  unitScoredTwice,
  scoresItself,
  unitNotCrossScored,
  crossScoredTwice,
  crossDiffers,
  tiedUnits,
  nominatedTwice,
  countWithName,
  personOfAnotherUnit,
  recommendationYear,
  factsAfterReview,
  decisionDate,
  birthdayTooLate,
  ratedTwice,
  decisionTooEarly,
  awardWithoutDecision,
  nominatedUnregistered,
  nominatedAboveRegistered,
  registeredTwice,
  registeredAboveStaff,
  targetTwice,
  percentTooLarge,
  recipientTwice,
  copyForMember,
  numberWordsDiffer,
  countInText,
  contentsInText,
  copiesInText,
  nominationsInText,
  yearInText,
  anniversaryYears,
  commemorationYears,
  periodBackwards,
  shareInText,
  pointsAboveScale,
  decimalPoint,
  thousandsComma,
];
