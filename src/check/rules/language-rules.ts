import type { Rule } from '../rule.js';
import { capitalAfterSemicolon } from './language/capital-after-semicolon.js';
import { commonConfusion } from './language/common-confusion.js';
import { doubledPunctuation } from './language/doubled-punctuation.js';
import { doubledSpace } from './language/doubled-space.js';
import { doubledWord } from './language/doubled-word.js';
import { emulationCouncilName } from './language/emulation-council-name.js';
import { hyphenSpacing } from './language/hyphen-spacing.js';
import { impossibleSyllable } from './language/impossible-syllable.js';
import { inconsistentUnitName } from './language/inconsistent-unit-name.js';
import { invisibleCharacter } from './language/invisible-character.js';
import { legacyTcvn3 } from './language/legacy-tcvn3.js';
import { legacyVni } from './language/legacy-vni.js';
import { letterForFigure } from './language/letter-for-figure.js';
import { lookAlikeLetter } from './language/look-alike-letter.js';
import { misplacedTone } from './language/misplaced-tone.js';
import { missingSpaceAfterPunctuation } from './language/missing-space-after-punctuation.js';
import { mixedIY } from './language/mixed-i-y.js';
import { mixedToneMarks } from './language/mixed-tone-marks.js';
import { mojibake } from './language/mojibake.js';
import { notNfc } from './language/not-nfc.js';
import { oddSpace } from './language/odd-space.js';
import { paragraphWithoutCapital } from './language/paragraph-without-capital.js';
import { sentenceWithoutCapital } from './language/sentence-without-capital.js';
import { spaceBeforePunctuation } from './language/space-before-punctuation.js';
import { spaceInsideBrackets } from './language/space-inside-brackets.js';
import { unpairedQuotes } from './language/unpaired-quotes.js';

/** The rules of this group, in the order they are told. */
export const LANGUAGE_RULES: readonly Rule[] = [
  legacyTcvn3,
  legacyVni,
  mojibake,
  lookAlikeLetter,
  letterForFigure,
  notNfc,
  invisibleCharacter,
  impossibleSyllable,
  misplacedTone,
  mixedToneMarks,
  mixedIY,
  commonConfusion,
  doubledWord,
  inconsistentUnitName,
  emulationCouncilName,
  sentenceWithoutCapital,
  paragraphWithoutCapital,
  capitalAfterSemicolon,
  unpairedQuotes,
  hyphenSpacing,
  missingSpaceAfterPunctuation,
  spaceBeforePunctuation,
  doubledPunctuation,
  spaceInsideBrackets,
  doubledSpace,
  oddSpace,
];
