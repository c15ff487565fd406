/** What a rhyme may begin with, as far as onsets care. */
export type Start =
  /** a ă â o ô ơ u ư */
  | 'back'
  /** e ê i */
  | 'front'
  /** iê */
  | 'iê'
  /** o or u before the main vowel: oa, uê */
  | 'medial'
  /** y alone, as in mỹ */
  | 'y'
  /** yê: yên */
  | 'yê';

const FRONT: readonly Start[] = ['front', 'iê'];

/** Every onset, and the rhymes it stands before by the rules of spelling: c, g, ng before back vowels; k, gh, ngh before front ones. */
export const ONSETS: ReadonlyMap<string, readonly Start[]> = new Map<string, readonly Start[]>([
  ['', ['back', 'front', 'medial', 'y', 'yê']],
  ['b', ['back', ...FRONT]],
  ['c', ['back']],
  ['ch', ['back', ...FRONT, 'medial']],
  ['d', ['back', ...FRONT, 'medial']],
  ['đ', ['back', ...FRONT, 'medial']],
  ['g', ['back']],
  ['gh', [...FRONT]],
  ['gi', ['back', ...FRONT]],
  ['h', ['back', ...FRONT, 'medial', 'y']],
  ['k', [...FRONT, 'y']],
  ['kh', ['back', ...FRONT, 'medial']],
  ['l', ['back', ...FRONT, 'medial', 'y']],
  ['m', ['back', ...FRONT, 'y']],
  ['n', ['back', ...FRONT, 'medial', 'y']],
  ['ng', ['back', 'medial']],
  ['ngh', [...FRONT]],
  ['nh', ['back', ...FRONT, 'medial']],
  ['ph', ['back', ...FRONT]],
  ['r', ['back', ...FRONT, 'medial']],
  ['s', ['back', ...FRONT, 'medial', 'y']],
  ['t', ['back', ...FRONT, 'medial', 'y']],
  ['th', ['back', ...FRONT, 'medial', 'y']],
  ['tr', ['back', ...FRONT, 'medial']],
  ['v', ['back', ...FRONT, 'y']],
  ['x', ['back', ...FRONT, 'medial']],
]);
