import { spanned } from '../../core/campaign/record/codes';
import { readAgainSentence } from '../../core/creators/pool/sentences';
import { type Language, listed, say } from '../../core/messages/message';
import { changingMessages } from '../../core/messages/sidebar/changing';
import { frameMessages } from '../../core/messages/sidebar/frame';
import { IconButton } from '../parts/buttons';
import { whole } from '../parts/format';
import { Notice } from '../parts/notices';
import { useWizard } from '../session/wizard-context';
import type { News } from '../state/state';

/** What went well, announced without taking the focus. */
export function NewsNotice() {
  const { session, state, language } = useWizard();
  const { news } = state;
  return (
    <div role="status" class="news">
      {news !== null && (
        <Notice look={good.has(news.kind) ? 'good' : 'warning'} testId="news">
          <p>{sentenceOf(news, language)}</p>
          <IconButton
            icon="close"
            label={say(language, frameMessages.dismiss)}
            onClick={() => session.act({ kind: 'dismissed' })}
          />
        </Notice>
      )}
    </div>
  );
}

const good: ReadonlySet<News['kind']> = new Set(['written', 'read again', 'plan changed']);

function sentenceOf(news: News, language: Language): string {
  if (news.kind === 'source gone') return say(language, frameMessages.sourceGone);
  if (news.kind === 'another tab') return say(language, frameMessages.anotherTab, { tab: news.passedOver });
  if (news.kind === 'further gone') return say(language, frameMessages.furtherGone);
  if (news.kind === 'unread') {
    const tabs = listed(
      language,
      news.tabs.map((name) => say(language, frameMessages.inQuotes, { name })),
    );
    return news.taken === null
      ? say(language, frameMessages.tabsUnread, { tabs })
      : say(language, frameMessages.tabUnreadTaken, { tabs, taken: news.taken });
  }
  if (news.kind === 'read again') return readAgainSentence(news.changes, language);
  if (news.kind === 'plan changed') return changedSentence(news, language);
  if (news.kind === 'changed since') {
    const codes = listed(language, spanned(news.codes));
    return codes === ''
      ? say(language, changingMessages.movedOn)
      : say(language, changingMessages.changedSince, { codes });
  }
  if (news.kept === 0) return say(language, frameMessages.written, { tab: news.tab });
  return say(language, frameMessages.writtenKept, { tab: news.tab, kept: whole(language, news.kept) });
}

function changedSentence(
  { number, codes, kept }: Extract<News, { kind: 'plan changed' }>,
  language: Language,
): string {
  const named = (list: readonly string[]) => listed(language, spanned(list));
  const done =
    codes.length === 0
      ? say(language, changingMessages.doneInLog, { number })
      : say(language, changingMessages.done, { number, codes: named(codes) });
  if (kept.length === 0) return done;
  const formulas = say(language, changingMessages.keptFormulas, { codes: named(kept) });
  return language === 'zh' ? done + formulas : `${done} ${formulas}`;
}
