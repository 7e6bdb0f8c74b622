import { type Language, say } from '../messages/message';
import { reportMessages as messages } from '../messages/reports/reports';
import type { ReportKind } from './report';

/** The name of a tab: `Scores`, or `Shortlist · 双11` where a campaign has a name. */
export function reportName(kind: ReportKind, campaign: string, language: Language): string {
  const name = say(language, names[kind]);
  const title = campaign.trim();
  return title === '' || kind === 'scores' || kind === 'settings' ? name : `${name} · ${title}`;
}

const names = {
  scores: messages.scores,
  settings: messages.settings,
  shortlist: messages.shortlist,
  plan: messages.plan,
  dashboard: messages.dashboard,
  client: messages.client,
  results: messages.results,
} as const;
