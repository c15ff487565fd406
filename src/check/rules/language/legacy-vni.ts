import { misreadFindings } from '../../misread/misread-findings.js';
import { rule } from '../../rule.js';

/** Text in the VNI encoding of old fonts: `Coäng hoøa`. */
export const legacyVni = rule({
  id: 'legacy-vni',
  group: 'language',
  severity: 'warning',
  title: 'Chữ gõ bằng mã VNI',
  text:
    'Tìm đoạn gõ bằng bảng mã VNI cùng phông VNI-Times, VNI-Helve; in bằng phông Unicode thì dấu đứng rời sau chữ. ' +
    'Đoạn đã đổi sang Unicode được viết sẵn để chép lại.',
  source: {
    text: 'Bảng mã TCVN 6909:2001 (Unicode) và bảng mã VNI trước đó',
    ids: ['MA-12', 'MA-13', 'MA-14'],
    confidence: 'custom',
  },
  example: { wrong: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', right: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
  check: ({ texts }) =>
    misreadFindings(texts, 'vni', 'Đoạn này gõ bằng mã VNI, in ra sẽ thành chữ lạ.', 'Thay bằng chữ Unicode'),
});
