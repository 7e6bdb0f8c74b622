import type { Brief } from '../../core/brief';
import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/sidebar/wizard';
import { nicheLabel, niches } from '../../core/scoring/niches/niches';
import { ownNichesOf } from '../../core/scoring/niches/own-niches';
import { Section } from '../parts/section';
import { TextField } from '../parts/text-field';
import { WordsField } from '../parts/words-field';
import { campaignOf } from '../state';
import { useWizard } from '../wizard-context';
import { BudgetField } from './budget-field';
import { LaunchFields } from './launch-fields';
import { OwnNicheFields } from './own-niche-fields';

/** The brief, from what is sold to what may be spent. */
export function BriefFields() {
  const { session, state, language } = useWizard();
  const { brief } = campaignOf(state);
  const settings = session.derivation.settings(state);
  const change = (part: Partial<Omit<Brief, 'campaign'>>) =>
    session.act({ kind: 'brief changed', change: part });
  return (
    <Section title={say(language, wizardMessages.brief)}>
      <TextField
        label={say(language, wizardMessages.product)}
        value={brief.product}
        testId="product"
        onChange={(product) => change({ product })}
      />
      <WordsField
        label={say(language, wizardMessages.niches)}
        hint={say(language, wizardMessages.nichesHint)}
        words={brief.niches}
        suggestions={[...ownNichesOf(settings), ...niches].map((niche) => nicheLabel(niche, language))}
        testId="niches"
        onChange={(chosen) => change({ niches: chosen })}
      />
      <OwnNicheFields />
      <WordsField
        label={say(language, wizardMessages.competitors)}
        hint={say(language, wizardMessages.competitorsHint)}
        words={brief.competitors}
        testId="competitors"
        onChange={(competitors) => change({ competitors })}
      />
      <LaunchFields launch={brief.launch} onChange={(launch) => change({ launch })} />
      <BudgetField
        key={brief.campaign}
        budget={brief.budget}
        hint={say(language, wizardMessages.budgetHint)}
        onChange={(budget) => change({ budget })}
      />
    </Section>
  );
}
