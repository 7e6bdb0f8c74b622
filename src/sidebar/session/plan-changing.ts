import type { Deed } from '../../core/campaign/acts/act';
import { isRefused, type Preview } from '../../core/campaign/acts/acted';
import { inWords } from '../../core/campaign/acts/said';
import type { CampaignRecord } from '../../core/campaign/record/campaign-record';
import type { FilledDown } from '../../core/campaign/record/tab/filled-down';
import { putBack } from '../../core/campaign/record/tab/put-back';
import { InputError } from '../../core/input-error';
import { say } from '../../core/messages/message';
import { changingMessages } from '../../core/messages/sidebar/changing';
import { actFinished } from '../../core/reports/plan/finish-broken-off';
import { rowsOfChange } from '../../core/reports/plan/rows-of-change';
import type { ChangeAnswer, ChangeRequest } from '../../wire/endpoints';
import { todayOf } from '../derived/acting';
import type { Derivation } from '../derived/derive';
import type { Server } from '../server';
import { isSame } from '../state/merge-plans';
import { campaignOf, type WizardState } from '../state/state';
import type { Action } from '../state/transition';

/** How a running plan is changed in its tabs: the rows that are named and the log, never more. */
export interface PlanChanging {
  /** Looks at the campaign's tabs again: people go on writing in them. */
  lookAgain(): Promise<void>;
  /**
   * Does what was shown. Where the plan has become another meanwhile, nothing is written, and it is shown anew.
   * @param shown what the person said yes to
   */
  change(deed: Deed, shown: Preview): Promise<void>;
  /** Writes the rows of an act that broke off. */
  finish(): Promise<void>;
  /** Puts back what stood in cells before they were filled down. */
  putBack(filled: FilledDown): Promise<void>;
  /** Writes a row again that was deleted. */
  restore(code: string): Promise<void>;
}

/** What the session lends. */
interface Surroundings {
  readonly server: Server;
  readonly derivation: Derivation;
  state(): WizardState;
  act(action: Action): void;
  attempt(doing: 'changing' | 'reading', work: () => Promise<void>): Promise<void>;
  readAgain(): Promise<void>;
  save(): Promise<void>;
}

/** A change of the record as it has just been read; `null` where there is nothing to write any more. */
type Made = {
  readonly after: CampaignRecord;
  readonly unshown?: ReadonlySet<string>;
} | null;

export function createPlanChanging(surroundings: Surroundings): PlanChanging {
  const { server, derivation, state, act, attempt, readAgain, save } = surroundings;
  /** What was sent last without an answer, and for what: said again, it goes out as it was. */
  let unanswered: { readonly asked: unknown; readonly sent: Sent } | null = null;

  /** One click: whatever fails in it, doing it again sends what was sent. */
  async function once(asked: unknown, make: () => Made): Promise<void> {
    await attempt('changing', async () => {
      let sent = isSame(unanswered?.asked, asked) ? (unanswered?.sent ?? null) : null;
      if (sent === null) {
        await readAgain();
        const { isApart, said } = derivation.standing(state());
        if (isApart) throw new InputError(said.join(' '));
        const made = make();
        sent = made === null ? null : requestFor(made, derivation, state());
      }
      if (sent === null) return act({ kind: 'done', news: { kind: 'changed since', codes: [] } });
      unanswered = { asked, sent };
      const answer = await server.changeRows(sent.request);
      unanswered = null;
      await readAgain();
      if (answer.kind === 'changed') act({ kind: 'change left' });
      act({ kind: 'done', news: newsOf(sent, answer) });
      await save();
    });
  }

  return {
    lookAgain: () =>
      attempt('reading', async () => {
        await readAgain();
        act({ kind: 'done', news: null });
      }),
    change: (deed, shown) =>
      once({ deed, shown: bare(shown) }, () => {
        const acted = derivation.acting.acted(state(), deed);
        if (acted === null) return null;
        if (isRefused(acted)) throw new InputError(inWords(acted.refused, state().language));
        return isSame(bare(acted.preview), bare(shown)) ? { after: acted.record } : null;
      }),
    finish: () =>
      once('finish', () => {
        const standing = derivation.standing(state());
        const broken = derivation.acting.brokenOff(state());
        if (broken === null) return null;
        const { record } = actFinished(standing, broken);
        const unshown = new Set([...broken.write.map(({ code }) => code), ...broken.takeOut]);
        return record === null ? null : { after: record, unshown };
      }),
    putBack: (filled) =>
      once({ filled }, () => {
        const { record } = derivation.standing(state());
        const done = { day: todayOf(state()), by: state().by };
        const after = record === null ? null : putBack(record, filled, done);
        return after === null || after === record ? null : { after };
      }),
    restore: (code) =>
      once({ code }, () => {
        const { record } = derivation.standing(state());
        return record === null ? null : { after: record, unshown: new Set([code]) };
      }),
  };
}

/** Its number in the log goes by what was typed before it, which is another question. */
function bare({ number: _, ...preview }: Preview): unknown {
  return preview;
}

interface Sent {
  readonly request: ChangeRequest;
  readonly number: number;
  readonly codes: readonly string[];
}

function requestFor(made: NonNullable<Made>, derivation: Derivation, state: WizardState): Sent {
  const { campaign } = campaignOf(state).brief;
  const plan = state.campaignTabs.find((tab) => tab.kind === 'plan' && tab.campaign === campaign)?.table;
  const idOf = (kind: 'plan' | 'log') =>
    state.workbook?.tabs.find((tab) => tab.own === kind && tab.campaign === campaign)?.id;
  const [planTabId, logTabId] = [idOf('plan'), idOf('log')];
  const standing = derivation.standing(state);
  const { brief, settings } = derivation.acting.terms(state);
  const found = plan === undefined ? null : rowsOfChange({ plan, standing, ...made }, brief, settings);
  if (found === null || planTabId === undefined || logTabId === undefined)
    throw new InputError(say(state.language, changingMessages.planGone));
  const { change, record } = found;
  return {
    request: { id: newId(), planTabId, logTabId, change, language: state.language },
    number: record.log[record.log.length - 1]?.number ?? 0,
    codes: change.rows.map(({ code }) => code),
  };
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

function newsOf({ number, codes }: Sent, answer: ChangeAnswer) {
  return answer.kind === 'changed'
    ? ({ kind: 'plan changed', number, codes, kept: answer.kept } as const)
    : answer;
}
