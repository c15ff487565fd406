import type { BlocYear } from '../model/bloc-year.js';
import { quoted } from '../text/vietnamese.js';
import { Blank, orBlank } from './blank.js';
import { conferenceView } from './conference.js';
import { copiesView } from './copies.js';
import { documentDate, documentView, type PaperKind } from './document.js';
import { headView } from './head.js';
import { type LegalBases, legalBases } from './legal-bases.js';
import { commemorationsView, movementsView } from './occasions.js';
import { pledgeView } from './pledge.js';
import { signersView, witnessesView } from './signers.js';
import { blocRegistrationView, registrationsView, targetsView } from './tables.js';
import { unitsView } from './units.js';
import type { View } from './view-shape.js';

const BLOC_WORDS = { khối: 'Khối', cụm: 'Cụm' } as const;

/** Derives, once, all the facts the templates print, and says where the legal bases come from. */
export function buildView(data: BlocYear, kind: PaperKind): { readonly view: View; readonly legal: LegalBases } {
  const legal = legalBases(data, documentDate(data, kind));
  const { bloc, print } = data;
  const view: View = {
    head: headView(data),
    document: documentView(data, kind),
    bloc: { name: bloc.name, shortName: bloc.shortName ?? bloc.name, word: BLOC_WORDS[bloc.kind] },
    year: String(data.year),
    theme: orBlank(data.theme === undefined ? undefined : quoted(data.theme), 'theme', 'line'),
    legalBases: legal.lines,
    conference: conferenceView(data),
    units: unitsView(data),
    signers: signersView(data),
    witnesses: witnessesView(data),
    signatureColumns:
      print.signatureColumns === undefined ? new Blank('print.signatureColumns') : String(print.signatureColumns),
    witnessesAbove: print.witnesses === 'above',
    pledge: pledgeView(data),
    movements: movementsView(data),
    commemorations: commemorationsView(data),
    targets: targetsView(data),
    registrations: registrationsView(data),
    blocRegistration: blocRegistrationView(data),
    copies: copiesView(data),
  };
  return { view, legal };
}
