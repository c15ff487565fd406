import { misreadFindings } from '../../misread/misread-findings.js';
import { rule } from '../../rule.js';

/** Text in the TCVN3 encoding of old fonts: `Céng hoµ`. */
export const legacyTcvn3 = rule({
  id: 'legacy-tcvn3',
  group: 'language',
  severity: 'warning',
  title: 'Chữ gõ bằng mã TCVN3 (ABC)',
  text:
    'Tìm đoạn gõ bằng bảng mã TCVN3 (ABC) cùng phông .VnTime, .VnArial; in bằng phông Unicode thì thành chữ lạ. ' +
    'Đoạn đã đổi sang Unicode được viết sẵn để chép lại.',
  source: {
    text: 'Bảng mã TCVN 6909:2001 (Unicode) và bảng mã TCVN3 trước đó',
    ids: ['MA-10', 'MA-11', 'MA-14'],
    confidence: 'custom',
  },
  example: { wrong: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', right: 'Cộng hoà xã hội chủ nghĩa Việt Nam' },
  check: ({ texts }) =>
    misreadFindings(
      texts,
      'tcvn3',
      'Đoạn này gõ bằng mã TCVN3 (ABC), in ra sẽ thành chữ lạ.',
      'Thay bằng chữ Unicode (chữ hoa có dấu thì gõ lại)',
    ),
});
