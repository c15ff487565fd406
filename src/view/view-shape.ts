import { flag, list, record, text, type ValueOf } from './shape.js';

const signer = record({
  id: text,
  role: text,
  hasUnit: flag,
  unit: text,
  authority: text,
  behalfOf: text,
  hasTitle: flag,
  title: text,
  name: text,
});

/** All that templates may speak of. */
export const VIEW_SHAPE = record({
  head: record({ superior: text, issuer: text }),
  document: record({
    hasNumber: flag,
    number: text,
    numberKind: text,
    issuerCode: text,
    place: text,
    date: text,
    draft: text,
    recipients: list(text),
  }),
  bloc: record({ name: text, shortName: text, word: text }),
  year: text,
  theme: text,
  legalBases: list(text),
  conference: record({ name: text, date: text, place: text }),
  units: record({ count: text, all: list(record({ name: text, role: text })) }),
  signers: list(signer),
  witnesses: list(signer),
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
  copies: record({ total: text, each: text, others: list(record({ recipient: text, count: text })) }),
});

/** The facts templates print. */
export type View = ValueOf<typeof VIEW_SHAPE>;
