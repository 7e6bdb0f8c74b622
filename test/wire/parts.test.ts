import { partsOf } from '../../src/wire/parts';
import { smallReport } from '../support/reports/small-report';

const language = 'zh' as const;
const megabytes = (text: string) => Buffer.byteLength(JSON.stringify(text)) / 1e6;

test('a request that one call takes is one part', () => {
  const request = { reports: [smallReport()], language };
  expect(partsOf(request)).toHaveLength(1);
});

test('a larger one comes in parts of less than 10 MB each, and is whole when they are joined', () => {
  const report = smallReport();
  const [row = []] = report.cells;
  const cells = Array.from({ length: 150_000 }, (_, at) => [`达人 🌸 "${at}"`, '简介\n\\', ...row.slice(2)]);
  const request = { reports: [{ ...report, cells }], language };
  const parts = partsOf(request);
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts.map(megabytes))).toBeLessThan(10);
  expect(JSON.parse(parts.join(''))).toEqual(request);
});
