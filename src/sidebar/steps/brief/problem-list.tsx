import { useMemo } from 'preact/hooks';
import { type ProblemGroup, problemsByReason, sentenceOfAll } from '../../../core/creators/problem-groups';
import type { Problem } from '../../../core/creators/reading';
import { type Language, say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { whole } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { Disclosure } from '../../parts/sections';
import { useLanguage } from '../../session/wizard-context';

/** What could not be read as it stands, by reason, with how often each came up: what matters most first. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage();
  const groups = useMemo(() => problemsByReason(problems), [problems]);
  if (problems.length === 0) return null;
  return (
    <Disclosure
      title={say(language, briefMessages.problems)}
      aside={say(language, briefMessages.problemsCount, { count: whole(language, problems.length) })}
      testId="problems"
    >
      {() => (
        <LongList items={groups}>
          {(group) => (
            <li class="problem" key={`${group.first.tab} ${group.first.reason}`}>
              <span class={`severity is-${group.severity}`}>
                {say(language, briefMessages[group.severity])}
              </span>
              <b>{placeOfAll(group, language)}</b>
              <p>{sentenceOfAll(group, language)}</p>
              <ProblemPlaces group={group} />
            </li>
          )}
        </LongList>
      )}
    </Disclosure>
  );
}

/** The one place, or how many there are. */
function placeOfAll({ first, problems }: ProblemGroup, language: Language): string {
  if (problems.length === 1) return placeOf(first, language);
  const place = say(language, briefMessages.timesFound, { count: whole(language, problems.length) });
  return first.tab === undefined ? place : say(language, briefMessages.placeInTab, { tab: first.tab, place });
}

/** What stands where one reason came up: a single cell at once, several with their places when they are asked for. */
function ProblemPlaces({ group: { first, problems } }: { readonly group: ProblemGroup }) {
  const language = useLanguage();
  if (problems.length === 1) return first.value === '' ? null : <code>{first.value}</code>;
  return (
    <Disclosure title={say(language, briefMessages.allPlaces)}>
      {() => (
        <LongList items={problems} more={briefMessages.andMorePlaces}>
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
function placeOf({ tab, row, column }: Problem, language: Language): string {
  const place = placeInTab({ row, column }, language);
  return tab === undefined ? place : say(language, briefMessages.placeInTab, { tab, place });
}

function placeInTab({ row, column }: Pick<Problem, 'row' | 'column'>, language: Language): string {
  if (row !== null && column !== null) return say(language, briefMessages.cellOf, { row, column });
  if (row !== null) return say(language, briefMessages.rowOf, { row });
  if (column !== null) return say(language, briefMessages.columnOf, { column });
  return say(language, briefMessages.wholeTable);
}
