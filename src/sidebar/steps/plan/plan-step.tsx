import type { Phase } from '../../../core/campaign/phase';
import { aimLabel, phaseLabel } from '../../../core/campaign/phases';
import type { Plan } from '../../../core/campaign/plan';
import { phaseOf } from '../../../core/campaign/plan-from';
import { dayOf, isLive } from '../../../core/campaign/record/plan-row';
import { campaignMessages } from '../../../core/messages/campaign';
import { say } from '../../../core/messages/message';
import { percent } from '../../../core/messages/numbers';
import { planMessages } from '../../../core/messages/sidebar/plan';
import { tierLabel } from '../../../core/scoring/tiers';
import { day, money } from '../../parts/format';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notices';
import { Section } from '../../parts/sections';
import { useLanguage, useWizard } from '../../session/wizard-context';
import './plan.css';

/** The list as a dated plan. */
export function PlanStep() {
  const { session, state, language } = useWizard();
  const plan = session.derivation.plan(state);
  if (plan === null) return <Notice look="plain">{say(language, planMessages.noPlan)}</Notice>;
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
        title={say(language, planMessages.phases)}
        aside={say(language, planMessages.launchOn, {
          aim: aimLabel(plan.aim, language),
          date: day(language, plan.launch, true),
        })}
      >
        <PhaseList plan={plan} />
      </Section>
      <Section title={say(language, planMessages.echo)}>
        <EchoList echo={plan.echo} target={session.derivation.settings(state)['echo.target']} />
      </Section>
      <Section
        title={say(language, planMessages.calendar)}
        aside={say(language, planMessages.phaseNotes, { count: plan.rows.filter(isLive).length })}
      >
        <NoteCalendar plan={plan} />
      </Section>
    </>
  );
}

/** The phases on one line of time, then each with its dates, purpose, notes and spend. */
function PhaseList({ plan }: { readonly plan: Plan }) {
  const language = useLanguage();
  const { phases, rows, spendByPhase } = plan;
  const notesIn = (phase: Phase) => rows.filter((row) => phaseOf(row, phases) === phase.name).length;
  return (
    <>
      <div class="timeline" aria-hidden="true">
        {phases.map(({ name, days }) => (
          <span key={name} class={`phase ${name}`} style={{ flexGrow: days }} />
        ))}
      </div>
      <ol class="phases">
        {phases.map((phase) => (
          <li key={phase.name} class={phase.name}>
            <div>
              <b>{phaseLabel(phase.name, language)}</b>
              <span>
                {say(language, planMessages.range, {
                  from: day(language, phase.from),
                  to: day(language, phase.to),
                })}
              </span>
            </div>
            <p>{phase.purpose}</p>
            <p class="figures">
              <span>{say(language, planMessages.phaseNotes, { count: notesIn(phase) })}</span>
              <span>{money(language, spendByPhase[phase.name])}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the KOC of each keyword come to for who searches it. */
function EchoList({ echo, target }: { readonly echo: Plan['echo']; readonly target: number }) {
  const language = useLanguage();
  return (
    <ul class="echo">
      {echo.map(({ keyword, notes, found, echo: share, needed }) => (
        <li key={keyword ?? ''}>
          <b>{keyword ?? say(language, planMessages.allKeywords)}</b>
          <p>
            {say(language, planMessages.echoLine, {
              notes,
              found,
              echo: percent(Math.round(100 * share) / 100),
            })}
          </p>
          <p>{say(language, planMessages.echoNeeded, { target: percent(target), needed })}</p>
        </li>
      ))}
    </ul>
  );
}

/** The notes in the order they appear. */
function NoteCalendar({ plan }: { readonly plan: Plan }) {
  const language = useLanguage();
  const byDay = plan.rows
    .filter(isLive)
    .map((row) => ({ row, on: dayOf(row), phase: phaseOf(row, plan.phases) }))
    .sort((one, other) => ((one.on ?? '9999') < (other.on ?? '9999') ? -1 : 1));
  return (
    <LongList items={byDay}>
      {({ row, on, phase }) => (
        <li class="note" key={row.code}>
          <time dateTime={on}>
            {on === undefined ? say(language, planMessages.noDay) : day(language, on)}
          </time>
          <span class="who">
            <span class="name">{row.name ?? say(language, campaignMessages.openPlace)}</span>
            <span class="facts">
              <span class={`tier ${row.tier}`}>{tierLabel(row.tier, language)}</span>
              {phase !== null && <span>{phaseLabel(phase, language)}</span>}
            </span>
          </span>
          <span class="figure">{money(language, (plan.made.get(row.code)?.cost ?? 0) / 100)}</span>
        </li>
      )}
    </LongList>
  );
}
