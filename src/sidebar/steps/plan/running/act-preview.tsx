import { useState } from 'preact/hooks';
import type { Deed } from '../../../../core/campaign/acts/act';
import type { Preview } from '../../../../core/campaign/acts/acted';
import { sentencesOf } from '../../../../core/campaign/acts/sentences-of';
import { say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { Button } from '../../../parts/buttons';
import { CutList } from '../../../parts/cut-list';
import { TextField } from '../../../parts/fields/fields';
import { useWizard } from '../../../session/wizard-context';
import { LateChoices } from './late-choices';
import './running.css';

interface ActPreviewProps {
  readonly deed: Deed;
  readonly preview: Preview;
  /** What else is to be dropped when the person leaves it. */
  readonly onLeave?: () => void;
}

/** What an act would do, and the yes or no to it. */
export function ActPreview({ deed, preview, onLeave }: ActPreviewProps) {
  const { session, state, language } = useWizard();
  const sentences = sentencesOf(deed.kind === 'late' ? withoutHit(preview) : preview, language);
  const isAtIt = state.doing === 'changing';
  return (
    <div class="preview" data-testid="preview">
      <div role="status">
        <h3>{say(language, messages.preview)}</h3>
        <CutList items={sentences} first={9} look="points">
          {(sentence) => <li key={sentence}>{sentence}</li>}
        </CutList>
      </div>
      {deed.kind === 'late' && preview.hit.length > 0 && <LateChoices hits={preview.hit} />}
      <GivenName />
      <div class="answers">
        <Button
          look="secondary"
          testId="do-it"
          disabled={state.doing !== null}
          onClick={() => void session.changing.change(deed, preview)}
        >
          {say(language, isAtIt ? messages.doing : messages.doIt)}
        </Button>
        <Button
          look="quiet"
          testId="leave-it"
          disabled={isAtIt}
          onClick={() => {
            session.act({ kind: 'change left' });
            onLeave?.();
          }}
        >
          {say(language, messages.leaveIt)}
        </Button>
      </div>
    </div>
  );
}

/** Rows that a late product hits are said where their choice is. */
function withoutHit(preview: Preview): Preview {
  const hit = new Set(preview.hit.map(({ code }) => code));
  return { ...preview, hit: [], moved: preview.moved.filter(({ code }) => !hit.has(code)) };
}

/** Asked once, and shown from then on: the log is read by others. */
function GivenName() {
  const { session, state, language } = useWizard();
  const [asking, setAsking] = useState(state.by === '');
  if (!asking)
    return (
      <p class="hint">
        {say(language, messages.asName, { name: state.by })}{' '}
        <Button look="quiet" onClick={() => setAsking(true)}>
          {say(language, messages.otherName)}
        </Button>
      </p>
    );
  return (
    <TextField
      label={say(language, messages.yourName)}
      value={state.by}
      testId="your-name"
      onChange={(by) => session.act({ kind: 'name given', by: by.slice(0, longestName) })}
    />
  );
}

const longestName = 40;
