import { aimLabel } from '../../../core/campaign/phases';
import type { PlannedCampaign } from '../../../core/campaign/plan-campaign';
import { isLive } from '../../../core/campaign/record/plan-row';
import { say } from '../../../core/messages/message';
import { planMessages } from '../../../core/messages/sidebar/plan';
import { day, money } from '../../parts/format';
import { Notice } from '../../parts/notices';
import { Section } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { AtHand } from './at-hand/at-hand';
import { NoteCalendar } from './note-calendar';
import { BudgetList, EchoList, PhaseList } from './plan-parts';
import { ChangePart } from './running/change-part';
import { LogPart } from './running/log-part';
import { ToAnswer } from './running/to-answer';
import { TodayPart } from './running/today-part';
import './plan.css';

/** The list as a dated plan; where one stands, first what it asks of a person today. */
export function PlanStep() {
  const { session, state, language } = useWizard();
  const planned = session.derivation.planned(state);
  const now = session.derivation.acting.now(state);
  const shown = now ?? planned;
  if (shown === null)
    return (
      <>
        <Notice look="plain">{say(language, planMessages.noPlan)}</Notice>
        <AtHand />
      </>
    );
  const { plan, waterfall, ledger } = shown;
  const remarks = planned?.plan.remarks ?? plan.remarks;
  return (
    <>
      {now !== null && (
        <>
          <TodayPart />
          <ToAnswer />
          <ChangePart />
          <div class="disclosures">
            <LogPart />
            <AtHand />
          </div>
        </>
      )}
      <Standing planned={planned} />
      {remarks.length > 0 && <Sentences look="warning" sentences={remarks} testId="remarks" />}
      <Section
        title={say(language, planMessages.phases)}
        aside={say(language, planMessages.launchOn, {
          aim: aimLabel(plan.aim, language),
          date: day(language, plan.launch, true),
        })}
      >
        <PhaseList plan={plan} />
      </Section>
      <Section
        title={say(language, planMessages.budget)}
        aside={say(language, planMessages.ofBudget, {
          budget: money(language, waterfall.budget / 100),
          creators: money(language, waterfall.creators / 100),
        })}
      >
        <BudgetList ledger={ledger} />
      </Section>
      <Section title={say(language, planMessages.echo)}>
        <EchoList echo={plan.echo} target={session.derivation.settings(state)['echo.target']} />
      </Section>
      <Section
        title={say(language, planMessages.calendar)}
        aside={say(language, planMessages.phaseNotes, { count: plan.rows.filter(isLive).length })}
      >
        <NoteCalendar plan={plan} stands={now !== null} />
      </Section>
      {now === null && (
        <div class="disclosures">
          <AtHand />
        </div>
      )}
    </>
  );
}

/** What the tabs say since they were written, and what a run would do to them. */
function Standing({ planned }: { readonly planned: PlannedCampaign | null }) {
  const { session, state, language } = useWizard();
  const { record, said: ofTabs } = session.derivation.standing(state);
  if (record === null) return null;
  const said = [...ofTabs, ...session.derivation.typedOver(state)];
  return (
    <>
      {planned !== null && (
        <Notice look="plain" testId="standing">
          {whatRunDoes(planned)}
        </Notice>
      )}
      {said.length > 0 && <Sentences look="plain" sentences={said} testId="typed" />}
    </>
  );

  function whatRunDoes({ run }: PlannedCampaign): string {
    const before = new Set(record?.rows.map(({ code }) => code));
    const codes = [...new Set(run.lines.map(({ code }) => code))].filter((code) => code !== '');
    if (codes.length === 0) return say(language, planMessages.nothingNew);
    const after = new Set(run.record.rows.map(({ code }) => code));
    const added = codes.filter((code) => !before.has(code)).length;
    const gone = codes.filter((code) => !after.has(code)).length;
    return say(language, planMessages.ofEarlier, { added, gone, changed: codes.length - added - gone });
  }
}

function Sentences({
  look,
  sentences,
  testId,
}: {
  readonly look: 'plain' | 'warning';
  readonly sentences: readonly string[];
  readonly testId: string;
}) {
  return (
    <Notice look={look} testId={testId}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
