import type { ActKind } from '../../../../core/campaign/acts/act';
import { reservesOf } from '../../../../core/campaign/acts/offer/acts-for';
import type { CampaignRecord } from '../../../../core/campaign/record/campaign-record';
import { say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { DayField } from '../../../parts/fields/day-field';
import { NumberField, SelectField, TextField, Toggle } from '../../../parts/fields/fields';
import { money } from '../../../parts/format';
import { useWizard } from '../../../session/wizard-context';
import type { PlanChange } from '../../../state/plan-change';

/** What the chosen act needs to be told, and no more. */
export function ActFields({ record }: { readonly record: CampaignRecord }) {
  const { session, state, language } = useWizard();
  const { change } = state;
  const { kind } = change;
  if (kind === null) return null;
  const tell = (next: Partial<PlanChange>) => session.act({ kind: 'change said', change: next });
  const isReposted = reposting.has(kind) && change.reposts;
  return (
    <>
      {kind === 'delay' && (
        <div class="pair">
          <DayField
            label={say(language, messages.newDay)}
            day={change.day}
            testId="act-day"
            onChange={(day) => tell({ day, days: null })}
          />
          <NumberField
            label={say(language, messages.daysLater)}
            value={change.days}
            testId="act-days"
            onChange={(days) => tell({ days, day: null })}
          />
        </div>
      )}
      {kind === 'late' && (
        <NumberField
          label={say(language, messages.daysLate)}
          value={change.days}
          testId="act-days"
          onChange={(days) => tell({ days, choices: {} })}
        />
      )}
      {kind === 'agree' && (
        <>
          <NumberField
            label={say(language, messages.price)}
            value={change.price}
            testId="act-price"
            onChange={(price) => tell({ price })}
          />
          <SelectField
            label={say(language, messages.format)}
            value={change.format}
            options={[
              { value: '', label: say(language, messages.asPlanned) },
              { value: 'image', label: say(language, messages.image) },
              { value: 'video', label: say(language, messages.video) },
            ]}
            testId="act-format"
            onChange={(format) => tell({ format: format === 'image' || format === 'video' ? format : '' })}
          />
        </>
      )}
      {reposting.has(kind) && (
        <Toggle
          label={say(language, messages.reposts)}
          hint={say(language, messages.repostsHint)}
          on={change.reposts}
          testId="act-reposts"
          onChange={(reposts) => tell({ reposts })}
        />
      )}
      {isReposted && (
        <TextField
          label={say(language, messages.newLink)}
          value={change.link}
          onChange={(link) => tell({ link })}
        />
      )}
      {refilling.has(kind) && !isReposted && <WhoComes record={record} kind={kind} />}
      {owing.has(kind) && !isReposted && (
        <NumberField
          label={say(language, messages.owed)}
          value={change.owed}
          testId="act-owed"
          onChange={(owed) => tell({ owed })}
        />
      )}
      {reasoning.has(kind) && !isReposted && (
        <TextField
          label={say(language, messages.why)}
          value={change.why}
          testId="act-why"
          onChange={(why) => tell({ why })}
        />
      )}
      {kind === 'places' && (
        <NumberField
          label={say(language, messages.placesWanted)}
          value={change.count}
          testId="act-count"
          onChange={(count) => tell({ count })}
        />
      )}
      {kind === 'version' && (
        <div class="pair">
          <TextField
            label={say(language, messages.versionLabel)}
            value={change.label}
            testId="act-label"
            onChange={(label) => tell({ label })}
          />
          <TextField
            label={say(language, messages.sentTo)}
            value={change.whom}
            testId="act-whom"
            onChange={(whom) => tell({ whom })}
          />
        </div>
      )}
      {kind === 'sign' && (
        <TextField
          label={say(language, messages.whoSigns)}
          value={change.whom}
          testId="act-whom"
          onChange={(whom) => tell({ whom })}
        />
      )}
    </>
  );
}

const reposting: ReadonlySet<ActKind> = new Set(['unfound', 'deleted']);
const reasoning: ReadonlySet<ActKind> = new Set([
  'decline',
  'no-show',
  'cancel',
  'bench',
  'unfound',
  'deleted',
  'swap',
  'finish',
]);
const refilling: ReadonlySet<ActKind> = new Set([
  'decline',
  'no-show',
  'cancel',
  'bench',
  'unfound',
  'deleted',
  'swap',
  'finish',
  'fill',
]);
const owing: ReadonlySet<ActKind> = new Set(['decline', 'no-show', 'cancel', 'finish']);
/** There somebody comes in any case. */
const alwaysFilled: ReadonlySet<ActKind> = new Set(['swap', 'fill']);

const nobody = '-';

/** Whoever fits best, nobody, or, for one row, one of those who stand by for it. */
function WhoComes({ record, kind }: { readonly record: CampaignRecord; readonly kind: ActKind }) {
  const { session, state, language } = useWizard();
  const { codes, reserve, refill } = state.change;
  const [only, second] = codes;
  const reserves = only === undefined || second !== undefined ? [] : reservesOf(record, only);
  const comes = refill ?? kind !== 'cancel';
  const value = reserve !== '' ? reserve : comes || alwaysFilled.has(kind) ? '' : nobody;
  return (
    <SelectField
      label={say(language, messages.whoComes)}
      value={value}
      options={[
        { value: '', label: say(language, messages.fitsBest) },
        ...(alwaysFilled.has(kind) ? [] : [{ value: nobody, label: say(language, messages.nobody) }]),
        ...reserves.map(({ code, name = '', price }) => ({
          value: code,
          label: [code, name, price === undefined ? '' : money(language, price / 100)]
            .filter((word) => word !== '')
            .join(' '),
        })),
      ]}
      testId="act-reserve"
      onChange={(chosen) =>
        session.act({
          kind: 'change said',
          change: {
            reserve: chosen === nobody ? '' : chosen,
            refill: chosen !== nobody,
          },
        })
      }
    />
  );
}
