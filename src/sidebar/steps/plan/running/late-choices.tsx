import type { LateOption } from '../../../../core/campaign/acts/act';
import type { Hit } from '../../../../core/campaign/acts/acted';
import { lateOptionMessages } from '../../../../core/messages/campaign/acts';
import { capitalised, say } from '../../../../core/messages/message';
import { changingMessages as messages } from '../../../../core/messages/sidebar/changing';
import { CutList } from '../../../parts/cut-list';
import { SelectField } from '../../../parts/fields/fields';
import { day, whole } from '../../../parts/format';
import { useWizard } from '../../../session/wizard-context';

/** What is to be done for each row that the late product makes impossible; whom nobody can help without a loss comes first. */
export function LateChoices({ hits }: { readonly hits: readonly Hit[] }) {
  const { session, state, language } = useWizard();
  const { choices } = state.change;
  const loses = ({ soonest, last }: Hit) => soonest > last;
  const ordered = [...hits.filter(loses), ...hits.filter((hit) => !loses(hit))];
  const optionWords = (hit: Hit, option: LateOption) => {
    const words = capitalised(say(language, lateOptionMessages[option]));
    const { chosen, to, day: was } = hit;
    return option === chosen && to !== null && to !== was
      ? say(language, messages.toDay, { option: words, day: day(language, to) })
      : words;
  };
  return (
    <>
      <h3>{say(language, messages.rowsHit, { count: whole(language, hits.length) })}</h3>
      <CutList items={ordered} first={4}>
        {(hit) => (
          <li key={hit.code} class="late">
            <SelectField
              label={say(language, messages.forRow, {
                row: hit.name === '' ? hit.code : `${hit.code} ${hit.name}`,
                day: day(language, hit.day),
                soonest: day(language, hit.soonest),
              })}
              value={hit.chosen ?? ''}
              options={[
                ...(hit.chosen === null ? [{ value: '', label: say(language, messages.undecided) }] : []),
                ...hit.options.map((value) => ({ value, label: optionWords(hit, value) })),
              ]}
              testId={`late-${hit.code}`}
              onChange={(value) => {
                const chosen = hit.options.find((one) => one === value);
                if (chosen === undefined) return;
                session.act({
                  kind: 'change said',
                  change: { choices: { ...choices, [hit.code]: chosen } },
                });
              }}
            />
          </li>
        )}
      </CutList>
    </>
  );
}
