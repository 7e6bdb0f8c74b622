import type { ComponentChildren } from 'preact';
import { type Message, say } from '../../core/messages/message';
import { partMessages } from '../../core/messages/sidebar/parts';
import { useLanguage } from '../session/wizard-context';
import { whole } from './format';
import './long-list.css';

/** How many of a list are shown: enough to judge it, few enough to draw at once. */
const shownAtMost = 50;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ComponentChildren;
  /** Says how many more there are, with the gap `count`. */
  readonly more?: Message;
  readonly label?: string;
}

/** The head of a list, and how many more there are. */
export function LongList<Item>({ items, children, more = partMessages.andMore, label }: LongListProps<Item>) {
  const language = useLanguage();
  const hidden = items.length - shownAtMost;
  return (
    <>
      <ul class="list" aria-label={label}>
        {items.slice(0, shownAtMost).map(children)}
      </ul>
      {hidden > 0 && (
        <p class="more">
          {say(language, more as typeof partMessages.andMore, { count: whole(language, hidden) })}
        </p>
      )}
    </>
  );
}
