import type { Phase, Plan } from '../../../core/campaign/plan';
import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { day, money } from '../../parts/format';
import { useLanguage } from '../../session/wizard-context';
import { phaseName } from './phase-name';

/** The phases on one line of time, then each with its dates, purpose, notes and spend. */
export function PhaseList({ plan }: { readonly plan: Plan }) {
  const language = useLanguage();
  const { phases, notes, spendByPhase } = plan;
  const notesIn = (phase: Phase) => notes.filter((note) => note.phase === phase.name).length;
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
              <b>{phaseName(phase.name, language)}</b>
              <span>
                {say(language, wizardMessages.range, {
                  from: day(language, phase.from),
                  to: day(language, phase.to),
                })}
              </span>
            </div>
            <p>{phase.purpose}</p>
            <p class="figures">
              <span>{say(language, wizardMessages.phaseNotes, { count: notesIn(phase) })}</span>
              <span>{money(language, spendByPhase[phase.name])}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
