/** What a letter of a Vietnamese word looks like but is not, in groups: the script, then pairs of the strange letter and the right one. */
const GROUPS = [
  ['chữ Latinh khác', 'ÐĐ ðđ ƉĐ ɖđ ǍĂ ǎă ɑa ɡg ıi'],
  ['chữ Cyrillic (Nga)', 'аa еe оo рp сc уy хx іi ѕs јj һh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ'],
  ['chữ Hy Lạp', 'οo νv ιi ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'],
] as const;

/** A letter that looks like a Vietnamese one. */
interface LookAlike {
  /** The Vietnamese letter meant. */
  readonly meant: string;
  /** Whose letter it is, in Vietnamese. */
  readonly script: string;
}

/** Letters of other alphabets that pass for Vietnamese ones; NFC does not mend them (MA-03). */
export const LOOK_ALIKES: ReadonlyMap<string, LookAlike> = new Map(
  GROUPS.flatMap(([script, pairs]) =>
    pairs.split(' ').map((pair) => [pair.charAt(0), { meant: pair.charAt(1), script }] as const),
  ),
);
