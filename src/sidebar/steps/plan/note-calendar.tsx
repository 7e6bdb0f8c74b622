import { phaseLabel } from '../../../core/campaign/phases';
import type { Plan } from '../../../core/campaign/plan';
import { phaseOf } from '../../../core/campaign/plan-from';
import { dayOf, isLive, type PlanRow } from '../../../core/campaign/record/plan-row';
import { campaignMessages } from '../../../core/messages/campaign';
import { say } from '../../../core/messages/message';
import { planMessages } from '../../../core/messages/sidebar/plan';
import { tierLabel } from '../../../core/scoring/tiers';
import { CutList } from '../../parts/cut-list';
import { day, money } from '../../parts/format';
import { useLanguage } from '../../session/wizard-context';
import { PickRow } from './running/pick-row';

interface NoteCalendarProps {
  readonly plan: Plan;
  /** Whether the rows stand in Plan, so that a click chooses them for a change. */
  readonly stands: boolean;
}

/** The notes in the order they appear. */
export function NoteCalendar({ plan, stands }: NoteCalendarProps) {
  const language = useLanguage();
  const byDay = plan.rows
    .filter(isLive)
    .map((row) => ({ row, on: dayOf(row), phase: phaseOf(row, plan.phases) }))
    .sort((one, other) => ((one.on ?? '9999') < (other.on ?? '9999') ? -1 : 1));
  return (
    <CutList items={byDay} first={40}>
      {({ row, on, phase }) => {
        const facts = (
          <span class="facts">
            <span class={`tier ${row.tier}`}>{tierLabel(row.tier, language)}</span>
            {phase !== null && <span>{phaseLabel(phase, language)}</span>}
          </span>
        );
        return (
          <li class="note" key={row.code}>
            <time dateTime={on}>
              {on === undefined ? say(language, planMessages.noDay) : day(language, on)}
            </time>
            <span class="who">
              {stands ? (
                <PickRow codes={[row.code]}>
                  <NameOf row={row} />
                  {facts}
                </PickRow>
              ) : (
                <>
                  <NameOf row={row} />
                  {facts}
                </>
              )}
            </span>
            <span class="figure">{money(language, (plan.made.get(row.code)?.cost ?? 0) / 100)}</span>
          </li>
        );
      }}
    </CutList>
  );
}

function NameOf({ row }: { readonly row: PlanRow }) {
  const language = useLanguage();
  return (
    <span class="name">
      <b class="code">{row.code}</b> {row.name ?? say(language, campaignMessages.openPlace)}
    </span>
  );
}
