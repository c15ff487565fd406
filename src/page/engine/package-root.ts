/** The package's own files lie where no file of a user can. */
export const PACKAGE = '/.thidua';
