import { say } from '../../../core/messages/message';
import { frameMessages } from '../../../core/messages/sidebar/frame';
import { scoreMessages } from '../../../core/messages/sidebar/score';
import { listMessages } from '../../../core/messages/sidebar/shortlist';
import { tierLabel, tiers } from '../../../core/scoring/tiers';
import { changesSince } from '../../../core/shortlist/list/changes';
import { proofSentence, type Shortlist } from '../../../core/shortlist/list/shortlist';
import type { ListView } from '../../derived/shortlist-desk';
import { Bars } from '../../parts/charts';
import { money, percent, whole } from '../../parts/format';
import { Notice, Waiting } from '../../parts/notices';
import { Disclosure, Section } from '../../parts/sections';
import { FinishProofButton } from '../../proof/finish-proof-button';
import { useLanguage, useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';
import { NotChosenList, PickList } from './creator-lists';
import { ImpossibleList, UnpricedOffers } from './impossible-list';
import { LeftOutOffers } from './left-out-offers';
import { NegotiationCopy } from './negotiation-copy';
import { RuleFields } from './rules/rule-fields';
import { WhatIf } from './what-if';
import './shortlist.css';

/** The list for the budget and the rules; each creator can be made a must or ruled out. */
export function ShortlistStep() {
  const { session, state, language } = useWizard();
  const view = session.derivation.list(state);
  if (view.shortlist === null && view.refused === null && !view.computing) {
    return <Notice look="plain">{say(language, frameMessages.stepNeedsCreators)}</Notice>;
  }
  const { brief, rules } = campaignOf(state);
  const needsBudget = brief.budget <= 0 && !rules.ignorePrices && view.shortlist?.picks.length === 0;
  return (
    <>
      <RuleFields />
      {view.refused !== null && (
        <Notice look="wrong" testId="refused">
          {view.refused}
        </Notice>
      )}
      {needsBudget ? (
        <Notice look="plain">
          {[say(language, listMessages.setBudget), ...(view.shortlist?.unmet ?? [])].join(' ')}
        </Notice>
      ) : view.shortlist === null ? (
        view.computing && <Waiting text={say(language, listMessages.computing)} />
      ) : (
        <List view={view} shortlist={view.shortlist} />
      )}
    </>
  );
}

function List({ view, shortlist }: { readonly view: ListView; readonly shortlist: Shortlist }) {
  const { language } = useWizard();
  const { picks, reserves, notChosen, unmet, proof, rules } = shortlist;
  const { answer, computing } = view;
  return (
    <>
      {unmet.length > 0 && (
        <Notice look="warning" testId="unmet">
          <ul class="plain">
            {unmet.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          {answer !== null &&
            (proof.status === 'impossible' ? (
              <ImpossibleList question={answer.question} />
            ) : (
              <UnpricedOffers question={answer.question} />
            ))}
        </Notice>
      )}
      <Changes shortlist={shortlist} />
      {picks.length > 0 && (
        <>
          <ShortlistTotals shortlist={shortlist} computing={computing} />
          {answer !== null && <FinishProofButton answer={answer} />}
          {answer !== null && <LeftOutOffers question={answer.question} />}
          <Section
            title={say(language, listMessages.chosen)}
            aside={say(language, listMessages.chosenCount, { count: picks.length })}
          >
            <PickList picks={picks} place="chosen" />
          </Section>
        </>
      )}
      {proof.status === 'not proven' && answer !== null && (
        <>
          <Notice look="warning">{proofSentence(proof, language)}</Notice>
          <FinishProofButton answer={answer} />
        </>
      )}
      {computing && picks.length === 0 && <Waiting text={say(language, listMessages.computing)} />}
      <NotChosenList reserves={reserves} notChosen={notChosen} />
      {answer !== null && picks.length > 0 && !rules.ignorePrices && (
        <div class="disclosures">
          <Disclosure title={say(language, listMessages.whatIf)} testId="what-if-open">
            {() => <WhatIf shortlist={shortlist} answer={answer} />}
          </Disclosure>
          <Disclosure title={say(language, listMessages.negotiation)} testId="negotiation">
            {() => <NegotiationCopy shortlist={shortlist} />}
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** What the list would change in the tab as it stands. */
function Changes({ shortlist }: { readonly shortlist: Shortlist }) {
  const { session, state, language } = useWizard();
  const { derivation } = session;
  const changes = changesSince(derivation.decisions(state), shortlist, derivation.settings(state));
  if (changes.length === 0) return null;
  return (
    <Disclosure title={say(language, listMessages.changes)} testId="changes">
      {() => (
        <ul class="plain">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

interface ShortlistTotalsProps {
  readonly shortlist: Shortlist;
  /** The list may still get better. */
  readonly computing: boolean;
}

/** What the list costs, what it should bring, and how good it is known to be. */
function ShortlistTotals({ shortlist, computing }: ShortlistTotalsProps) {
  const language = useLanguage();
  const { spend, toSpend, spendByTier, countByTier, expectedSaves, proof, rules, notes } = shortlist;
  const byCount = rules.ignorePrices;
  const title = say(language, byCount ? scoreMessages.tiersCounted : listMessages.spendByTier);
  const used = toSpend > 0 ? spend / toSpend : 0;
  return (
    <Section
      title={title}
      aside={byCount ? say(language, listMessages.pricesNotCounted) : percent(language, used)}
    >
      <p class="total">
        {!byCount && (
          <>
            <b>{money(language, spend)}</b>{' '}
            <span>{say(language, listMessages.ofBudget, { budget: money(language, toSpend) })}</span>
          </>
        )}
        {expectedSaves !== null && (
          <small>
            {say(language, listMessages.expectedSaves, { saves: whole(language, expectedSaves) })}
          </small>
        )}
      </p>
      <Bars
        label={title}
        rows={[...tiers]
          .reverse()
          .filter((tier) => countByTier[tier] > 0)
          .map((tier) => ({
            tier,
            name: byCount ? tierLabel(tier, language) : `${tierLabel(tier, language)} × ${countByTier[tier]}`,
            amount: byCount ? countByTier[tier] : spendByTier[tier],
            shown: byCount ? whole(language, countByTier[tier]) : money(language, spendByTier[tier]),
          }))}
      />
      <p class="proof" data-testid="proof" aria-busy={computing}>
        {computing ? say(language, listMessages.improving) : proofSentence(proof, language)}
      </p>
      {!computing &&
        notes.map((note) => (
          <p key={note} class="hint" data-testid="note">
            {note}
          </p>
        ))}
    </Section>
  );
}
