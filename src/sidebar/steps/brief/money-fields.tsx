import type { Brief } from '../../../core/brief';
import { goalKind } from '../../../core/budget/waterfall';
import { rulesOf } from '../../../core/campaign/new-campaign';
import { InputError } from '../../../core/input-error';
import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { forCreatorsSentence, offSentence } from '../../../core/shortlist/list/off-sentences';
import { type Money, moneyFor } from '../../../core/shortlist/question/money';
import { NumberField, Toggle } from '../../parts/fields/fields';
import { PercentField } from '../../parts/fields/percent-field';
import { useWizard } from '../../session/wizard-context';
import { campaignOf } from '../../state/state';
import { BriefPart, useBrief } from './brief-part';

/** What stands in the budget beside creators. */
export function MoneyFields() {
  return (
    <BriefPart
      title={briefMessages.moneyPart}
      holds={['agencyFee', 'tax', 'platformFeeIn', 'boost', 'authorisation']}
      testId="money-part"
    >
      {() => <MoneyOfBrief />}
    </BriefPart>
  );
}

function MoneyOfBrief() {
  const { session, state, language } = useWizard();
  const { brief, change } = useBrief();
  const settings = session.derivation.settings(state);
  const off = useMoney()?.off ?? null;
  const comesOff = off === null ? null : offSentence(off, language);
  return (
    <>
      <AddedShare rate="agencyFee" isIn="agencyFeeIn" />
      <AddedShare rate="tax" isIn="taxIn" />
      <Toggle
        label={say(language, briefMessages.platformFeeIn)}
        hint={say(language, briefMessages.inHint)}
        on={brief.platformFeeIn}
        testId="platform-fee-in"
        onChange={(platformFeeIn) => change({ platformFeeIn })}
      />
      <PercentField
        label={say(language, briefMessages.boost)}
        share={brief.boost}
        usual={settings[`balanced.boost.${goalKind(brief.goal)}`]}
        testId="boost"
        onChange={(boost) => change({ boost })}
      />
      <NumberField
        label={say(language, briefMessages.authorisation)}
        value={brief.authorisation === 0 ? null : brief.authorisation}
        placeholder="0"
        testId="authorisation"
        onChange={(authorisation) => change({ authorisation: authorisation ?? 0 })}
      />
      {comesOff !== null && (
        <p class="hint" data-testid="comes-off">
          {comesOff}
        </p>
      )}
    </>
  );
}

interface AddedShareProps {
  readonly rate: 'agencyFee' | 'tax';
  readonly isIn: 'agencyFeeIn' | 'taxIn';
}

/** A share that is added to the money, and once there is one, whether it is in the budget. */
function AddedShare({ rate, isIn }: AddedShareProps) {
  const { language } = useWizard();
  const { brief, change } = useBrief();
  const name = rate === 'tax' ? 'tax' : 'agency-fee';
  return (
    <>
      <PercentField
        label={say(language, briefMessages[rate])}
        share={brief[rate] === 0 ? null : brief[rate]}
        usual={0}
        testId={name}
        onChange={(share) => change({ [rate]: share ?? 0 } satisfies Partial<Record<keyof Brief, number>>)}
      />
      {brief[rate] > 0 && (
        <Toggle
          label={say(language, briefMessages[isIn])}
          hint={say(language, briefMessages.inHint)}
          on={brief[isIn]}
          testId={`${name}-in`}
          onChange={(on) => change({ [isIn]: on })}
        />
      )}
    </>
  );
}

/** '¥200,000, of which ¥124,000 for creators.'; `null` while there is no budget. */
export function useForCreators(): string | null {
  const { language } = useWizard();
  const off = useMoney()?.off ?? null;
  return off === null || off.budget === 0 ? null : forCreatorsSentence(off, language);
}

/** `null` where the settings of a balance cannot be read, which the list says. */
function useMoney(): Money | null {
  const { session, state } = useWizard();
  const campaign = campaignOf(state);
  try {
    return moneyFor(rulesOf(campaign), campaign.brief, session.derivation.settings(state));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
