import type { ComponentChildren } from 'preact';
import { say } from '../../core/messages/message';
import { shortlistMessages } from '../../core/messages/shortlist/shortlist';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import type { ScoredCreator } from '../../core/scoring/score-creators';
import { CreatorRow } from '../parts/creator-row';
import { Icon } from '../parts/icon';
import { campaignOf } from '../state';
import type { Mark } from '../transition';
import { useWizard } from '../wizard-context';

interface MarkableCreatorProps {
  readonly scored: ScoredCreator;
  /** The note that is offered, or `null` where none is. */
  readonly format: 'image' | 'video' | null;
  readonly figure: string | undefined;
  readonly reason: string;
  /** What else can be done about the creator. */
  readonly children?: ComponentChildren;
}

const marks = [
  { mark: 'must', icon: 'pin', label: wizardMessages.mustHave },
  { mark: 'never', icon: 'never', label: wizardMessages.never },
] as const;

/** A creator whom the person can make a must or rule out, above every rule. */
export function MarkableCreator({ scored, format, figure, reason, children }: MarkableCreatorProps) {
  const { session, state, language } = useWizard();
  const { mustHave, never } = campaignOf(state).rules;
  const { id } = scored.creator;
  const given: Mark | null = never.includes(id) ? 'never' : mustHave.includes(id) ? 'must' : null;
  const shown = marks.find(({ mark }) => mark === given);
  return (
    <CreatorRow
      scored={scored}
      figure={figure}
      detail={format === null ? undefined : say(language, shortlistMessages[format])}
      reason={reason}
      sign={shown && { icon: shown.icon, label: say(language, shown.label) }}
    >
      <div class="marks">
        {marks.map(({ mark, icon, label }) => (
          <button
            key={mark}
            type="button"
            class="mark"
            aria-pressed={mark === given}
            data-testid={`mark-${mark}`}
            onClick={() => session.act({ kind: 'creator marked', id, mark: mark === given ? null : mark })}
          >
            <Icon name={icon} />
            {say(language, label)}
          </button>
        ))}
      </div>
      {children}
    </CreatorRow>
  );
}
