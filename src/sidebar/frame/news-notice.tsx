import { readAgainSentence } from '../../core/creators/pool/sentences';
import { type Language, listed, say } from '../../core/messages/message';
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
        <Notice
          look={news.kind === 'written' || news.kind === 'read again' ? 'good' : 'warning'}
          testId="news"
        >
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
  if (news.kept === 0) return say(language, frameMessages.written, { tab: news.tab });
  return say(language, frameMessages.writtenKept, { tab: news.tab, kept: whole(language, news.kept) });
}
