import { type DividedField, dividedFields } from '../../../field-kinds';
import type { SenseStep, SenseView } from '../../sense-view';
import { readOtherwise } from '../read-otherwise';
import { countsBeside } from './counts-beside';

/**
 * Divides sums by the notes that their own header names: 近8篇总点赞, `Total likes (last 10 posts)`, and 近8篇收藏 beside it. 总互动 is one note's likes,
 * saves and comments together as well, so it is left to be asked about.
 */
export const sumsOfSaidNotes: SenseStep = (view) => {
  if (view.recognised.rowsAre !== 'creators') return view;
  const sums = dividedFields.filter((field) => {
    const marks = view.recognised.used.get(field)?.[0]?.marks;
    return field !== 'engagement' && marks?.aggregate === 'total' && marks.ofNotes !== null;
  });
  const said = asSumsOfSaid(sums)(view);
  const beside = said === view ? [] : countsBeside(said).filter(({ are }) => are === 'sums');
  return asSumsOfSaid(beside.flatMap(({ fields }) => fields))(said);
};

/** The view with these counts taken for sums over the notes that their headers name. */
export function asSumsOfSaid(fields: readonly DividedField[]): (view: SenseView) => SenseView {
  return (view) =>
    readOtherwise(view, fields, (column) =>
      column.marks.ofNotes === null ? column : { ...column, sumOf: column.marks.ofNotes },
    );
}
