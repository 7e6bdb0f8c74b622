import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/wizard';
import type { Pick } from '../../core/shortlist/shortlist';
import { money } from '../format';
import { LongList } from '../parts/long-list';
import { useLanguage } from '../wizard-context';
import { MarkableCreator } from './markable-creator';

/** Creators with what each costs, as the list has ordered them: by tier from large to small. */
export function PickList({ picks }: { readonly picks: readonly Pick[] }) {
  const language = useLanguage();
  return (
    <LongList
      items={picks}
      more={wizardMessages.andMoreCreators}
      label={say(language, wizardMessages.chosen)}
    >
      {({ scored, format, cost, why }) => (
        <MarkableCreator
          key={scored.creator.id}
          scored={scored}
          format={format}
          figure={money(language, cost)}
          reason={why}
        />
      )}
    </LongList>
  );
}
