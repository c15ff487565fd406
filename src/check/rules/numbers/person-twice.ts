import type { BlocYear } from '../../../model/bloc-year.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { personWords } from '../../numbers/person-words.js';
import { repeats } from '../../numbers/repeats.js';
import { rule } from '../../rule.js';

/** Some people with a task, by the field that lists them. */
interface Team {
  readonly path: string;
  readonly name: string;
  readonly people: readonly { readonly name?: string | undefined; readonly title?: string | undefined }[];
}

/** One person stands twice among tellers, guests or those who check the scores. */
export const personTwice = rule({
  id: 'person-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Một người ghi hai lần',
  text: 'Tìm người ghi hai lần trong Ban kiểm phiếu, Tổ thẩm định điểm hoặc danh sách khách mời: biên bản và giấy mời sẽ in thừa một chỗ.',
  source: { text: 'Kinh nghiệm soát danh sách', confidence: 'custom' },
  example: {
    wrong: 'tellers: [{name: Lê Thị D}, {name: Trần Văn C}, {name: Lê Thị D}]',
    right: 'tellers: [{name: Lê Thị D}, {name: Trần Văn C}, {name: Phạm Văn E}]',
  },
  check: ({ data }) =>
    teams(data).flatMap(({ path, name, people }) =>
      repeats(people, (person) => (person.name === undefined ? undefined : [personWords(person)])).flatMap((index) => {
        const person = people[index];
        if (person === undefined) return [];
        const message = `${personWords(person)} có hai lần trong ${name}.`;
        return [{ path: `${path}[${index}]`, message, hint: 'Xóa bớt một dòng, hoặc sửa tên người ghi nhầm.' }];
      }),
    ),
});

function teams(data: BlocYear): readonly Team[] {
  return [
    { path: 'vote.tellers', name: 'Ban kiểm phiếu', people: data.vote?.tellers ?? [] },
    { path: 'scoringTeam', name: 'Tổ thẩm định điểm', people: data.scoringTeam },
    ...conferencesOf(data).map(({ field, name, conference: { guests } }) => ({
      path: `${field}.guests`,
      name: `danh sách khách mời của ${name.toLowerCase()}`,
      people: guests,
    })),
  ];
}
