import type { PlannedNote } from '../../core/campaign/plan';
import { tierLabel } from '../../core/scoring/tiers';
import { day, money } from '../format';
import { LongList } from '../parts/long-list';
import { useLanguage } from '../wizard-context';
import { phaseName } from './phase-name';

/** The notes in the order they appear. */
export function NoteCalendar({ notes }: { readonly notes: readonly PlannedNote[] }) {
  const language = useLanguage();
  return (
    <LongList items={notes}>
      {({ pick: { scored, cost }, phase, publishOn }) => (
        <li class="note" key={`${publishOn} ${scored.creator.id}`}>
          <time dateTime={publishOn}>{day(language, publishOn)}</time>
          <span class="who">
            <span class="name">{scored.creator.name === '' ? scored.creator.id : scored.creator.name}</span>
            <span class="facts">
              <span class={`tier ${scored.tier}`}>{tierLabel(scored.tier, language)}</span>
              <span>{phaseName(phase, language)}</span>
            </span>
          </span>
          <span class="figure">{money(language, cost)}</span>
        </li>
      )}
    </LongList>
  );
}
