import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import type { Pick } from '../../../core/shortlist/shortlist';
import { money } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { useLanguage } from '../../session/wizard-context';
import { CreatorQuestions } from './creator-questions';
import { MarkableCreator } from './markable-creator';

interface PickListProps {
  readonly picks: readonly Pick[];
  readonly place: 'chosen' | 'reserve';
}

/** Creators with what each costs, as the list has ordered them: by tier from large to small. */
export function PickList({ picks, place }: PickListProps) {
  const language = useLanguage();
  return (
    <LongList
      items={picks}
      more={wizardMessages.andMoreCreators}
      label={say(language, wizardMessages.chosen)}
    >
      {({ scored, format, cost, priceFrom, why, turnsAt }) => (
        <MarkableCreator
          key={scored.creator.id}
          scored={scored}
          format={format}
          figure={priceFrom === 'none' ? undefined : money(language, cost)}
          reason={why}
        >
          <CreatorQuestions
            id={scored.creator.id}
            place={place === 'chosen' ? 'chosen' : 'not chosen'}
            turnsAt={turnsAt}
          />
        </MarkableCreator>
      )}
    </LongList>
  );
}
