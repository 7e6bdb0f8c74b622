import type { Creator } from '../../../core/creators/creator';
import type { PoolChanges, PriceChange } from '../../../core/creators/pool/newer-export';
import { type Message, say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { Disclosure } from '../../parts/disclosure';
import { money, whole } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { useLanguage } from '../../session/wizard-context';

/** Who is new, dearer, cheaper and gone in a newer export, by name. */
export function PoolChangesList({ tab, changes }: { readonly tab: string; readonly changes: PoolChanges }) {
  const language = useLanguage();
  const price = ({ before, after }: PriceChange) =>
    say(language, wizardMessages.priceChange, {
      before: money(language, before),
      after: money(language, after),
    });
  const rows = (creators: readonly Creator[]) => creators.map((creator) => ({ creator, figure: '' }));
  const priced = (all: readonly PriceChange[]) =>
    all.map((change) => ({ creator: change.creator, figure: price(change) }));
  const groups: readonly (readonly [Message, readonly Row[]])[] = [
    [wizardMessages.changesAdded, rows(changes.added)],
    [wizardMessages.changesDearer, priced(changes.dearer)],
    [wizardMessages.changesCheaper, priced(changes.cheaper)],
    [wizardMessages.changesGone, rows(changes.gone)],
  ];
  if (groups.every(([, creators]) => creators.length === 0)) return null;
  return (
    <Disclosure title={say(language, wizardMessages.changes, { tab })} testId="changes">
      {() => groups.map(([title, creators]) => <ChangeGroup key={title.en} title={title} rows={creators} />)}
    </Disclosure>
  );
}

interface Row {
  readonly creator: Creator;
  /** Beside the name, such as a price then and now. */
  readonly figure: string;
}

function ChangeGroup({ title, rows }: { readonly title: Message; readonly rows: readonly Row[] }) {
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <Disclosure title={say(language, title)} aside={whole(language, rows.length)}>
      {() => (
        <LongList items={rows}>
          {({ creator, figure }) => (
            <li class="change" key={creator.id}>
              <span class="name">{creator.name}</span>
              <span class="figure">{figure}</span>
            </li>
          )}
        </LongList>
      )}
    </Disclosure>
  );
}
