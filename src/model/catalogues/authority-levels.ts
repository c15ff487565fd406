import { slug } from '../../text/slug.js';

/** What the word for a level of authority entails. */
interface AuthorityLevel {
  /** The level, in ASCII. */
  readonly id: string;
  /** What stands before the level's word in the line above the issuer. */
  readonly lead: string;
  /** How the council of that level ends its name. */
  readonly councilOf: string;
  /** Who decides its awards, where that follows; of a Party committee, the government of its place. */
  readonly decider?: string;
}

const LEVELS: readonly AuthorityLevel[] = [
  { id: 'tinh', lead: 'UBND ', councilOf: 'tỉnh', decider: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { id: 'thanh-pho', lead: 'UBND ', councilOf: 'thành phố', decider: 'Chủ tịch Ủy ban nhân dân thành phố' },
  { id: 'xa', lead: 'UBND ', councilOf: 'xã', decider: 'Chủ tịch Ủy ban nhân dân xã' },
  { id: 'phuong', lead: 'UBND ', councilOf: 'phường', decider: 'Chủ tịch Ủy ban nhân dân phường' },
  { id: 'dac-khu', lead: 'UBND ', councilOf: 'đặc khu', decider: 'Chủ tịch Ủy ban nhân dân đặc khu' },
  { id: 'bo', lead: '', councilOf: 'Bộ', decider: 'Bộ trưởng' },
  { id: 'tinh-uy', lead: '', councilOf: 'tỉnh', decider: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { id: 'thanh-uy', lead: '', councilOf: 'thành phố', decider: 'Chủ tịch Ủy ban nhân dân thành phố' },
  { id: 'dang-uy', lead: '', councilOf: 'cơ quan' },
];

/** What a level's word entails; undefined for a level not known here, whose lines the office then writes itself. */
export function authorityLevel(level: string): Omit<AuthorityLevel, 'id'> | undefined {
  const id = slug(level);
  return LEVELS.find((known) => known.id === id);
}
