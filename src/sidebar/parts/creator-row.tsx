import type { ComponentChildren } from 'preact';
import { say } from '../../core/messages/message';
import { partMessages } from '../../core/messages/sidebar/parts';
import type { ScoredCreator } from '../../core/scoring/score-creators';
import { tierLabel } from '../../core/scoring/tiers';
import { commentsSentence } from '../../core/text/comments-sentence';
import { useLanguage } from '../session/wizard-context';
import { compact, whole } from './format';
import { Icon } from './icon';
import './creator-row.css';

interface CreatorRowProps {
  readonly scored: ScoredCreator;
  /** Beside the name, such as a price. */
  readonly figure?: string | undefined;
  /** After the size, such as the niche or the format of the note. */
  readonly detail?: string | undefined;
  /** Replaces the score's own reason. */
  readonly reason?: string | undefined;
  /** Beside the reason when the row is open. */
  readonly children?: ComponentChildren;
  /** A sign beside the name, for a person's own word. */
  readonly sign?: { readonly icon: 'pin' | 'never'; readonly label: string } | undefined;
}

/** A creator in one line; why, and what to look at, when it is opened. */
export function CreatorRow({ scored, figure, detail, reason, sign, children }: CreatorRowProps) {
  const language = useLanguage();
  const { creator, tier, score, grade, flags } = scored;
  const shownScore = whole(language, score);
  return (
    <li>
      <details class="creator">
        <summary>
          <span class="who">
            <span class="name">
              {sign !== undefined && (
                <span class="sign" title={sign.label} role="img" aria-label={sign.label}>
                  <Icon name={sign.icon} />
                </span>
              )}
              {creator.name === '' ? creator.id : creator.name}
            </span>
            <span class="facts">
              <span class={`tier ${tier}`}>{tierLabel(tier, language)}</span>
              {creator.followers !== null && <span>{compact(language, creator.followers)}</span>}
              {detail !== undefined && <span>{detail}</span>}
              {flags.length > 0 && <Icon name="flag" />}
            </span>
          </span>
          {figure !== undefined && <span class="figure">{figure}</span>}
          <span
            class={`score grade-${grade}`}
            title={say(language, partMessages.scoreOf, { score: shownScore, grade })}
          >
            <b>{shownScore}</b>
            <i>{grade}</i>
          </span>
        </summary>
        <div class="why">
          <p>{reason ?? scored.why}</p>
          {creator.commentsRead !== null && <p>{commentsSentence(creator.commentsRead, language)}</p>}
          {flags.length > 0 && (
            <ul>
              {flags.map((flag) => (
                <li key={flag}>{flag}</li>
              ))}
            </ul>
          )}
          {children}
        </div>
      </details>
    </li>
  );
}
