import { type Goal, goals } from '../../../core/brief';
import { goalKind } from '../../../core/budget/waterfall';
import { upcomingFestivals } from '../../../core/campaign/calendar/festivals';
import { goalMessages } from '../../../core/messages/goals';
import { say } from '../../../core/messages/message';
import { atHandMessages } from '../../../core/messages/sidebar/at-hand';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { nicheLabel, niches } from '../../../core/scoring/niches/niches';
import { ownNichesOf } from '../../../core/scoring/niches/own-niches';
import { Button } from '../../parts/buttons';
import { BudgetField } from '../../parts/fields/budget-field';
import { DayField } from '../../parts/fields/day-field';
import { NumberField, SelectField, TextField } from '../../parts/fields/fields';
import { WordsField } from '../../parts/fields/words-field';
import { day } from '../../parts/format';
import { Notice } from '../../parts/notices';
import { Section } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { useBrief } from './brief-part';
import { CampaignFields } from './campaign-fields';
import { KeywordFields } from './keyword-fields';
import { MoneyFields, useForCreators } from './money-fields';
import { OwnNicheFields } from './own-niche-fields';
import { SampleFields } from './sample-fields';
import { SellingStartField } from './selling-start-field';
import { SourceFields } from './source-fields';
import './brief.css';

/** What is to be promoted, when and for how much; and the tab that the creators come from. */
export function BriefStep() {
  return (
    <>
      <BriefFields />
      <SourceFields />
      <ScheduleNotice />
    </>
  );
}

/** The chosen tab is a schedule of notes: it may be the plan itself. */
function ScheduleNotice() {
  const { session, state, language } = useWizard();
  const found = session.derivation.schedule(state);
  if (found === null || session.derivation.standing(state).record !== null) return null;
  return (
    <Notice look="warning" testId="schedule">
      <p>{found.asks}</p>
      <Button look="quiet" testId="to-take-on" onClick={() => session.goTo('plan')}>
        {say(language, atHandMessages.toPlan)}
      </Button>
    </Notice>
  );
}

/** The brief, from what is sold to what may be spent. */
function BriefFields() {
  const { session, state, language } = useWizard();
  const { brief, change } = useBrief();
  const settings = session.derivation.settings(state);
  const forCreators = useForCreators();
  return (
    <Section title={say(language, briefMessages.brief)}>
      <TextField
        label={say(language, briefMessages.product)}
        value={brief.product}
        testId="product"
        onChange={(product) => change({ product })}
      />
      <WordsField
        label={say(language, briefMessages.niches)}
        hint={say(language, briefMessages.nichesHint)}
        words={brief.niches}
        suggestions={[...ownNichesOf(settings), ...niches].map((niche) => nicheLabel(niche, language))}
        testId="niches"
        onChange={(chosen) => change({ niches: chosen })}
      />
      <OwnNicheFields />
      <WordsField
        label={say(language, briefMessages.competitors)}
        hint={say(language, briefMessages.competitorsHint)}
        words={brief.competitors}
        testId="competitors"
        onChange={(competitors) => change({ competitors })}
      />
      <SelectField
        label={say(language, briefMessages.goal)}
        value={brief.goal}
        options={goals.map((goal) => ({ value: goal, label: say(language, goalMessages[goal]) }))}
        testId="goal"
        onChange={(goal) => change({ goal: goal as Goal })}
      />
      <KeywordFields />
      {brief.keywords.length > 0 && (
        <NumberField
          label={say(language, briefMessages.days)}
          hint={say(language, briefMessages.daysHint, {
            days: settings[`balanced.days.${goalKind(brief.goal)}`],
          })}
          value={brief.days}
          testId="days"
          onChange={(days) => change({ days: days === 0 ? null : days })}
        />
      )}
      <LaunchFields launch={brief.launch} onChange={(launch) => change({ launch })} />
      <SellingStartField />
      <BudgetField
        key={brief.campaign}
        budget={brief.budget}
        hint={forCreators ?? say(language, briefMessages.budgetHint)}
        onChange={(budget) => change({ budget })}
      />
      <CampaignFields />
      <MoneyFields />
      <SampleFields />
    </Section>
  );
}

interface LaunchFieldsProps {
  /** ISO date, or `null` while it is open. */
  readonly launch: string | null;
  readonly onChange: (launch: string | null) => void;
}

/** A date, or the festival whose date it is: choosing one shows the other. */
function LaunchFields({ launch, onChange }: LaunchFieldsProps) {
  const { state, language } = useWizard();
  const festivals = state.workbook === null ? [] : upcomingFestivals(state.workbook.today);
  return (
    <div class="pair">
      <SelectField
        label={say(language, briefMessages.festival)}
        value={festivals.find(({ date }) => date === launch)?.date ?? ''}
        options={[
          { value: '', label: say(language, briefMessages.noFestival) },
          ...festivals.map(({ name, date }) => ({
            value: date,
            label: `${say(language, name)} · ${day(language, date)}`,
          })),
        ]}
        testId="festival"
        onChange={(date) => onChange(date === '' ? null : date)}
      />
      <DayField
        label={say(language, briefMessages.launch)}
        day={launch}
        testId="launch"
        onChange={onChange}
      />
    </div>
  );
}
