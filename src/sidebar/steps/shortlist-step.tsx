import { say } from '../../core/messages/message';
import { wizardMessages } from '../../core/messages/wizard';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { campaignOf } from '../state';
import { useWizard } from '../wizard-context';
import { NotChosenList } from './not-chosen-list';
import { PickList } from './pick-list';
import { RuleFields } from './rule-fields';
import { ShortlistTotals } from './shortlist-totals';

/** The list for the budget and the mix; each creator can be made a must or ruled out. */
export function ShortlistStep() {
  const { session, state, language } = useWizard();
  const shortlist = session.derivation.shortlist(state);
  if (shortlist === null)
    return <Notice look="plain">{say(language, wizardMessages.stepNeedsCreators)}</Notice>;
  if (campaignOf(state).brief.budget <= 0) {
    return (
      <>
        <RuleFields />
        <Notice look="plain">{say(language, wizardMessages.setBudget)}</Notice>
      </>
    );
  }
  const { picks, reserves, notChosen, unmet } = shortlist;
  return (
    <>
      <RuleFields />
      {unmet.length > 0 && (
        <Notice look="warning" testId="unmet">
          <p>
            <b>{say(language, wizardMessages.unmet)}</b>
          </p>
          <ul>
            {unmet.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Notice>
      )}
      {picks.length === 0 ? (
        <Notice look="plain">{say(language, wizardMessages.nothingChosen)}</Notice>
      ) : (
        <>
          <ShortlistTotals shortlist={shortlist} />
          <Section
            title={say(language, wizardMessages.chosen)}
            aside={say(language, wizardMessages.chosenCount, { count: picks.length })}
          >
            <PickList picks={picks} />
          </Section>
        </>
      )}
      <NotChosenList reserves={reserves} notChosen={notChosen} />
    </>
  );
}
