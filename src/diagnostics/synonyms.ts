/** Vietnamese words one may write for a code, without marks and spaces, each with the code it stands for. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['nhanuoc', 'state'],
  ['chinhquyen', 'state'],
  ['dang', 'party'],
  ['khoitruong', 'chair'],
  ['cumtruong', 'chair'],
  ['donvitruong', 'chair'],
  ['truong', 'chair'],
  ['khoipho', 'viceChair'],
  ['cumpho', 'viceChair'],
  ['donvipho', 'viceChair'],
  ['pho', 'viceChair'],
]);
