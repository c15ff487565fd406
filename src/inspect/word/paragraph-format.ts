/** How the lines of a paragraph stand. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** The look of a paragraph as one level of formatting says it. Lengths are points. */
export interface ParagraphProperties {
  readonly style: string | undefined;
  readonly align: Alignment | undefined;
  readonly indentLeft: number | undefined;
  /** Beyond the left indent; negative hangs. */
  readonly indentFirst: number | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** A multiple of a single line, or points. */
  readonly line: number | undefined;
  readonly lineRule: 'multiple' | 'exact' | 'atLeast' | undefined;
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** The look of a paragraph when all levels are laid over each other. */
export interface ParagraphFormat {
  readonly align: Alignment;
  readonly indentLeft: number;
  readonly indentFirst: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: 'multiple' | 'exact' | 'atLeast';
}
