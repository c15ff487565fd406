import type { Inlines } from './inlines.js';

/** Who speaks for whom when signing: the layout prints `TM.`, `KT.` … or `T/M`, `K/T` … */
export type Authority = 'behalf' | 'deputy' | 'order' | 'delegated' | 'acting';

/** The places where people sign, side by side. */
export interface SignaturesNode {
  readonly type: 'signatures';
  readonly heading?: Inlines;
  /** Columns asked for; the layout decides when absent. */
  readonly columns?: number;
  readonly signers: readonly SignerNode[];
}

/** One place to sign. */
export interface SignerNode {
  readonly id: string;
  readonly role?: Inlines;
  readonly unit?: Inlines;
  readonly authority?: Authority;
  /** Whom the authority names: the collective for `behalf`, else the head's title. */
  readonly behalfOf?: Inlines;
  /** The signer's own office; absent when the authority line says it all (`Q. GIÁM ĐỐC`). */
  readonly title?: Inlines;
  /** What is to be done here, such as `Ký, ghi rõ họ tên`; the layout sets it in brackets. */
  readonly instruction?: Inlines;
  /** The office the signer holds in the body that lends its seal, where `title` is that in a bloc, council or board. */
  readonly secondOffice?: Inlines;
  readonly name: Inlines;
}

/** To whom copies go. */
export interface RecipientsNode {
  readonly type: 'recipients';
  readonly items: readonly Inlines[];
}

/** The end of a paper: who signs, and to whom copies go. */
export interface ClosingNode {
  readonly type: 'closing';
  readonly recipients?: RecipientsNode;
  readonly signatures?: SignaturesNode;
  /** The recipients stand below the signatures, not at their left. */
  readonly recipientsBelow: boolean;
}
