/** How the lines of a paper begin by which its parts are recognised, well written or not. */
export const PATTERNS = {
  number: /^Số(?=[\s:.…\d/-]|$)/iu,
  placeDate: /ngày.*tháng.*năm/iu,
  /** Without these words: `Hà Nội, 05/3/2026`, `ngày 05 - 3 - 2026`. */
  shortDate: /^(?:[^\d,]{1,40},\s*(?:ngày\s*)?|ngày\s*)\d{1,2}\s*[/.–-]\s*\d{1,2}\s*[/.–-]\s*\d{2,4}$/iu,
  letterSubject: /^(?:V\/v|Về việc|v\/v)(?=\s)/iu,
  issuerMark: /^[*\s]*\*$/u,
  /** Hyphens, or a line typed in their stead. */
  subjectMark: /^(?:[-–—_]\s*){3,}$/u,
  /** Without its colon only when no sentence follows: `Kính trình Ban Thường vụ xem xét, quyết định.` */
  addressees: /^Kính (?:gửi|trình)(?:\s*:|$|\s(?=.{1,150}$)(?!.*(?:xem xét|quyết định|đề nghị|\.$)))/iu,
  basis: /^[-–•+*]?\s*Căn cứ\s/u,
  furtherBasis: /^[-–•+*]?\s*(?:Căn cứ|Theo đề nghị|Xét đề nghị|Theo)\s/u,
  recipients: /^Nơi nhận\s*:?/iu,
  annex: /^phụ lục(?:\s|$|[.:])/iu,
  theme: /^Chủ đề/iu,
  division: /^(?:Phần|Chương|Mục|Điều|[IVX]+[.-]|\d+\.)\s/u,
  /** `(Ký, ghi rõ họ tên)`, `kiêm`, dots to write on. */
  aside: /^\(.*\)$|^kiêm$|^[….\s]+$/u,
  office:
    /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)[.\s]\s*)?(?:quyền )?(?:phó )?(?:tổng )?(?:giám đốc|chủ tịch|bí thư|chánh (?:văn phòng|thanh tra)|chủ nhiệm|(?:bộ|thứ|thủ|cục|vụ|viện|khối|cụm|tổ|hiệu|đội|trạm) trưởng|chi cục trưởng|chỉ huy trưởng|trưởng (?:ban|phòng|khối|cụm|đoàn|công an)|(?:khối|cụm|cục|vụ|viện|hiệu|tổ) phó|chủ tọa|thư ký|ủy viên|uỷ viên)(?!\p{L})(?:[^:;]*[\p{L})])?$/iu,
  prefix: /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?=[.\s/])|^Q\./u,
} as const;
