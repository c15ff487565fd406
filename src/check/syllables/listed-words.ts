/** Words in small letters that are no Vietnamese syllables and yet stand in Vietnamese papers. */
export const LISTED_WORDS: ReadonlySet<string> = new Set(
  `
  km kg gr mg ml cm dm mm kw kv mw gb mb kb hz vnđ usd
  tp tx ths ts tskh bs pgs gs cn ks nxb tr stt vv ctv

  app bar box bus chat check chip clo cup dance gap gen gram gym hip hit hop hot id kit led live map max min mic mix net nft out
  page per pop print quiz rap scan set share ship shop show six tax team tech text tip top tour train true up vip year

  tivi ôtô môtô xêmina sôcôla cácbon môđun prôtêin xy gara glucô

  lênin ăngghen kạn đắk lắk niê êđê êban

  ka ping
  `
    .trim()
    .split(/\s+/u),
);
