import type { BlocYear } from '../../model/bloc-year.js';
import { conferencesOf } from './conferences.js';

/** Something with a start and an end on one day, as `14:30`. */
export interface Meeting {
  /** Path of what holds its times. */
  readonly path: string;
  readonly name: string;
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

/** All that has a start and an end: the conferences, the count of votes, the session that scores. */
export function meetingsOf(data: BlocYear): readonly Meeting[] {
  const { vote, scoring } = data;
  return [
    ...conferencesOf(data).map(({ field, name, conference }) => meeting(field, name, conference)),
    meeting('vote', 'Buổi kiểm phiếu', vote),
    meeting('scoring.session', 'Buổi chấm chéo', scoring.session),
  ];
}

function meeting(path: string, name: string, times: Pick<Meeting, 'startTime' | 'endTime'> | undefined): Meeting {
  return { path, name, startTime: times?.startTime, endTime: times?.endTime };
}
