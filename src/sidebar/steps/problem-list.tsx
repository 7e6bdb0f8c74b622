import type { Problem } from '../../core/creators/creator';
import { type Language, say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/wizard';
import { whole } from '../format';
import { Disclosure } from '../parts/disclosure';
import { LongList } from '../parts/long-list';
import { useLanguage } from '../wizard-context';

/** What could not be read as it stands: what matters most first. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage();
  if (problems.length === 0) return null;
  const ordered = severities.flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  return (
    <Disclosure
      title={say(language, wizardMessages.problems)}
      aside={say(language, wizardMessages.problemsCount, { count: whole(language, problems.length) })}
      testId="problems"
    >
      {() => (
        <LongList items={ordered}>
          {(problem, index) => (
            <li class="problem" key={index}>
              <span class={`severity ${problem.severity}`}>
                {say(language, wizardMessages[problem.severity])}
              </span>
              <b>{placeOf(problem, language)}</b>
              {problem.value !== '' && <code>{problem.value}</code>}
              <p>{problem.reason}</p>
            </li>
          )}
        </LongList>
      )}
    </Disclosure>
  );
}

const severities = ['rejected', 'doubtful', 'note'] as const;

function placeOf({ row, column }: Problem, language: Language): string {
  if (row !== null && column !== null) return say(language, wizardMessages.cellOf, { row, column });
  if (row !== null) return say(language, wizardMessages.rowOf, { row });
  if (column !== null) return say(language, wizardMessages.columnOf, { column });
  return say(language, wizardMessages.wholeTable);
}
