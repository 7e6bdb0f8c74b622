import {
  type CandidateField,
  candidateHeader,
  candidateHeaders,
  fieldsOfCandidates,
  workedOutHeaders,
} from '../../../../src/core/creators/own/candidate-headers';
import { readCreators } from '../../../../src/core/creators/read-creators';
import { scoreOfCreator } from '../../../../src/core/scoring/score';
import { defaultSettings } from '../../../../src/core/settings';
import type { Cell, Table } from '../../../../src/core/table';

const fields = Object.keys(candidateHeaders) as CandidateField[];
const worked = Object.values(workedOutHeaders);

function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return { tab: 'Candidates', firstRow: 1, firstColumn: 1, rows: [headers, ...rows] };
}

test.each([true, false])('each header is read for its field, means or medians (%s)', (mean) => {
  const headers = [...fields.map((field) => candidateHeader(field, mean)), ...worked];
  expect(fieldsOfCandidates(headers)).toEqual([...fields, null, null, null, null]);
});

test('another table is none of candidates, however alike', () => {
  expect(fieldsOfCandidates(['Creator_id', 'Followers', 'Score', 'Grade'])).toBeNull();
});

test('what no export would say is taken as it stands: nothing is asked, and a blank is unknown', () => {
  const headers = [
    'Creator_id',
    'Name',
    'Followers',
    'Median_likes',
    'Median_saves',
    'Comments_read',
    ...worked,
  ];
  const rows = Array.from({ length: 8 }, (_, at): readonly Cell[] => [
    `00${at}`,
    `n${at}`,
    1.5 + at,
    900_000,
    at === 3 ? '' : 70_000,
    40,
    'KOC',
    50,
    'B',
    'High',
  ]);
  const { creators, questions, problems } = readCreators(tableOf(headers, rows), {
    settings: defaultSettings,
  });
  expect([questions, problems.filter(({ severity }) => severity !== 'note')]).toEqual([[], []]);
  expect(creators[3]).toMatchObject({
    id: '003',
    followers: 4.5,
    likes: 900_000,
    saves: null,
    average: 'median',
  });
  expect(creators[0]?.commentsCounted).toBe(40);
});

test('the comments behind a sentiment say how far it is believed', () => {
  const read = (comments: number) => {
    const table = tableOf(
      ['Name', 'Followers', 'Likes', 'Sentiment', 'Comments read'],
      [['a', 5000, 90, 0.9, comments]],
    );
    const [creator] = readCreators(table, { settings: defaultSettings }).creators;
    if (creator === undefined) throw new Error('nobody');
    return scoreOfCreator(creator, 5000, defaultSettings).score.score;
  };
  expect(read(2)).toBeLessThan(read(400));
});
