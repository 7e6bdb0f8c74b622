import { goalMessages, goalSynonyms } from './messages/goals';
import { type Language, listed, say } from './messages/message';

/** What a campaign is for. `mixed`: a launch, and notes that go on after it. */
export const goals = ['launch', 'festival', 'always-on', 'mixed'] as const;
export type Goal = (typeof goals)[number];

/** What the planner knows before choosing anyone. It comes first because every later step needs it. */
export interface Brief {
  /** Tells one campaign from another on the same pool of creators; '' for the only one. */
  readonly campaign: string;
  readonly product: string;
  /** Niche labels, the most important first. */
  readonly niches: readonly string[];
  readonly competitors: readonly string[];
  /** The launch, ISO date, or `null` while it is open. */
  readonly launch: string | null;
  /** ¥, platform fee included. */
  readonly budget: number;
  readonly goal: Goal;
  /** What a searcher types, each a text: KOC notes are spread over them. */
  readonly keywords: readonly string[];
  /** Over how many days KOC publish; `null`: as is usual for the goal. */
  readonly days: number | null;
}

/** A brief before anything is known. */
export const emptyBrief: Brief = {
  campaign: '',
  product: '',
  niches: [],
  competitors: [],
  launch: null,
  budget: 0,
  goal: 'launch',
  keywords: [],
  days: null,
};

/** The goal of this name, in English or Chinese, as planners call it too; `null` where none has it. */
export function goalNamed(name: string): Goal | null {
  const said = name.trim().toLowerCase();
  return (
    goals.find((goal) => {
      const { en, zh } = goalMessages[goal];
      const names: readonly string[] = [goal, en.toLowerCase(), zh, ...goalSynonyms[goal]];
      return names.includes(said);
    }) ?? null
  );
}

/** The goals there are, as a person of the language writes them. */
export function goalNames(language: Language): string {
  return listed(
    language,
    goals.map((goal) => (language === 'en' ? goal : say(language, goalMessages[goal]))),
  );
}

/** What a brief is about, as a title says it: 'Serum · 双11'; '' where it names neither. */
export function subjectOf({ product, campaign }: Brief): string {
  return [product, campaign].filter((part) => part.trim() !== '').join(' · ');
}
