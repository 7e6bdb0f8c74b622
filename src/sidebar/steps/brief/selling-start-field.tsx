import { useState } from 'preact/hooks';
import { festivalOn } from '../../../core/campaign/calendar/festivals';
import { readSellingStarts, withSellingStart } from '../../../core/campaign/calendar/own-selling-starts';
import { isBigSale, sellingStart } from '../../../core/campaign/calendar/selling-start';
import { isDay } from '../../../core/days';
import { InputError } from '../../../core/input-error';
import { say } from '../../../core/messages/message';
import { overviewMessages } from '../../../core/messages/reports/overview';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { DayField } from '../../parts/fields/day-field';
import { useWizard } from '../../session/wizard-context';
import { useBrief } from './brief-part';

/** The day from which a campaign for 618 or 双11 counts back: as announced or assumed, until a person knows better. */
export function SellingStartField() {
  const { session, state, language } = useWizard();
  const [refused, setRefused] = useState<string | null>(null);
  const { launch, goal } = useBrief().brief;
  const festival = launch === null || !isDay(launch) ? null : festivalOn(launch);
  if (launch === null || festival === null || !isBigSale(festival)) return null;
  if (goal !== 'festival' && goal !== 'mixed') return null;
  const year = Number(launch.slice(0, 4));
  const setting = session.derivation.settings(state)['plan.sellingStarts'];
  const usual = sellingStart(festival, year, readSellingStarts('', language));
  const set = readSellingStarts(setting, language)[festival][year] ?? null;
  return (
    <DayField
      label={say(language, briefMessages.sellingStarts)}
      hint={
        refused ??
        (usual === null
          ? undefined
          : say(language, briefMessages.sellingStartsHint, {
              day: usual.day,
              from: say(language, overviewMessages[usual.from]),
            }))
      }
      day={set}
      testId="selling-starts"
      onChange={(day) => {
        try {
          const value = withSellingStart(setting, festival, year, day, language);
          session.act({ kind: 'setting changed', key: 'plan.sellingStarts', value });
          setRefused(null);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          setRefused(error.message);
        }
      }}
    />
  );
}
