import type { Problem } from '../../../core/creators/creator';
import type { ProblemGroup } from '../../../core/creators/problem-groups';
import { type Language, say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Disclosure } from '../../parts/disclosure';
import { LongList } from '../../parts/long-list';
import { useLanguage } from '../../session/wizard-context';

/** What stands where one reason came up: a single cell at once, several with their places when they are asked for. */
export function ProblemPlaces({ group: { first, problems } }: { readonly group: ProblemGroup }) {
  const language = useLanguage();
  if (problems.length === 1) return first.value === '' ? null : <code>{first.value}</code>;
  return (
    <Disclosure title={say(language, wizardMessages.allPlaces)}>
      {() => (
        <LongList items={problems} more={wizardMessages.andMorePlaces}>
          {(problem, index) => (
            <li class="place" key={index}>
              {placeOf(problem, language)}
              {problem.value !== '' && <code>{problem.value}</code>}
            </li>
          )}
        </LongList>
      )}
    </Disclosure>
  );
}

/** Where a problem is, in words. */
export function placeOf({ tab, row, column }: Problem, language: Language): string {
  const place = placeInTab({ row, column }, language);
  return tab === undefined ? place : say(language, wizardMessages.placeInTab, { tab, place });
}

function placeInTab({ row, column }: Pick<Problem, 'row' | 'column'>, language: Language): string {
  if (row !== null && column !== null) return say(language, wizardMessages.cellOf, { row, column });
  if (row !== null) return say(language, wizardMessages.rowOf, { row });
  if (column !== null) return say(language, wizardMessages.columnOf, { column });
  return say(language, wizardMessages.wholeTable);
}
