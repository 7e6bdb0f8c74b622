import type { ColumnMatch } from '../../core/creators/creator';
import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/wizard';
import { Disclosure } from '../parts/disclosure';
import { useLanguage } from '../wizard-context';
import { ColumnChoice } from './column-choice';

interface ColumnChoicesListProps {
  readonly title: string;
  readonly columns: readonly ColumnMatch[];
}

/** Each column of the tab and what it was taken for. */
export function ColumnChoicesList({ title, columns }: ColumnChoicesListProps) {
  const language = useLanguage();
  const read = columns.filter(({ field }) => field !== null && field !== 'passedThrough');
  const aside = say(language, wizardMessages.columnsRead, { read: read.length, all: columns.length });
  return (
    <Disclosure title={title} aside={aside} testId="columns">
      {() => (
        <ul class="list columns">
          {[...read, ...columns.filter((column) => !read.includes(column))].map((match) => (
            <ColumnChoice key={match.column} match={match} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
