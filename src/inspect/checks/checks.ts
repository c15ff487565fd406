import type { Check } from '../check.js';
import { checkAddressees } from './addressees.js';
import { checkAnnexes } from './annexes.js';
import { checkBody } from './body.js';
import { checkDocumentTitle } from './document-title.js';
import { checkEndMarks } from './end-marks.js';
import { checkFonts } from './fonts.js';
import { checkLegalBases } from './legal-bases.js';
import { checkNames } from './names.js';
import { checkNumberLine } from './number-line.js';
import { checkOffices } from './offices.js';
import { checkPageNumbers } from './page-numbers.js';
import { checkPlaceDate } from './place-date.js';
import { checkRanks } from './ranks.js';
import { checkRecipients } from './recipients.js';
import { checkSheets } from './sheets.js';
import { checkSignatures } from './signatures.js';
import { checkSizeSet } from './size-set.js';
import { checkTitles } from './titles.js';
import { findUnseen } from './unseen.js';

/** All checks, in the order a reader meets their parts. */
export const CHECKS: readonly Check[] = [
  checkSheets,
  checkPageNumbers,
  checkFonts,
  checkTitles,
  checkNames,
  checkNumberLine,
  checkPlaceDate,
  checkSizeSet,
  checkDocumentTitle,
  checkAddressees,
  checkLegalBases,
  checkBody,
  checkEndMarks,
  checkSignatures,
  checkOffices,
  checkRanks,
  checkRecipients,
  checkAnnexes,
  findUnseen,
];
