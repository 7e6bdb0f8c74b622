import { type Ledger, ledgerLines } from '../../../core/budget/ledger';
import type { Phase } from '../../../core/campaign/phase';
import { aimLabel, phaseLabel } from '../../../core/campaign/phases';
import type { Plan } from '../../../core/campaign/plan';
import type { PlannedCampaign } from '../../../core/campaign/plan-campaign';
import { phaseOf } from '../../../core/campaign/plan-from';
import { dayOf, isLive } from '../../../core/campaign/record/plan-row';
import { campaignMessages } from '../../../core/messages/campaign';
import { say } from '../../../core/messages/message';
import { percent, yuanAndCents } from '../../../core/messages/numbers';
import { budgetLineMessages } from '../../../core/messages/reports/overview';
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
  const planned = session.derivation.planned(state);
  if (planned === null) return <Notice look="plain">{say(language, planMessages.noPlan)}</Notice>;
  const { plan, waterfall, ledger } = planned;
  return (
    <>
      <Standing planned={planned} />
      {plan.remarks.length > 0 && <Sentences look="warning" sentences={plan.remarks} testId="remarks" />}
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
        <NoteCalendar plan={plan} />
      </Section>
    </>
  );
}

/** What the tabs say since they were written, what is to be answered, and what a run would do to them. */
function Standing({ planned: { run } }: { readonly planned: PlannedCampaign }) {
  const { session, state, language } = useWizard();
  const { record, said: ofTabs, questions } = session.derivation.standing(state);
  if (record === null) return null;
  const said = [...ofTabs, ...session.derivation.typedOver(state)];
  const words = session.derivation
    .laterWords(state)
    .map(({ code, name, agreedPrice, declined }) =>
      declined
        ? say(language, planMessages.laterDeclined, { code, name })
        : say(language, planMessages.laterPrice, { code, name, price: money(language, agreedPrice ?? 0) }),
    );
  const asked = [...questions.map(({ says }) => says), ...words];
  const before = new Set(record.rows.map(({ code }) => code));
  const codes = [...new Set(run.lines.map(({ code }) => code))].filter((code) => code !== '');
  const after = new Set(run.record.rows.map(({ code }) => code));
  const added = codes.filter((code) => !before.has(code)).length;
  const gone = codes.filter((code) => !after.has(code)).length;
  return (
    <>
      <Notice look="plain" testId="standing">
        {codes.length === 0
          ? say(language, planMessages.nothingNew)
          : say(language, planMessages.ofEarlier, { added, gone, changed: codes.length - added - gone })}
      </Notice>
      {said.length > 0 && <Sentences look="plain" sentences={said} testId="typed" />}
      {asked.length > 0 && (
        <Section title={say(language, planMessages.toAnswer)}>
          <Sentences look="warning" sentences={asked} testId="asked" />
        </Section>
      )}
    </>
  );
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

/** Where the budget goes, to the fen. */
function BudgetList({ ledger: { lines, over } }: { readonly ledger: Ledger }) {
  const language = useLanguage();
  const shown = ledgerLines.filter((line) => lines[line] > 0);
  return (
    <dl class="budget">
      {shown.map((line) => (
        <div key={line}>
          <dt>{say(language, budgetLineMessages[line])}</dt>
          <dd>{yuanAndCents(lines[line] / 100)}</dd>
        </div>
      ))}
      {over > 0 && (
        <div class="over">
          <dt>{say(language, budgetLineMessages.over)}</dt>
          <dd>{yuanAndCents(over / 100)}</dd>
        </div>
      )}
    </dl>
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
