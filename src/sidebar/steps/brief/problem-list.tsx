import { useMemo } from 'preact/hooks';
import type { Problem } from '../../../core/creators/creator';
import { type ProblemGroup, problemsByReason } from '../../../core/creators/problem-groups';
import { type Language, say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Disclosure } from '../../parts/disclosure';
import { whole } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { useLanguage } from '../../session/wizard-context';
import { ProblemPlaces, placeOf } from './problem-places';

/** What could not be read as it stands, by reason, with how often each came up: what matters most first. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage();
  const groups = useMemo(() => problemsByReason(problems), [problems]);
  if (problems.length === 0) return null;
  return (
    <Disclosure
      title={say(language, wizardMessages.problems)}
      aside={say(language, wizardMessages.problemsCount, { count: whole(language, problems.length) })}
      testId="problems"
    >
      {() => (
        <LongList items={groups}>
          {(group) => (
            <li class="problem" key={`${group.first.tab} ${group.first.reason}`}>
              <span class={`severity is-${group.severity}`}>
                {say(language, wizardMessages[group.severity])}
              </span>
              <b>{placeOfAll(group, language)}</b>
              <p>{group.first.reason}</p>
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
  const place = say(language, wizardMessages.timesFound, { count: whole(language, problems.length) });
  return first.tab === undefined
    ? place
    : say(language, wizardMessages.placeInTab, { tab: first.tab, place });
}
