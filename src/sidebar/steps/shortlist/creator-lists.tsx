import { useState } from 'preact/hooks';
import { say } from '../../../core/messages/message';
import { partMessages } from '../../../core/messages/sidebar/parts';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
import { formatLabel, type NotChosen, type Pick } from '../../../core/shortlist/list/shortlist';
import { TextField } from '../../parts/fields/fields';
import { money, whole } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { Disclosure } from '../../parts/sections';
import { useLanguage, useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';
import { CreatorQuestions, MarkableCreator } from './markable-creator';

interface PickListProps {
  readonly picks: readonly Pick[];
  readonly place: 'chosen' | 'reserve';
}

/** Creators with what each costs, as the list has ordered them: by tier from large to small. */
export function PickList({ picks, place }: PickListProps) {
  const language = useLanguage();
  return (
    <LongList items={picks} more={partMessages.andMoreCreators} label={say(language, listMessages.chosen)}>
      {({ scored, format, notes, price, cost, priceFrom, why, turnsAt, changesTo }) => (
        <MarkableCreator
          key={scored.creator.id}
          scored={scored}
          booked={formatLabel(format, notes, language)}
          figure={priceFrom === 'none' ? undefined : money(language, cost)}
          reason={why}
        >
          <CreatorQuestions
            id={scored.creator.id}
            place={place === 'chosen' ? 'chosen' : 'not chosen'}
            price={price}
            priceFrom={priceFrom}
            reads={scored.creator.reads}
            turnsAt={turnsAt}
            changesTo={changesTo}
          />
        </MarkableCreator>
      )}
    </LongList>
  );
}

interface NotChosenListProps {
  readonly reserves: readonly Pick[];
  readonly notChosen: readonly NotChosen[];
}

/** Everyone else: next in line, ruled out by the person, and not chosen, each with what would have to change. */
export function NotChosenList({ reserves, notChosen }: NotChosenListProps) {
  const { state, language } = useWizard();
  const never = new Set(campaignOf(state).rules.never);
  const excluded = notChosen.filter(({ scored }) => never.has(scored.creator.id));
  const others = notChosen.filter(({ scored }) => !never.has(scored.creator.id));
  return (
    <div class="disclosures">
      {reserves.length > 0 && (
        <Disclosure title={say(language, listMessages.reserves)} aside={whole(language, reserves.length)}>
          {() => <PickList picks={reserves} place="reserve" />}
        </Disclosure>
      )}
      {excluded.length > 0 && (
        <Disclosure title={say(language, listMessages.never)} aside={whole(language, excluded.length)}>
          {() => <Rows rows={excluded} />}
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure
          title={say(language, listMessages.notChosen)}
          aside={whole(language, others.length)}
          testId="not-chosen"
        >
          {() => <Searchable rows={others} />}
        </Disclosure>
      )}
    </div>
  );
}

function Searchable({ rows }: { readonly rows: readonly NotChosen[] }) {
  const { language } = useWizard();
  const [sought, setSought] = useState('');
  const found = rows.filter(({ scored }) => isSought(scored.creator, sought.trim().toLowerCase()));
  return (
    <>
      <TextField label={say(language, listMessages.find)} value={sought} testId="find" onChange={setSought} />
      {found.length === 0 ? (
        <p class="more">{say(language, listMessages.nothingFound)}</p>
      ) : (
        <Rows rows={found} />
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly NotChosen[] }) {
  const { language } = useWizard();
  return (
    <LongList items={rows}>
      {({ scored, format, price, priceFrom, reason, turnsAt }) => (
        <MarkableCreator
          key={scored.creator.id}
          scored={scored}
          booked={format === null ? undefined : formatLabel(format, 1, language)}
          figure={price === null ? undefined : money(language, price)}
          reason={reason}
        >
          {price !== null && priceFrom !== null && (
            <CreatorQuestions
              id={scored.creator.id}
              place="not chosen"
              price={price}
              priceFrom={priceFrom}
              reads={scored.creator.reads}
              turnsAt={turnsAt}
              changesTo={null}
            />
          )}
        </MarkableCreator>
      )}
    </LongList>
  );
}

function isSought({ id, name, handle }: NotChosen['scored']['creator'], sought: string): boolean {
  return [name, id, handle ?? ''].some((word) => word.toLowerCase().includes(sought));
}
