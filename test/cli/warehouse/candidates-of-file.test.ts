import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runWarehouse } from '../../../src/cli/warehouse/run-warehouse';
import { readWarehouseArguments } from '../../../src/cli/warehouse/warehouse-arguments';
import { describeInDuckdb } from '../../support/warehouse/database';
import { folderForTests } from '../../support/warehouse/run';

describeInDuckdb('candidates of a file', () => {
  const { path, saved } = folderForTests();
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `a${at},${2000 + at},${40 + at},${11 + at},护肤和彩妆${at},x${at}`,
    ).join('\n');
  const header = 'id,followers,median likes,median saves,简介,whatever';

  async function printed(file: string, ...more: string[]): Promise<string> {
    const lines: string[] = [];
    const given = ['--run', file, '--out', path('out.xlsx'), ...more];
    await runWarehouse(readWarehouseArguments(given), (line) => lines.push(line));
    return lines.join('\n');
  }

  test('are written with what each field is read from, what is not read and how far core agrees', async () => {
    const told = await printed(saved('pool.csv', `${header}\n${rows(40)}\n`), '--check');
    expect(told).toContain('Decided by core’s own reading of 40 rows, all of pool.csv:');
    expect(told).toContain('  Creator id: id');
    expect(told).toContain('  Likes per note: median likes');
    expect(told).toContain('  Not read: 简介, whatever.');
    expect(told).toContain('Niches are told by their label alone: by 简介 an import guesses');
    expect(told).toContain('Core’s own reading of 40 rows spread over the file gives the same numbers.');
    expect(told).toMatch(/40 candidates out of 40 rows\.$/);
  });

  test('one of one row is said as one', async () => {
    const told = await printed(saved('one.csv', `${header}\n${rows(1)}\n`));
    expect(told).toMatch(/1 candidate out of 1 row\.$/);
  });

  test('are refused before the work where they cannot be written', async () => {
    const file = saved('pool.csv', `${header}\n${rows(40)}\n`);
    const given = ['--run', file, '--out', '/proc/out.xlsx'];
    const lines: string[] = [];
    await expect(runWarehouse(readWarehouseArguments(given), (line) => lines.push(line))).rejects.toThrow(
      /\/proc\/out\.xlsx cannot be made/,
    );
    expect(lines).toEqual([]);
  });

  test('are refused where the map names rebates, which are read by --source alone', async () => {
    const file = saved('rebate.csv', `${header}\n${rows(40)}\n`);
    const map = saved('rebate.json', '{"rebate": "whatever"}');
    const given = ['--run', file, '--map', map, '--out', path('rebate.xlsx')];
    await expect(runWarehouse(readWarehouseArguments(given), () => {})).rejects.toThrow(
      /names whatever for rebate, which --run does not read/,
    );
  });

  test('and looking whether they can be leaves no file behind', async () => {
    const file = saved('asked.csv', `${header}\n${rows(40).replaceAll('a1', 'b1')}\n`);
    const wrong = saved('map.json', '{"followers": "fans"}');
    await expect(
      runWarehouse(
        readWarehouseArguments(['--run', file, '--map', wrong, '--out', path('none.xlsx')]),
        () => {},
      ),
    ).rejects.toThrow(/no column fans/);
    expect(readdirSync(join(path('none.xlsx'), '..'))).not.toContain('none.xlsx');
  });
});
