import { slug } from '../../text/slug.js';

/** What the word for a level of authority entails. */
interface AuthorityLevel {
  /** The level, in ASCII. */
  readonly id: string;
  /** What stands before the level's word in the line above the issuer. */
  readonly lead: string;
  /** How the council of that level ends its name. */
  readonly councilOf: string;
}

const LEVELS: readonly AuthorityLevel[] = [
  { id: 'tinh', lead: 'UBND ', councilOf: 'tỉnh' },
  { id: 'thanh-pho', lead: 'UBND ', councilOf: 'thành phố' },
  { id: 'xa', lead: 'UBND ', councilOf: 'xã' },
  { id: 'phuong', lead: 'UBND ', councilOf: 'phường' },
  { id: 'dac-khu', lead: 'UBND ', councilOf: 'đặc khu' },
  { id: 'bo', lead: '', councilOf: 'Bộ' },
  { id: 'tinh-uy', lead: '', councilOf: 'tỉnh' },
  { id: 'thanh-uy', lead: '', councilOf: 'thành phố' },
  { id: 'dang-uy', lead: '', councilOf: 'cơ quan' },
];

/** What a level's word entails; undefined for a level not known here, whose lines the office then writes itself. */
export function authorityLevel(level: string): Omit<AuthorityLevel, 'id'> | undefined {
  const id = slug(level);
  return LEVELS.find((known) => known.id === id);
}
