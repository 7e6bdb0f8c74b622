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
    id: { column: '达人ID', unit: 1, above: null, isUnitSaid: false, dividedBy: null },
    followers: { column: '粉丝数（万）', unit: 10000, above: null, isUnitSaid: true, dividedBy: null },
    likes: { column: '总点赞', unit: 1, above: null, isUnitSaid: false, dividedBy: '笔记数' },
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
    /says per of the column for likes, which is none of column, unit, above, unitAbove, dividedBy/,
  ],
  ['a number to divide by', { likes: { column: 'x', dividedBy: 20 } }, /likes is divided by .* it is 20\./],
  ['a divided text', { name: { column: 'x', dividedBy: 'y' } }, /divides name by a column, but/],
  ['a column divided by itself', { likes: { column: 'x', dividedBy: 'x' } }, /divides x \(likes\) by itself/],
  ['a limit without a unit', { likes: { column: 'x', unit: 2, above: 9 } }, /another unit, .*\(\[9,null\]\)/],
  ['one column for two counts', { likes: 'x', saves: 'x' }, /names the column x for likes and for saves/],
  ['one for ids and followers', { id: 'x', followers: 'x' }, /names the column x for id and for followers/],
  ['one of notes for two', { tableOfNotes: { likes: 'x', saves: 'x' } }, /column x for likes and for saves/],
  ['a column for the average', { average: 'kind of mean' }, /average "kind of mean"; it can be median, mean/],
  ['a list for notes', { tableOfNotes: ['id'] }, /part tableOfNotes/],
  ['a field that notes have not', { tableOfNotes: { bio: 'x' } }, /tableOfNotes\.bio/],
])('refuses %s in one sentence', (_, map, sentence) => {
  expect(() => read(map)).toThrow(InputError);
  expect(() => read(map)).toThrow(sentence);
});

test('one column may tell who it is in several ways, and several sums are divided by one', () => {
  const map = read({
    id: '昵称',
    name: '昵称',
    notes: '笔记数',
    likes: { column: '总点赞', dividedBy: '笔记数' },
    saves: { column: '总收藏', dividedBy: '笔记数' },
  });
  expect(Object.keys(map.columns)).toEqual(['id', 'name', 'notes', 'likes', 'saves']);
});

test.each(['{"id": "a", "followers": "b", "followers": "c"}', '{"id": {"column": "a", "column": "b"}}'])(
  'a key that stands twice is refused: %s',
  (text) => {
    expect(() => readColumnMap(text, 'columns.json', 'en')).toThrow(
      /columns\.json says (followers|column) twice/,
    );
  },
);

test('a unit of larger numbers is said', () => {
  const source = { column: '粉丝数（万）', unit: 10_000, above: 1000, unitAbove: 1 };
  expect(read({ followers: source }).columns.followers).toMatchObject({
    unit: 10_000,
    above: { limit: 1000, unit: 1 },
    isUnitSaid: true,
  });
});

test('a unit of 1 is said as well', () => {
  expect(read({ likes: { column: 'x', unit: 1 } }).columns.likes?.isUnitSaid).toBe(true);
});

test('a file that is no JSON is said to be none, in the person’s language', () => {
  expect(() => readColumnMap('{', 'columns.json', 'zh')).toThrow('列映射文件 columns.json 不是有效的 JSON');
});
