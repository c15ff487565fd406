import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { isNominated } from '../../view/nominations/nominated.js';

/** A kind of award without the body that grants it, behind what joins it to another: `… và Bằng khen`. */
const KIND_AT_END = /(?:^|[\s,])(Bằng khen|Cờ thi đua)$/u;

/** The only award of the kind that ends a text for which someone is nominated: `… cho 03 tập thể và Bằng khen`. */
export function awardOfKind(data: BlocYear, text: string): KnownAward | undefined {
  const kind = KIND_AT_END.exec(text.trimEnd())?.[1];
  if (kind === undefined) return undefined;
  const nominated = data.recommendations.filter((entry) => isNominated(data, entry));
  const awards = nominated.map(({ award }) => findAward(award, data.awards));
  const ofKind = new Map(awards.filter(({ name }) => name.startsWith(kind)).map((award) => [award.key, award]));
  return ofKind.size === 1 ? [...ofKind.values()][0] : undefined;
}
