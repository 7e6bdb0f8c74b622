import { mostPlaces, type PlacesOffer, placesOffers } from '../../../core/brief';
import { fenInYuan } from '../../../core/budget/fen';
import { parcelOf } from '../../../core/budget/prices';
import { placesOfferMessages } from '../../../core/messages/brief/words';
import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { DayField } from '../../parts/fields/day-field';
import { NumberField, SelectField, Toggle } from '../../parts/fields/fields';
import { money } from '../../parts/format';
import { useWizard } from '../../session/wizard-context';
import { BriefPart, useBrief } from './brief-part';
import { optionsOf } from './campaign-fields';

/** What is sent to creators, and the KOC who are bought now and named later. */
export function SampleFields() {
  return (
    <BriefPart
      title={briefMessages.samplesPart}
      holds={['sampleCost', 'trialDays', 'readyOn', 'places', 'placesOffer', 'recruitsAtHand']}
      testId="samples-part"
    >
      {() => <Samples />}
    </BriefPart>
  );
}

function Samples() {
  const { session, state, language } = useWizard();
  const { brief, change } = useBrief();
  const settings = session.derivation.settings(state);
  const { product, shipping } = parcelOf({ sampleCost: null }, settings);
  return (
    <>
      <NumberField
        label={say(language, briefMessages.sampleCost)}
        hint={say(language, briefMessages.sampleCostHint, {
          shipping: money(language, shipping / fenInYuan),
        })}
        value={brief.sampleCost}
        placeholder={String(product / fenInYuan)}
        testId="sample-cost"
        onChange={(sampleCost) => change({ sampleCost })}
      />
      <NumberField
        label={say(language, briefMessages.trialDays)}
        hint={say(language, briefMessages.trialDaysHint, {
          koc: settings['leadTime.trialKoc'],
          others: settings['leadTime.trial'],
        })}
        value={brief.trialDays}
        testId="trial-days"
        allowed={{ is: Number.isInteger, sentence: say(language, briefMessages.wholeNumber) }}
        onChange={(trialDays) => change({ trialDays })}
      />
      <DayField
        label={say(language, briefMessages.readyOn)}
        day={brief.readyOn}
        testId="ready-on"
        onChange={(readyOn) => change({ readyOn })}
      />
      <NumberField
        label={say(language, briefMessages.places)}
        hint={say(language, briefMessages.placesHint)}
        value={brief.places}
        testId="places"
        allowed={{
          is: (places) => Number.isInteger(places) && places <= mostPlaces,
          sentence: say(language, briefMessages.placesWrong, { most: mostPlaces }),
        }}
        onChange={(places) => change({ places })}
      />
      <SelectField
        label={say(language, briefMessages.placesOffer)}
        value={brief.placesOffer}
        options={optionsOf(placesOffers, placesOfferMessages, language)}
        testId="places-offer"
        onChange={(offer) => change({ placesOffer: offer as PlacesOffer })}
      />
      <Toggle
        label={say(language, briefMessages.recruitsAtHand)}
        hint={say(language, briefMessages.recruitsAtHandHint)}
        on={brief.recruitsAtHand}
        testId="recruits-at-hand"
        onChange={(recruitsAtHand) => change({ recruitsAtHand })}
      />
    </>
  );
}
