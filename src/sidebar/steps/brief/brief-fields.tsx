import type { Brief } from '../../../core/campaign/brief';
import { say } from '../../../core/messages/message';
import { wizardMessages } from '../../../core/messages/sidebar/wizard';
import { nicheLabel, niches } from '../../../core/scoring/niches/niches';
import { ownNichesOf } from '../../../core/scoring/niches/own-niches';
import { BudgetField } from '../../parts/fields/budget-field';
import { TextField } from '../../parts/fields/text-field';
import { WordsField } from '../../parts/fields/words-field';
import { Section } from '../../parts/section';
import { useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';
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
