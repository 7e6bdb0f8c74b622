import type { ComponentChildren } from 'preact';
import { spanned } from '../../../../core/campaign/record/codes';
import { listed, say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { useWizard } from '../../../session/wizard-context';
import './running.css';

interface PickRowProps {
  readonly codes: readonly string[];
  readonly children: ComponentChildren;
}

/** A row that a click chooses for a change, or no longer. */
export function PickRow({ codes, children }: PickRowProps) {
  const { session, state, language } = useWizard();
  const chosen = codes.every((code) => state.change.codes.includes(code));
  return (
    <button
      type="button"
      class="pick-row"
      aria-pressed={chosen}
      title={say(language, messages.pick, { code: listed(language, spanned(codes)) })}
      data-testid={`pick-${codes[0] ?? ''}`}
      onClick={() => session.act({ kind: 'rows picked', codes })}
    >
      {children}
    </button>
  );
}
