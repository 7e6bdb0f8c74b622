import type { TodayItem, TodayKind } from '../../../../core/campaign/today/today-list';
import { addDays } from '../../../../core/days';
import { todayMessages } from '../../../../core/messages/campaign/today';
import { type Message, say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { IconButton } from '../../../parts/buttons';
import { CutList } from '../../../parts/cut-list';
import { day, whole } from '../../../parts/format';
import { Notice } from '../../../parts/notices';
import { Section } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { PickRow } from './pick-row';

/** What is due: who has to do what, the overdue first. */
export function TodayPart() {
  const { session, state, language } = useWizard();
  const now = session.derivation.acting.now(state);
  if (now === null) return null;
  const { day: made, items } = now.today;
  const until = addDays(made, session.derivation.settings(state)['today.ahead']);
  return (
    <Section
      title={say(language, messages.today)}
      aside={
        <span class="made-on">
          {day(language, made, true)}
          <IconButton
            icon="again"
            label={say(language, messages.lookAgain)}
            disabled={state.doing !== null}
            onClick={() => void session.changing.lookAgain()}
          />
        </span>
      }
    >
      {items.length === 0 ? (
        <Notice look="good" testId="nothing-due">
          {say(language, messages.nothingDue, { until: day(language, until) })}
        </Notice>
      ) : (
        <div data-testid="today">
          {kinds.map((kind) => (
            <DueGroup key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} />
          ))}
        </div>
      )}
    </Section>
  );
}

const kinds: readonly TodayKind[] = ['overdue', 'today', 'this week'];

const kindWords: Readonly<Record<TodayKind, Message>> = {
  overdue: todayMessages.overdue,
  today: todayMessages.dueToday,
  'this week': todayMessages.thisWeek,
};

function DueGroup({ kind, items }: { readonly kind: TodayKind; readonly items: readonly TodayItem[] }) {
  const { language } = useWizard();
  if (items.length === 0) return null;
  const title = say(language, messages.dueGroup, {
    when: say(language, kindWords[kind]),
    count: whole(language, items.length),
  });
  return (
    <>
      <h3 class={kind === 'overdue' ? 'overdue' : undefined}>{title}</h3>
      <CutList items={items} first={kind === 'this week' ? 3 : 6} label={title}>
        {(item) => <DueRow key={`${item.code} ${item.matter}`} item={item} />}
      </CutList>
    </>
  );
}

function DueRow({ item }: { readonly item: TodayItem }) {
  const { language } = useWizard();
  const { code, codes, name, step, due, who, link, says } = item;
  return (
    <li class="due" title={says}>
      <PickRow codes={codes}>
        <span class="name">
          <b>{code}</b> {name}
        </span>
        <span class="facts">
          <span>{step}</span>
          <span>{who}</span>
        </span>
      </PickRow>
      <span class="when">
        <time dateTime={due}>{day(language, due)}</time>
        {link.startsWith('http') && (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            aria-label={say(language, messages.openOf, { code })}
          >
            {say(language, messages.open)}
          </a>
        )}
      </span>
    </li>
  );
}
