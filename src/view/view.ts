import { quoted } from '../text/vietnamese.js';
import { authorityView } from './authority.js';
import { Blank, orBlank } from './blank.js';
import { chairView } from './chair.js';
import { charterView } from './charter/charter.js';
import { conferenceView } from './conference/conference.js';
import { copiesView } from './copies.js';
import { documentDate, documentView } from './document.js';
import { electionView } from './election/election.js';
import { handoverView } from './handover/handover.js';
import { headView } from './head.js';
import { invitationView } from './invitation/invitation.js';
import { lazy } from './lazy.js';
import { type LegalBases, legalBases } from './legal-bases.js';
import { meritView } from './merit/merit.js';
import { isNominated, isOfReview, reached } from './nominations/nominated.js';
import { nominationsView } from './nominations/nominations.js';
import { commemorationsView, movementsView } from './occasions.js';
import type { PaperFacts } from './paper.js';
import { planView } from './plan/plan.js';
import { programView } from './plan/program.js';
import { pledgeView } from './pledge.js';
import { blocRegistrationView } from './registration/of-bloc.js';
import { unitRegistrationView } from './registration/of-unit.js';
import { registrationsView } from './registration/of-units.js';
import { registrationTotalView } from './registration/total.js';
import { reportView } from './report/report.js';
import { reviewView } from './review.js';
import { scoringView } from './scoring/scoring.js';
import { signersView, witnessesView } from './signers.js';
import { targetsView } from './targets.js';
import { termsView } from './terms.js';
import { unitView } from './unit.js';
import { unitsView } from './units.js';
import type { View } from './view-shape.js';
import { voteView } from './vote/vote.js';

const BLOC_WORDS = { khối: 'Khối', cụm: 'Cụm' } as const;

/** All the facts templates print, each derived once and only when asked for, and where the legal bases come from. */
export function buildView(facts: PaperFacts): { readonly view: View; readonly legal: LegalBases } {
  const { data, settings } = facts;
  const legal = legalBases(data, documentDate(facts), settings.legalBases);
  const { bloc, print } = data;
  const view: View = lazy({
    head: () => headView(facts),
    document: () => documentView(facts),
    terms: () => termsView(data),
    authority: () => authorityView(data),
    chair: () => chairView(facts),
    unit: () => unitView(facts),
    review: () => reviewView(data),
    bloc: () => ({ name: bloc.name, shortName: bloc.shortName ?? bloc.name, word: BLOC_WORDS[bloc.kind] }),
    year: () => String(data.year),
    theme: () => orBlank(data.theme === undefined ? undefined : quoted(data.theme), 'theme', 'line'),
    legalBases: () => legal.lines,
    conference: () => conferenceView(facts),
    units: () => unitsView(data),
    signers: () => signersView(data),
    witnesses: () => witnessesView(data),
    signatureColumns: () =>
      print.signatureColumns === undefined ? new Blank('print.signatureColumns') : String(print.signatureColumns),
    witnessesAbove: () => print.witnesses === 'above',
    pledge: () => pledgeView(data),
    movements: () => movementsView(data),
    commemorations: () => commemorationsView(data),
    targets: () => targetsView(data),
    registrations: () => registrationsView(data),
    blocRegistration: () => blocRegistrationView(data),
    registrationTotal: () => registrationTotalView(data),
    unitRegistration: () => unitRegistrationView(facts),
    plan: () => planView(facts),
    program: () => programView(data),
    charter: () => charterView(data),
    invitation: () => invitationView(facts),
    candidates: () => nominationsView(data, (entry) => isOfReview(data, entry)),
    reviewed: () => nominationsView(data, (entry) => isOfReview(data, entry) && reached(entry, 'reviewed')),
    nominations: () => nominationsView(data, (entry) => isNominated(data, entry)),
    awarded: () => nominationsView(data, (entry) => reached(entry, 'decided')),
    merit: () => meritView(facts),
    vote: () => voteView(facts, view.candidates),
    election: () => electionView(facts),
    handover: () => handoverView(data),
    scoring: () => scoringView(facts),
    report: () => reportView(facts),
    copies: () => copiesView(data),
  });
  return { view, legal };
}
