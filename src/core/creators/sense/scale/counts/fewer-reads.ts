import { median } from '../../../../median';
import type { SenseStep, SenseView } from '../../sense-view';
import { valuesOf, withoutFields } from '../../sense-view';
import { fewestRows } from '../market';
import { examplesIn, examplesLeftOut, inUnit, inWords, leftOut } from '../read-otherwise';
import { withKinds } from '../scale-readings';
import { unitOfAnswer } from '../unit-answers';

/**
 * Asks what a column of reads counts where most rows have fewer reads than likes, which nobody has, and the reads are
 * fractions: they stand in 万 or in thousands, though nobody says so.
 */
export const fewerReads: SenseStep = (view, doubts) => {
  const column = view.recognised.used.get('reads')?.[0];
  if (column === undefined || column.marks.unit !== 1) return view;
  if (!areFewer(view) || !hasFractions(view)) return view;
  const fits = units.filter((unit) => !areFewer(inUnit(view, ['reads'], unitOfAnswer[unit])));
  if (fits.length === 0) return view;
  const answer = doubts.settle({
    about: 'fewerReads',
    field: 'reads',
    column,
    values: { example: inWords(median(valuesOf(view, 'reads')) ?? 0) },
    readings: [
      ...fits.map((unit) => ({
        answer: unit,
        examples: examplesIn(inUnit(view, ['reads'], unitOfAnswer[unit]), 'reads'),
      })),
      { answer: 'wrong', examples: examplesLeftOut(view, 'reads') },
    ],
  });
  if (answer === null) return withoutFields(view, ['reads'], { why: 'asked' });
  const unit = fits.find((each) => each === answer);
  return unit === undefined
    ? leftOut(view, ['reads'])
    : withKinds(inUnit(view, ['reads'], unitOfAnswer[unit]));
};

const units = ['tenThousands', 'thousands'] as const;

/** In most rows, and enough of them. */
function areFewer({ numbers, rows }: SenseView): boolean {
  const reads = numbers.get('reads')?.values ?? [];
  const likes = numbers.get('likes')?.values ?? [];
  let [compared, fewer] = [0, 0];
  for (const row of rows) {
    const [read, liked] = [reads[row] ?? 0, likes[row] ?? 0];
    if (read <= 0 || liked <= 0) continue;
    compared++;
    if (read < liked) fewer++;
  }
  return compared >= fewestRows && fewer * 2 > compared;
}

function hasFractions(view: SenseView): boolean {
  return valuesOf(view, 'reads').some((reads) => !Number.isInteger(reads));
}
