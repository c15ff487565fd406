/** Rhymes that stand after every onset the spelling allows. */
export const COMMON_RHYMES: readonly string[] = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âm ân âp ât âu ây
  e em en eo ep et
  ê êch ên ênh êt êu
  i ia ich im in inh ip it iu
  iêc iêm iên iêng iêt iêu
  o oc oi om on ong op ot
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut
  uôc uôi uôn uông uôt
  ư ưa ưc ưng ưt
  ươc ươi ươm ươn ương ươt
  oa oac oai oan oang oanh oat oe
  uân uât uê uy uyên
  y yêm yên yêng yêt yêu
`);

/** Rhymes that stand after few onsets, each with these; `∅` is none. */
export const RARE_RHYMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    âc: '∅ b c ch g gi kh l n ng nh t x',
    âng: 'b c d đ h l m n ng nh t tr v',
    ec: '∅ b đ h k kh l m s t v x',
    eng: '∅ b ch k l m ph r t x',
    êm: '∅ ch đ k m n r t th x',
    êp: '∅ b đ k n r s t th x',
    iêp: 'ch d đ h k kh l ngh nh t th',
    oach: '∅ ch h l ng t x',
    oam: '∅ ng nh x',
    oao: '∅ kh ng',
    oap: '∅ ch',
    oay: '∅ h kh l m ng nh t x',
    oăc: 'h ng',
    oăm: '∅ h kh',
    oăn: '∅ ch h kh ng s th x',
    oăng: '∅ h kh l ng th',
    oăt: '∅ ch h kh l ng s th',
    oem: 'ng',
    oen: 'ch h kh l ng nh s t x',
    oeo: 'kh ng',
    oet: 'ch h kh l ng nh r s t x',
    ooc: 'c m r s',
    oong: 'b c ch đ g l m s t x',
    uâng: 'kh',
    uây: '∅ kh ng x',
    uêch: 'ch h kh ng t x',
    uênh: '∅ ch d h x',
    uôm: '∅ b c ch l m n nh r th',
    uơ: '∅ h kh th',
    uya: 'kh l x',
    uych: '∅ h',
    uyêt: 'd h kh ng t th x',
    uyn: 't d',
    uynh: '∅ h kh l x',
    uyp: 't',
    uyt: '∅ b h ng s t x',
    uyu: 'kh ng',
    ưi: 'c ch g ng',
    ưm: 'h',
    ưn: 'ch s',
    ưu: '∅ b c h kh l m ng s t tr v',
    ươp: '∅ b c ch m n t',
    ươu: 'b h kh ph r t',
  }).map(([rhyme, onsets]) => [rhyme, words(onsets).map((onset) => onset.replace('∅', ''))]),
);

/** Rhymes after `qu`, which has the medial in itself: `quân`, `quyết`; with i for y as some write: `qui`. */
export const RHYMES_AFTER_QU: readonly string[] = words(`
  a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây
  e en eo et ê êch ên ênh êt êu i ich in inh it ơ ôc y ych yên yêt ynh yt
`);

/** Rhymes after `p`, which only words from other languages begin with: `pin`, `pa-nô`, `Sa Pa`. */
export const RHYMES_AFTER_P: readonly string[] = words('a ac ai an ao e ê i in o om ô ông ơ u y');

/** Onset and rhyme of words from other languages that have become Vietnamese: `phuy`, `voan`; and of `goá`. */
export const BORROWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['ph', ['uy']],
  ['v', ['oan']],
  ['g', ['oa']],
]);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
