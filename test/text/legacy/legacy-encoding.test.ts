import { describe, expect, test } from '@jest/globals';
import { legacyEncoding } from '../../../src/text/legacy/legacy-encoding.js';
import { asTcvn3, asVni } from './letters.js';

const LONG =
  'Phát động các phong trào thi đua yêu nước gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; kịp thời ' +
  'phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.';

const EUROPEAN =
  'Le café était fermé; über den Straßen läuft José García, señor de Córdoba, während François à Orléans prépare des crêpes et ' +
  'naïve Zoë fährt nach Köln.';

describe('legacyEncoding', () => {
  test.each([
    ['a long text in TCVN3', asTcvn3(LONG), 'tcvn3'],
    ['a long text in VNI', asVni(LONG), 'vni'],
    ['a long text in capitals in VNI', asVni(LONG.toUpperCase()), 'vni'],
    ['the motto in TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3'],
    ['the motto in VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni'],
    ['two words in TCVN3', 'Thi ®ua', 'tcvn3'],
    ['a place in TCVN3', 'B¾c Ninh', 'tcvn3'],
    ['a soft hyphen in TCVN3', 'khen th\u00ADëng', 'tcvn3'],
    ['two words in VNI', 'nhaân daân', 'vni'],
  ])('tells %s', (_, text, encoding) => {
    expect(legacyEncoding(text)).toBe(encoding);
  });

  test.each([
    ['Unicode', LONG],
    ['Unicode in capitals', LONG.toUpperCase()],
    ['Unicode with an old word in it', `${LONG} Céng`],
    ['European text', EUROPEAN],
    ['text without a mark', 'Bao cao tong ket cong tac thi dua khen thuong cua khoi nam hai nghin khong tram hai ba'],
    ['words that are right as they stand', 'Hà Nam'],
    ['foreign words', 'café, résumé, Müller, Noël, São Paulo'],
    ['signs', '§ 5, © 2023, 3 × 4, 300 µm, N·m, Vinamilk®, « oui »'],
    ['nothing', ''],
  ])('says nothing of %s', (_, text) => {
    expect(legacyEncoding(text)).toBeUndefined();
  });
});
