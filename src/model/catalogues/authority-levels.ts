import { slug } from '../../text/slug.js';

/** What the word for a level of authority entails. */
interface AuthorityLevel {
  /** The level, as it is written. */
  readonly name: string;
  /** What stands before the level's word in the line above the issuer. */
  readonly lead: string;
  /** How the council of that level ends its name. */
  readonly councilOf: string;
  /** Who decides its awards, where that follows; of a Party committee, the government of its place. */
  readonly decider?: string;
}

const LEVELS: readonly AuthorityLevel[] = [
  { name: 'tỉnh', lead: 'UBND ', councilOf: 'tỉnh', decider: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { name: 'thành phố', lead: 'UBND ', councilOf: 'thành phố', decider: 'Chủ tịch Ủy ban nhân dân thành phố' },
  { name: 'xã', lead: 'UBND ', councilOf: 'xã', decider: 'Chủ tịch Ủy ban nhân dân xã' },
  { name: 'phường', lead: 'UBND ', councilOf: 'phường', decider: 'Chủ tịch Ủy ban nhân dân phường' },
  { name: 'đặc khu', lead: 'UBND ', councilOf: 'đặc khu', decider: 'Chủ tịch Ủy ban nhân dân đặc khu' },
  { name: 'Bộ', lead: '', councilOf: 'Bộ', decider: 'Bộ trưởng' },
  { name: 'Tỉnh ủy', lead: '', councilOf: 'tỉnh', decider: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  { name: 'Thành ủy', lead: '', councilOf: 'thành phố', decider: 'Chủ tịch Ủy ban nhân dân thành phố' },
  { name: 'Đảng ủy', lead: '', councilOf: 'cơ quan' },
];

const BY_SLUG: ReadonlyMap<string, AuthorityLevel> = new Map(LEVELS.map((level) => [slug(level.name), level]));

/** The names of the levels known here. */
export const AUTHORITY_LEVELS: readonly string[] = LEVELS.map(({ name }) => name);

/** What a level's word entails; undefined for a level not known here, whose lines the office then writes itself. */
export function authorityLevel(level: string): AuthorityLevel | undefined {
  return BY_SLUG.get(slug(level));
}
