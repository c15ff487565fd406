/** How the lines of a paper begin by which its parts are recognised, well written or not. */
export const PATTERNS = {
  number: /^Số(?=[\s:.…\d/-]|$)/iu,
  placeDate: /ngày.*tháng.*năm/iu,
  letterSubject: /^(?:V\/v|Về việc|v\/v)(?=\s)/iu,
  issuerMark: /^[*\s]*\*$/u,
  subjectMark: /^[-–—_]{3,}$/u,
  addressees: /^Kính (?:gửi|trình)(?=[\s:])/iu,
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
