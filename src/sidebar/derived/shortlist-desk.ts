import { type Campaign, rulesOf } from '../../core/campaign/new-campaign';
import { InputError } from '../../core/input-error';
import type { ScoredCreator } from '../../core/scoring/score-creators';
import type { Settings } from '../../core/settings';
import { answering } from '../../core/shortlist/list/answer-question';
import { shortlistFrom } from '../../core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../core/shortlist/list/shortlist';
import type { Decisions } from '../../core/shortlist/question/decisions';
import { type Question, questionOf } from '../../core/shortlist/question/question';
import type { Solution } from '../../core/shortlist/solver/solution';
import { workLimits } from '../../core/shortlist/work-limits';
import { runSliced, type SlicedWork, type Slices } from './sliced';

/** The shortlist as far as it is known. */
export interface ListView {
  /** While `computing`, the best so far, or the list for what was asked before; `null` before there is any. */
  readonly shortlist: Shortlist | null;
  /** Why the rules make no sense, one sentence. */
  readonly refused: string | null;
  readonly computing: boolean;
  /** What `shortlist` answers, for further questions; `null` while it computes. */
  readonly answer: { readonly question: Question; readonly solution: Solution } | null;
}

/** Everything that a list follows from. */
export type Asked = readonly [
  scored: readonly ScoredCreator[],
  campaign: Campaign,
  settings: Settings,
  decisions: Decisions,
];

/** Works on one shortlist at a time, the last that was asked for. */
export interface ShortlistDesk {
  /** Begins where something else is asked than before; each list starts from the one before it. */
  view(...asked: Asked): ListView;
  /** Takes a solution that was reached elsewhere for the present answer; one for an earlier answer is dropped. */
  take(answer: NonNullable<ListView['answer']>, solution: Solution): void;
  /** Resolves once nothing is being computed. */
  settled(): Promise<void>;
}

/** Milliseconds between two interim lists: more would only flicker. */
const showEvery = 250;

const nothing: ListView = { shortlist: null, refused: null, computing: false, answer: null };

/** @param changed called whenever there is more to see */
export function createShortlistDesk(slices: Slices, changed: () => void): ShortlistDesk {
  let last: Asked | null = null;
  let view = nothing;
  let work: SlicedWork | null = null;
  let start: readonly string[] = [];

  function begin([scored, campaign, settings, decisions]: Asked): void {
    work?.stop();
    const samePool = last !== null && last[0] === scored;
    const before = samePool ? view.shortlist : null;
    let question: Question;
    try {
      question = questionOf(scored, rulesOf(campaign), settings, campaign.brief, decisions);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      view = { ...nothing, shortlist: before, refused: error.message };
      return;
    }
    view = { ...nothing, shortlist: before, computing: true };
    let atOnce = true;
    let shown = slices.now();
    const show = (next: ListView) => {
      view = next;
      if (!atOnce) changed();
    };
    const steps = answering(question, workLimits.wizard, samePool ? start : []);
    work = runSliced(
      steps,
      slices,
      ({ chosen, objective, bound }) => {
        if (objective === null || slices.now() < shown + showEvery) return;
        shown = slices.now();
        const best = { status: 'within', chosen, objective, bound, relaxation: null } as const;
        show({ ...view, shortlist: shortlistFrom(question, best) });
      },
      (answer) => {
        start = answer.solution.chosen;
        const shortlist = shortlistFrom(answer.question, answer.solution);
        show({ shortlist, refused: null, computing: false, answer });
      },
    );
    atOnce = false;
  }

  return {
    view: (...asked) => {
      const same = last?.every((value, index) => value === asked[index]) ?? false;
      if (!same) {
        begin(asked);
        last = asked;
      }
      return view;
    },
    take: (answer, solution) => {
      if (view.answer !== answer) return;
      const { question } = answer;
      start = solution.chosen;
      view = { ...view, shortlist: shortlistFrom(question, solution), answer: { question, solution } };
      changed();
    },
    settled: async () => {
      while (view.computing && work !== null) await work.ended;
    },
  };
}
