import { charterShape } from './charter/shape.js';
import { conferenceShape } from './conference/shape.js';
import { electionShape } from './election/shape.js';
import { handoverShape } from './handover/shape.js';
import { invitationShape } from './invitation/shape.js';
import { meritShape } from './merit/shape.js';
import { nominationsShape } from './nominations/shape.js';
import { planShape, programShape } from './plan/shape.js';
import { registrationTotalShape, unitRegistrationShape } from './registration/shape.js';
import { reportShape } from './report/shape.js';
import { scoringShape } from './scoring/shape.js';
import { flag, list, record, text, type ValueOf } from './shape.js';
import { signerShape } from './signer-shape.js';
import { voteShape } from './vote/shape.js';

/** All that templates may speak of. */
export const VIEW_SHAPE = record({
  head: record({ superior: text, issuer: text }),
  document: record({
    hasNumber: flag,
    number: text,
    numberKind: text,
    issuerCode: text,
    fullNumber: text,
    cited: text,
    place: text,
    date: text,
    copies: text,
    copiesWords: text,
    draft: text,
    addressees: list(text),
    recipientsGiven: flag,
    recipients: list(text),
    annexes: flag,
  }),
  terms: record({
    end: text,
    secretary: text,
    presider: text,
    archive: text,
    archiveMinutes: text,
    minutesDated: flag,
    reportsAddressed: flag,
  }),
  authority: record({ council: text, standingBody: text, decider: text }),
  chair: record({
    unit: text,
    label: text,
    authority: text,
    behalfOf: text,
    office: text,
    instruction: text,
    hasSecondOffice: flag,
    secondOffice: text,
    name: text,
  }),
  unit: record({
    name: text,
    superior: text,
    issuerCode: text,
    headTitle: text,
    staff: record({ total: text, women: text, partyMembers: text }),
    signer: signerShape,
  }),
  review: record({ year: text, next: text }),
  bloc: record({ name: text, shortName: text, word: text }),
  year: text,
  theme: text,
  legalBases: list(text),
  conference: conferenceShape,
  units: record({ count: text, all: list(record({ name: text, role: text })) }),
  signers: list(signerShape),
  witnesses: list(signerShape),
  signatureColumns: text,
  witnessesAbove: flag,
  pledge: record({
    opening: list(text),
    items: list(record({ heading: text, paragraphs: list(text), points: list(text) })),
    commitment: list(text),
  }),
  movements: text,
  commemorations: text,
  targets: list(record({ position: text, content: text, unitOfMeasure: text, planned: text, note: text })),
  registrations: list(record({ position: text, unit: text, titles: text, awards: text, note: text })),
  blocRegistration: record({ titles: text, awards: text }),
  registrationTotal: registrationTotalShape,
  unitRegistration: unitRegistrationShape,
  plan: planShape,
  program: programShape,
  charter: charterShape,
  invitation: invitationShape,
  candidates: nominationsShape,
  reviewed: nominationsShape,
  nominations: nominationsShape,
  awarded: nominationsShape,
  merit: meritShape,
  vote: voteShape,
  election: electionShape,
  handover: handoverShape,
  scoring: scoringShape,
  report: reportShape,
  copies: record({ total: text, each: text, others: list(record({ recipient: text, count: text })) }),
});

/** The facts templates print. */
export type View = ValueOf<typeof VIEW_SHAPE>;
