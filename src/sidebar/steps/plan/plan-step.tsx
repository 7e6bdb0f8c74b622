import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { day } from '../../parts/format';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useWizard } from '../../session/wizard-context';
import { NoteCalendar } from './note-calendar';
import { PhaseList } from './phase-list';

/** The list as a dated plan. */
export function PlanStep() {
  const { session, state, language } = useWizard();
  const plan = session.derivation.plan(state);
  if (plan === null) return <Notice look="plain">{say(language, wizardMessages.noPlan)}</Notice>;
  return (
    <>
      {plan.remarks.length > 0 && (
        <Notice look="warning" testId="remarks">
          <ul>
            {plan.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Section
        title={say(language, wizardMessages.phases)}
        aside={say(language, wizardMessages.launchOn, { date: day(language, plan.launch, true) })}
      >
        <PhaseList plan={plan} />
      </Section>
      <Section
        title={say(language, wizardMessages.calendar)}
        aside={say(language, wizardMessages.phaseNotes, { count: plan.notes.length })}
      >
        <NoteCalendar notes={plan.notes} />
      </Section>
    </>
  );
}
