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

const holder = (children: readonly string[], attributes: ElementRule['attributes'] = {}): ElementRule => ({
  children,
  inline: false,
  attributes,
});

/** The whole vocabulary of templates. Attributes hold codes; whatever prints is content. */
export const VOCABULARY: Readonly<Record<string, ElementRule>> = {
  document: holder(['letterhead', 'title', 'legal-bases', 'p', 'heading', 'list', 'table', 'signatures', 'recipients']),
  letterhead: holder(['superior', 'issuer', 'number', 'place', 'date', 'draft']),
  superior: TEXT,
  issuer: TEXT,
  number: holder(['value', 'kind', 'issuer']),
  value: TEXT,
  kind: TEXT,
  place: TEXT,
  date: TEXT,
  draft: TEXT,
  title: holder(['kind', 'subject', 'theme']),
  subject: TEXT,
  theme: TEXT,
  'legal-bases': holder(['legal-basis']),
  'legal-basis': TEXT,
  p: TEXT,
  heading: { ...TEXT, attributes: { level: ['1', '2', '3'] } },
  list: holder(['item'], { style: ['roman', 'arabic', 'letter', 'dash'] }),
  item: { children: ['heading', 'p', 'list', 'blank'], inline: true, attributes: {} },
  table: holder(['column', 'head', 'row']),
  column: holder([], { share: undefined, align: ['left', 'center', 'right'] }),
  head: holder(['row']),
  row: holder(['cell']),
  cell: { ...TEXT, attributes: { columns: undefined, rows: undefined } },
  signatures: holder(['heading', 'signer'], { columns: undefined }),
  signer: holder(['role', 'unit', 'behalf-of', 'office', 'name'], {
    id: undefined,
    authority: ['behalf', 'deputy', 'order', 'delegated', 'acting'],
  }),
  role: TEXT,
  unit: TEXT,
  'behalf-of': TEXT,
  office: TEXT,
  name: TEXT,
  recipients: holder(['recipient']),
  recipient: TEXT,
  blank: holder([], { field: undefined, size: ['short', 'medium', 'long', 'line'] }),
};
