import { type Ledger, ledgerLines } from '../../../core/budget/ledger';
import type { Phase } from '../../../core/campaign/phase';
import { phaseLabel } from '../../../core/campaign/phases';
import type { Plan } from '../../../core/campaign/plan';
import { phaseOf } from '../../../core/campaign/plan-from';
import { say } from '../../../core/messages/message';
import { percent, yuanAndCents } from '../../../core/messages/numbers';
import { budgetLineMessages } from '../../../core/messages/reports/overview';
import { planMessages } from '../../../core/messages/sidebar/plan';
import { day, money } from '../../parts/format';
import { useLanguage } from '../../session/wizard-context';

/** Where the budget goes, to the fen. */
export function BudgetList({ ledger: { lines, over } }: { readonly ledger: Ledger }) {
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
export function PhaseList({ plan }: { readonly plan: Plan }) {
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
export function EchoList({ echo, target }: { readonly echo: Plan['echo']; readonly target: number }) {
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
