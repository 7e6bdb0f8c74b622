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
    id: { column: '达人ID', unit: 1, isUnitSaid: false, dividedBy: null },
    followers: { column: '粉丝数（万）', unit: 10000, isUnitSaid: true, dividedBy: null },
    likes: { column: '总点赞', unit: 1, isUnitSaid: false, dividedBy: '笔记数' },
  });
  expect([map.average, map.answers, map.notes, map.comments]).toEqual([
    'mean',
    { followersScale: 'tenThousands' },
    { id: 'author', noteDate: 'day' },
    { id: 'author', sentiment: 'label' },
  ]);
});

test.each<[string, unknown, RegExp]>([
  ['no object', ['followers'], /columns\.json is JSON, but names no columns by field/],
  ['a field that is none', { fans: 'x' }, /fans, which is no field here; it can be id, name/],
  ['a column without a name', { followers: '' }, /no column for followers/],
  ['a number for a column', { followers: 3 }, /no column for followers/],
  ['a unit without a column', { followers: { unit: 10 } }, /no column for followers/],
  ['a unit of 0', { followers: { column: 'x', unit: 0 } }, /The unit of followers .* it is 0:/],
  ['a unit in a word', { followers: { column: 'x', unit: '万' } }, /The unit of followers .* it is "万":/],
  ['a unit of a text', { name: { column: 'x', unit: 10 } }, /gives name a unit, but its cells are texts/],
  [
    'a word that is not known beside a column',
    { likes: { column: 'x', per: 'y' } },
    /says per of the column for likes, which is none of column, unit, dividedBy/,
  ],
  ['a number to divide by', { likes: { column: 'x', dividedBy: 20 } }, /likes is divided by .* it is 20\./],
  ['a divided text', { name: { column: 'x', dividedBy: 'y' } }, /divides name by a column, but/],
  ['a column for the average', { average: 'kind of mean' }, /average "kind of mean"; it can be median, mean/],
  ['a list for notes', { tableOfNotes: ['id'] }, /part tableOfNotes/],
  ['a field that notes have not', { tableOfNotes: { bio: 'x' } }, /tableOfNotes\.bio/],
])('refuses %s in one sentence', (_, map, sentence) => {
  expect(() => read(map)).toThrow(InputError);
  expect(() => read(map)).toThrow(sentence);
});

test('a unit of 1 is said as well', () => {
  expect(read({ likes: { column: 'x', unit: 1 } }).columns.likes?.isUnitSaid).toBe(true);
});

test('a file that is no JSON is said to be none, in the person’s language', () => {
  expect(() => readColumnMap('{', 'columns.json', 'zh')).toThrow('列映射文件 columns.json 不是有效的 JSON');
});
