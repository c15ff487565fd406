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
  prefix: /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?=[.\s/])|^Q\./u,
} as const;
