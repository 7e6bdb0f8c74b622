import fc from 'fast-check';
import type { ChartPicture } from '../../../../src/workbench/web/charts/chart-picture';
import { drawChart } from '../../../../src/workbench/web/charts/draw-chart';
import { scaleFor } from '../../../../src/workbench/web/charts/scale';

const picture: ChartPicture = {
  type: 'COLUMN',
  title: 'Saves by tier',
  labels: ['KOC', 'Mid-tier KOL'],
  series: [{ name: 'Saves', values: [120, 80], colour: '#4285f4' }],
  labelTitle: 'Tier',
  valueTitle: 'Saves per note',
  width: 600,
  height: 371,
};

const count = (text: string, part: string) => text.split(part).length - 1;

it.each(['BAR', 'COLUMN', 'LINE', 'PIE'] as const)('a %s chart shows its title and every label', (type) => {
  const drawn = drawChart({ ...picture, type });
  for (const text of ['Saves by tier', 'KOC', 'Mid-tier KOL']) expect(drawn).toContain(text);
});

it('draws a column for each value, and names both axes', () => {
  const drawn = drawChart(picture);
  expect(count(drawn, '<rect')).toBe(2);
  expect(drawn).toContain('>Tier<');
  expect(drawn).toContain('>Saves per note<');
});

it('draws higher values higher', () => {
  const heights = [...drawChart(picture).matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights[0]).toBeCloseTo((Number(heights[1]) * 120) / 80, 0);
});

it('adds a legend for several series', () => {
  const other = { name: 'Comments', values: [10, 20], colour: '#ea4335' };
  expect(drawChart({ ...picture, series: [...picture.series, other] })).toContain('>Comments<');
});

it('breaks a line where a value is missing', () => {
  const series = [{ name: 'Saves', values: [1, null, 3], colour: '#4285f4' }];
  const path = / d="([^"]*)"/.exec(
    drawChart({ ...picture, type: 'LINE', labels: ['a', 'b', 'c'], series }),
  )?.[1];
  expect(count(path ?? '', 'M')).toBe(2);
});

it('shows text from outside as text', () => {
  expect(drawChart({ ...picture, title: '<script>' })).toContain('&lt;script&gt;');
});

it('finds a scale of a few round steps around any values', () => {
  const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (given) => {
      const { least, most, ticks } = scaleFor(given);
      const slack = 1e-9 * Math.max(1, Math.abs(least), Math.abs(most));
      expect(Math.min(...given)).toBeGreaterThanOrEqual(least - slack);
      expect(Math.max(...given)).toBeLessThanOrEqual(most + slack);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(12);
    }),
  );
});
