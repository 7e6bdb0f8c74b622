import type { ColumnMatch } from '../../../core/creators/creator';
import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Disclosure } from '../../parts/disclosure';
import { useLanguage } from '../../session/wizard-context';
import { ColumnChoice, isGuess } from './column-choice';

interface ColumnChoicesListProps {
  readonly title: string;
  readonly columns: readonly ColumnMatch[];
}

/** Each column of the tab and what it was taken for: what is worth checking first, what is not used last. */
export function ColumnChoicesList({ title, columns }: ColumnChoicesListProps) {
  const language = useLanguage();
  const read = columns.filter(({ field }) => field !== null && field !== 'passedThrough');
  const unused = columns.filter((column) => !read.includes(column));
  const headers = columns.map(({ header }) => header);
  const aside = say(language, wizardMessages.columnsRead, { read: read.length, all: columns.length });
  return (
    <Disclosure title={title} aside={aside} testId="columns">
      {() => (
        <ul class="list columns">
          {[...read.filter(isGuess), ...read.filter((column) => !isGuess(column)), ...unused].map((match) => (
            <ColumnChoice key={match.column} match={match} beside={headers} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
