import { blocKind } from '../../../../src/check/rules/form/bloc-kind.js';
import { ruleCases } from '../../../support/rule-cases.js';

const called = (name: string, kind?: string) => ({ bloc: { name, ...(kind === undefined ? {} : { kind }) } });

ruleCases(blocKind, {
  valid: {
    'a khối': called('Khối thi đua các sở'),
    'a cụm said to be one': called('Cụm thi đua số 1', 'cụm'),
    'another word': called('Các đơn vị thuộc cụm'),
    'a word that only begins alike': called('Cụmba', 'khối'),
  },
  invalid: {
    'a cụm of which nothing is said': [called('Cụm thi đua số 1'), ['bloc.name', 'Cụm']],
    'a cụm in capitals': [called('CỤM THI ĐUA SỐ 1', 'khối'), ['bloc.name', 'CỤM']],
    'a khối said to be a cụm': [called('Khối thi đua các sở', 'cụm'), ['bloc.name', 'Khối']],
  },
});
