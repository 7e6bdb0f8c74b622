import { InputError } from '../../../src/core/input-error';
import { readColumnMap } from '../../../src/warehouse/columns/column-map';

const read = (map: unknown) => readColumnMap(JSON.stringify(map), 'columns.json', 'en');

test('names columns, units, divisors, the average and answers', () => {
  const map = read({
    id: '达人ID',
    followers: { column: '粉丝数（万）', unit: 10000 },
    likes: { column: '总点赞', dividedBy: '笔记数' },
    average: 'mean',
    answers: { followersScale: 'tenThousands' },
    tableOfNotes: { id: 'author', noteDate: 'day' },
    tableOfComments: { id: 'author', sentiment: 'label' },
  });
  expect(map.columns).toEqual({
    id: { column: '达人ID', unit: 1, dividedBy: null },
    followers: { column: '粉丝数（万）', unit: 10000, dividedBy: null },
    likes: { column: '总点赞', unit: 1, dividedBy: '笔记数' },
  });
  expect([map.average, map.answers, map.notes, map.comments]).toEqual([
    'mean',
    { followersScale: 'tenThousands' },
    { id: 'author', noteDate: 'day' },
    { id: 'author', sentiment: 'label' },
  ]);
});

test.each<[string, unknown, RegExp]>([
  ['no object', ['followers'], /columns\.json is missing or is no JSON/],
  ['a field that is none', { fans: 'x' }, /fans, which is no field here; it can be id, name/],
  ['a column without a name', { followers: '' }, /no column for followers/],
  ['a number for a column', { followers: 3 }, /no column for followers/],
  ['a unit that is none', { followers: { column: 'x', unit: 0 } }, /no column for followers/],
  ['a unit of a text', { name: { column: 'x', unit: 10 } }, /no column for name/],
  ['a word that is not known beside a column', { likes: { column: 'x', per: 'y' } }, /no column for likes/],
  ['a column for the average', { average: 'kind of mean' }, /average "kind of mean"; it can be median, mean/],
  ['a list for notes', { tableOfNotes: ['id'] }, /part tableOfNotes/],
  ['a field that notes have not', { tableOfNotes: { bio: 'x' } }, /tableOfNotes\.bio/],
])('refuses %s in one sentence', (_, map, sentence) => {
  expect(() => read(map)).toThrow(InputError);
  expect(() => read(map)).toThrow(sentence);
});

test('a file that is no JSON is said to be none, in the person’s language', () => {
  expect(() => readColumnMap('{', 'columns.json', 'zh')).toThrow('列映射文件 columns.json 不存在或不是 JSON');
});
