/** A wrong form and the right one; `except` lists longer phrases in which the letters of the wrong form are right. */
export type Confusion = readonly [wrong: string, right: string, except?: readonly string[]];
