/** What an element of the markup may hold. */
export interface ElementRule {
  /** Elements that may stand directly inside. */
  readonly children: readonly string[];
  /** Running text and blanks may stand inside. */
  readonly inline: boolean;
  /** Attributes and the codes they take; undefined for any. */
  readonly attributes: Readonly<Record<string, readonly string[] | undefined>>;
}

const TEXT: ElementRule = { children: ['blank'], inline: true, attributes: {} };

/** Running text, in which words may be stressed. */
const RUNNING: ElementRule = { children: ['blank', 'b'], inline: true, attributes: {} };

const holder = (children: readonly string[], attributes: ElementRule['attributes'] = {}): ElementRule => ({
  children,
  inline: false,
  attributes,
});

const YES_NO = ['yes', 'no'] as const;

/** What may stand in a section as well as in the document itself. */
const BODY: readonly string[] = [
  'addressees',
  'legal-bases',
  'p',
  'note',
  'heading',
  'list',
  'section',
  'part',
  'chapter',
  'article',
  'table',
  'signatures',
  'recipients',
  'page-break',
  'cut',
];

/** The whole vocabulary of templates. Attributes hold codes; whatever prints is content. */
export const VOCABULARY: Readonly<Record<string, ElementRule>> = {
  document: holder(['letterhead', 'title', ...BODY, 'closing', 'appendix'], { landscape: YES_NO }),
  letterhead: holder(['superior', 'issuer', 'number', 'place', 'date', 'draft']),
  superior: TEXT,
  issuer: TEXT,
  number: holder(['value', 'kind', 'issuer']),
  value: TEXT,
  kind: TEXT,
  place: TEXT,
  date: TEXT,
  draft: TEXT,
  title: holder(['kind', 'author', 'subject', 'theme']),
  author: TEXT,
  subject: TEXT,
  theme: TEXT,
  addressees: holder(['addressee'], { for: ['submission', 'report', 'letter'] }),
  addressee: TEXT,
  'legal-bases': holder(['legal-basis']),
  'legal-basis': TEXT,
  p: RUNNING,
  note: RUNNING,
  heading: { ...TEXT, attributes: { level: ['1', '2', '3'] } },
  list: holder(['item'], { style: ['roman', 'arabic', 'letter', 'dash'] }),
  item: { children: ['heading', 'p', 'list', 'blank', 'b'], inline: true, attributes: {} },
  section: holder(BODY, { numbered: YES_NO, optional: YES_NO }),
  part: holder(BODY, { optional: YES_NO }),
  chapter: holder(BODY),
  article: holder(BODY),
  table: holder(['column', 'head', 'row']),
  column: holder([], { share: undefined, align: ['left', 'center', 'right'] }),
  head: holder(['row']),
  row: holder(['cell'], { group: YES_NO, total: YES_NO }),
  cell: {
    children: ['p', 'blank', 'b'],
    inline: true,
    attributes: { columns: undefined, rows: undefined, align: ['left', 'center', 'right'] },
  },
  closing: holder(['recipients', 'signatures'], { recipients: ['beside', 'below'] }),
  signatures: holder(['heading', 'signer'], { columns: undefined }),
  signer: holder(['role', 'unit', 'behalf-of', 'office', 'instruction', 'second-office', 'name'], {
    id: undefined,
    authority: ['behalf', 'deputy', 'order', 'delegated', 'acting'],
  }),
  role: TEXT,
  unit: TEXT,
  'behalf-of': TEXT,
  office: TEXT,
  instruction: TEXT,
  'second-office': TEXT,
  name: TEXT,
  recipients: holder(['recipient']),
  recipient: TEXT,
  'page-break': holder([]),
  cut: holder([]),
  appendix: holder(['reference', ...BODY, 'closing'], { landscape: YES_NO }),
  reference: TEXT,
  b: TEXT,
  blank: holder([], { field: undefined, size: ['short', 'medium', 'long', 'line'] }),
};
