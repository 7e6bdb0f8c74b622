import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../core/messages/message';
import { changingMessages } from '../../core/messages/sidebar/changing';
import { useLanguage } from '../session/wizard-context';
import { Button } from './buttons';
import { whole } from './format';
import './long-list.css';

interface CutListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first: number;
  readonly children: (item: Item, index: number) => ComponentChildren;
  readonly label?: string;
  readonly look?: 'lines' | 'points';
}

/** The head of a list, and the rest of it on a click. One or two more than the head are shown with it. */
export function CutList<Item>({ items, first, children, label, look = 'lines' }: CutListProps<Item>) {
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const isCut = !all && items.length > first + 2;
  return (
    <>
      <ul class={look === 'lines' ? 'list' : 'points'} aria-label={label}>
        {(isCut ? items.slice(0, first) : items).map(children)}
      </ul>
      {isCut && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say(language, changingMessages.showAll, { count: whole(language, items.length) })}
        </Button>
      )}
    </>
  );
}
