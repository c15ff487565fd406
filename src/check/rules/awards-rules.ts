import type { Rule } from '../rule.js';
import { advancedCollectiveShare } from './awards/advanced-collective-share.js';
import { advancedWorkerRating } from './awards/advanced-worker-rating.js';
import { approvalThreshold } from './awards/approval-threshold.js';
import { awardMisspelt } from './awards/award-misspelt.js';
import { awardNotListed } from './awards/award-not-listed.js';
import { awardSubject } from './awards/award-subject.js';
import { baseFighterShare } from './awards/base-fighter-share.js';
import { baseFighterStandard } from './awards/base-fighter-standard.js';
import { excellentCollectiveFighter } from './awards/excellent-collective-fighter.js';
import { excellentCollectiveRating } from './awards/excellent-collective-rating.js';
import { excellentCollectiveShare } from './awards/excellent-collective-share.js';
import { governmentFlagLeader } from './awards/government-flag-leader.js';
import { governmentFlagsPerBloc } from './awards/government-flags-per-bloc.js';
import { initiativeCertificate } from './awards/initiative-certificate.js';
import { initiativeUsedTwice } from './awards/initiative-used-twice.js';
import { labourOrder } from './awards/labour-order.js';
import { lawOf2026 } from './awards/law-of-2026.js';
import { nationalFighterTimes } from './awards/national-fighter-times.js';
import { occasionalAward } from './awards/occasional-award.js';
import { oneAchievementOneAward } from './awards/one-achievement-one-award.js';
import { partyOpinion } from './awards/party-opinion.js';
import { preferWomen } from './awards/prefer-women.js';
import { primeMinisterCertificate } from './awards/prime-minister-certificate.js';
import { provinceFighterYears } from './awards/province-fighter-years.js';
import { provincialCertificateYears } from './awards/provincial-certificate-years.js';
import { provincialFlagOrder } from './awards/provincial-flag-order.js';
import { provincialFlagsPerBloc } from './awards/provincial-flags-per-bloc.js';
import { registrationNotRequired } from './awards/registration-not-required.js';
import { staffOfOtherUnit } from './awards/staff-of-other-unit.js';
import { stateAwardDossier } from './awards/state-award-dossier.js';
import { submissionDeadline } from './awards/submission-deadline.js';
import { verticalUnit } from './awards/vertical-unit.js';
import { voteResultRequired } from './awards/vote-result-required.js';

/** The rules of this group, in the order they are told: that of docs/award-rules.md, behind what keeps an award from being known. */
export const AWARDS_RULES: readonly Rule[] = [
  awardMisspelt,
  awardNotListed,
  awardSubject,
  governmentFlagLeader,
  governmentFlagsPerBloc,
  provincialFlagOrder,
  provincialFlagsPerBloc,
  excellentCollectiveShare,
  excellentCollectiveFighter,
  excellentCollectiveRating,
  advancedCollectiveShare,
  advancedWorkerRating,
  baseFighterStandard,
  baseFighterShare,
  provinceFighterYears,
  nationalFighterTimes,
  provincialCertificateYears,
  primeMinisterCertificate,
  labourOrder,
  occasionalAward,
  preferWomen,
  oneAchievementOneAward,
  initiativeUsedTwice,
  registrationNotRequired,
  voteResultRequired,
  approvalThreshold,
  initiativeCertificate,
  stateAwardDossier,
  submissionDeadline,
  partyOpinion,
  staffOfOtherUnit,
  verticalUnit,
  lawOf2026,
];
