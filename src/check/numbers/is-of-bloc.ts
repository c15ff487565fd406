const OF_BLOC =
  /^(?:theme|pledge|narrative|program|charter|movements|conference|halfYearConference|yearEndConference)(?:\.|\[|$)/u;

/** Whether a field speaks of the bloc as a whole; texts on one unit or person count other things. */
export function isOfBloc(path: string): boolean {
  return OF_BLOC.test(path);
}
