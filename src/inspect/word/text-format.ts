/** How letters look; what a level of formatting does not say is left out. */
export interface TextProperties {
  readonly style: string | undefined;
  /** The font of plain letters, and that of letters with marks. */
  readonly ascii: string | undefined;
  readonly hAnsi: string | undefined;
  /** In points. */
  readonly size: number | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly caps: boolean | undefined;
  readonly hidden: boolean | undefined;
  /** Six hexadecimal digits, or `auto`. */
  readonly colour: string | undefined;
}

/** How letters look when all levels are laid over each other. */
export interface TextFormat {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly hidden: boolean;
  readonly colour: string;
}
