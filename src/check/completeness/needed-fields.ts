import { CONFERENCE_FIELDS } from '../../model/conference-fields.js';

const CONFERENCE = `(?:${CONFERENCE_FIELDS.join('|')})`;

/** Fields without which a paper cannot be signed: who issues and signs it, when and where, what was decided, how many agreed. */
const NEEDED = [
  'authority\\.(?:level|name|head|council)',
  'place',
  'bloc\\.issuerCode',
  'roles',
  'units',
  'units\\[\\]\\.(?:headTitle|issuerCode|signatory\\.(?:name|title))',
  `${CONFERENCE}\\.(?:date|place|startTime|endTime|agreed|conclusions|attendance)`,
  `${CONFERENCE}\\.(?:chairperson|secretary)\\.(?:name|title)`,
  `${CONFERENCE}\\.guests\\[\\]\\.(?:name|title)`,
  'pledge\\.items\\[\\]\\.text',
  'registrations',
  'scores',
  'scoring\\.session\\..+',
  'scoringTeam(?:\\[\\]\\.name)?',
  'recommendations\\[\\]\\.(?:agree|person\\.(?:name|position)|merit\\.results)',
  'vote\\.(?:totalMembers|present|issued|returned|valid|invalid|startTime|endTime|tellers\\[\\]\\.name)',
  'election\\.(?:form|candidates.*)',
  'handover\\.(?:date|place|(?:giver|receiver)\\..+)',
];

const PATTERN = new RegExp(`^(?:${NEEDED.join('|')})$`, 'u');

/** Whether a paper cannot be signed while this field is blank; `path` without the indexes of its lists: `units[].headTitle`. */
export function isNeededToSign(path: string): boolean {
  return PATTERN.test(path);
}
