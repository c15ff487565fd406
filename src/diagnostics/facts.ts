/** How grave a finding is: an error stops the document, a warning or an info does not. */
export type Severity = 'error' | 'warning' | 'info';

/** The facts of one finding, from which its sentence is written. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;
