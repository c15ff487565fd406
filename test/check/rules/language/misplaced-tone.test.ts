import { misplacedTone } from '../../../../src/check/rules/language/misplaced-tone.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(misplacedTone, {
  valid: {
    'both styles at the end of a syllable': { theme: 'hòa, hoà, khỏe, khoẻ, thủy, thuỷ, ỦY BAN, UỶ BAN' },
    'before a final': { theme: 'hoàn, hoài, xoáy, khuỷu, huỳnh, quýt, loẹt quẹt, toán, ngoéo' },
    'on marked vowels': {
      theme: 'thuốc, tiến, nguyễn, đường, hữu, mùa, mưa, mứa, thuở, thuế, xuất, tuấn, người, khuấy',
    },
    'behind qu and gi': { theme: 'quý, quả, quà, quốc, quyền, giá, giò, giữ, giếng, gì, gìn, giùm' },
    'of falling vowels': { theme: 'nghĩa, của, túi, líu, cáo, hái, kéo, bói, sáu, máy, bìu, đẩy mạnh' },
    'foreign words': { theme: 'José, Perú, Bogotá, São Paulo, café, Comoé' },
    'a word without a tone': { theme: 'thi đua yêu nước, khuya' },
    'what another rule tells': { theme: 'nghiềên' },
    'a rule’s example mended': { theme: 'Phấn đấu hoàn thành nhiệm vụ quý I' },
  },
  invalid: {
    'before a final': [{ theme: 'Phấn đấu hòan thành nhiệm vụ qúy I' }, ['theme', 'hòan'], ['theme', 'qúy']],
    'on the first of three': [{ theme: 'ngòai ra, lóay hoay' }, ['theme', 'ngòai'], ['theme', 'lóay']],
    'beside a marked vowel': [
      { theme: 'thúôc, tíên, ngừơi, đựơc, xúât, thúê, nguỹên' },
      ...['thúôc', 'tíên', 'ngừơi', 'đựơc', 'xúât', 'thúê', 'nguỹên'].map((word) => ['theme', word] as const),
    ],
    'on the second of falling vowels': [
      { theme: 'cuả, nghiã, muà, haí, caó, tuí' },
      ...['cuả', 'nghiã', 'muà', 'haí', 'caó', 'tuí'].map((word) => ['theme', word] as const),
    ],
    'on the onset': [{ theme: 'gía trị, gìa, qủa' }, ['theme', 'gía'], ['theme', 'gìa'], ['theme', 'qủa']],
    'in capitals': [{ theme: 'HỌAT ĐỘNG' }, ['theme', 'HỌAT']],
    'with the vowels uy before a final': [{ theme: 'Hùynh' }, ['theme', 'Hùynh']],
    'in decomposed letters': [{ theme: 'tòan khối'.normalize('NFD') }, ['theme', 'tòan'.normalize('NFD')]],
  },
});
