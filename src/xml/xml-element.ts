/** One element of an XML document. */
export interface XmlElement {
  /** With the prefix its reader has for its namespace, as in `w:p`, or the namespace whole: `{http://purl.org/dc/elements/1.1/}title`. */
  readonly name: string;
  /** The letters before the colon in the file; empty when there are none. */
  readonly prefix: string;
  /** By names made in the same way. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}
