import { describeInDuckdb } from '../../support/warehouse/database';
import { folderForTests, run } from '../../support/warehouse/run';

describeInDuckdb('a text file', () => {
  const { saved } = folderForTests();
  const rows = Array.from({ length: 40 }, (_, at) => `a${at},名字${at},${2000 + at},${40 + at},${11 + at}`);
  const header = 'id,昵称,粉丝数,点赞中位数,收藏中位数';
  const table = `${header}\n${rows.join('\n')}\n`;

  test.each([
    ['a title', `达人导出 2026-10-01\n${table}`],
    ['a title of several cells and a blank line', `达人导出,2026-10-01,,,\n\n${table}`],
    ['two levels of headers', `,,,笔记数据,\n${table}`],
    ['sep=', `sep=,\n${table}`],
    ['a byte order mark', `\ufeff${table}`],
  ])('is read below %s', async (_, text) => {
    const { rows: count, candidates, agreement, under } = await run(saved('title.csv', text));
    expect([count, candidates.length, agreement?.unequal]).toEqual([40, 40, 0]);
    expect(under('Name')).toContain('名字7');
  });

  test.each([
    [';', table.replace(/,/g, ';')],
    ['tabs', table.replace(/,/g, '\t')],
    ['|', table.replace(/,/g, '|')],
    ['，', table.replace(/,/g, '，')],
  ])('is read with cells parted by %s', async (_, text) => {
    expect((await run(saved('parted.csv', text))).candidates).toHaveLength(40);
  });

  test('is read with two columns of one name as an import reads it', async () => {
    const twice = table
      .replace(/^(.*)$/gm, (line) => (line === '' ? '' : `${line},x`))
      .replace(',x', ',昵称');
    expect((await run(saved('twice.csv', twice))).under('Name')).toContain('名字7');
  });

  test('is read where rows end early', async () => {
    const { rows: count, agreement } = await run(
      saved(
        'short.csv',
        `${table}b,"Name\nof two ""lines""",3000\n,\n${rows.join('\n').replace(/a/g, 'c')}\n`,
      ),
    );
    expect([count, agreement?.rows]).toEqual([82, 81]);
  });

  describe('that is wrong beyond its first rows is refused in a sentence', () => {
    const far = `${header}\n${Array.from({ length: 200 }, (_, at) => rows[at % 40]).join('\n')}\n`;

    test.each([
      ['more cells', 'b,名,3000,5,6,7,8\n', /^Row 202 of .*wrong\.csv has more cells than the 5/],
      ['a quote within quotes', 'b,"na"me",3000,5,"6"\n', /^In row 202 of .* a quote closes before its cell/],
    ])('%s', async (_, row, sentence) => {
      await expect(run(saved('wrong.csv', `${far}${row}`))).rejects.toThrow(sentence);
    });

    test('but an inch within a text is none', async () => {
      const { under } = await run(saved('inch.csv', `${far}b,27" 屏,3000,5,6\n`));
      expect(under('Name')).toContain('27" 屏');
    });
  });
});
