import type { Table } from '../../core/table';
import type { TabSummary } from '../../wire/endpoints';
import type { FurtherTab } from '../../wire/plan-state';
import { sourceTabs, type WizardState } from './state';

/** With a tab added at the end, or one that is there used for something else; `table` where it was read just now. */
export function withFurther(state: WizardState, tab: FurtherTab, table: Table | null): WizardState {
  const { furtherTabs, furtherCells } = state;
  const { tabId } = tab;
  const stands = furtherTabs.some((other) => other.tabId === tabId);
  return {
    ...state,
    furtherTabs: stands
      ? furtherTabs.map((other) => (other.tabId === tabId ? tab : other))
      : [...furtherTabs, tab],
    furtherCells:
      table === null
        ? furtherCells
        : [...furtherCells.filter((other) => other.tabId !== tabId), { tabId, table }],
    doing: null,
    share: null,
    news: null,
  };
}

export function withoutFurther(state: WizardState, tabId: number): WizardState {
  return {
    ...state,
    furtherTabs: state.furtherTabs.filter((other) => other.tabId !== tabId),
    furtherCells: state.furtherCells.filter((other) => other.tabId !== tabId),
  };
}

/** Without the added tabs that the file no longer has. */
export function withStanding(state: WizardState, offered: readonly TabSummary[]): WizardState {
  const gone = state.furtherTabs.filter(({ tabId }) => !offered.some(({ id }) => id === tabId));
  const standing = gone.reduce((left, { tabId }) => withoutFurther(left, tabId), state);
  return gone.length === 0 ? state : { ...standing, news: { kind: 'further gone' } };
}

/** The tabs that may still be added. */
export function addableTabs({ workbook, sourceTabId, furtherTabs }: WizardState): readonly TabSummary[] {
  if (workbook === null) return [];
  const taken = [sourceTabId, ...furtherTabs.map(({ tabId }) => tabId)];
  return sourceTabs(workbook).filter(({ id }) => !taken.includes(id));
}
