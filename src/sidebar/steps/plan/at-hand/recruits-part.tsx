import { useMemo, useState } from 'preact/hooks';
import type { Deed, Recruit } from '../../../../core/campaign/acts/act';
import { isRefused } from '../../../../core/campaign/acts/acted';
import { inWords } from '../../../../core/campaign/acts/said';
import type { CheckedRecruit } from '../../../../core/campaign/recruits/checks';
import { type Answer, type Recruited, recruitsFor } from '../../../../core/campaign/recruits/recruits-for';
import { InputError } from '../../../../core/input-error';
import { recruitMessages } from '../../../../core/messages/campaign/recruits';
import { listed, say } from '../../../../core/messages/message';
import { atHandMessages as messages } from '../../../../core/messages/sidebar/at-hand';
import type { Table } from '../../../../core/table';
import { todayOf } from '../../../derived/acting';
import { Button } from '../../../parts/buttons';
import { CutList } from '../../../parts/cut-list';
import { money, whole } from '../../../parts/format';
import { Notice } from '../../../parts/notices';
import { Disclosure } from '../../../parts/sections';
import { useWizard } from '../../../session/wizard-context';
import { ActPreview } from '../running/act-preview';
import { TabChoice } from './tab-choice';
import './at-hand.css';

/** A sign-up table fills open places. Its cells live here as long as they are shown. */
export function RecruitsPart() {
  const { language } = useWizard();
  return (
    <Disclosure title={say(language, messages.recruits)} testId="recruits">
      {() => <Recruits />}
    </Disclosure>
  );
}

const noAnswers: ReadonlyMap<number, Answer> = new Map();

function Recruits() {
  const { session, state, language } = useWizard();
  const [table, setTable] = useState<Table | null>(null);
  const [answers, setAnswers] = useState(noAnswers);
  const { derivation } = session;
  const { record } = derivation.standing(state);
  const { brief, settings } = derivation.acting.terms(state);
  const today = todayOf(state);
  const found = useMemo((): Recruited | string | null => {
    if (table === null || record === null) return null;
    try {
      return recruitsFor(table, record, brief, settings, today, answers);
    } catch (error) {
      if (error instanceof InputError) return error.message;
      throw error;
    }
  }, [table, record, brief, settings, today, answers]);
  const forget = () => {
    setTable(null);
    setAnswers(noAnswers);
  };
  return (
    <>
      <TabChoice
        label={say(language, messages.recruitsTab)}
        hint={say(language, messages.recruitsHint)}
        testId="recruits-tab"
        onRead={(read) => {
          setTable(read);
          setAnswers(noAnswers);
        }}
      />
      {typeof found === 'string' && <Notice look="warning">{found}</Notice>}
      {found !== null && typeof found !== 'string' && (
        <Found
          found={found}
          onAnswer={(row, answer) => setAnswers(new Map([...answers, [row, answer]]))}
          onLeave={forget}
        />
      )}
    </>
  );
}

interface FoundProps {
  readonly found: Recruited;
  readonly onAnswer: (row: number, answer: Answer) => void;
  readonly onLeave: () => void;
}

function Found({ found, onAnswer, onLeave }: FoundProps) {
  const { language } = useWizard();
  const { columns, checked, pairs, reserves, sentences } = found;
  const byId = new Map(checked.map((one) => [one.recruit.id, one]));
  const lines = [
    ...pairs.map(({ code, creator }) => ({ code, creator })),
    ...reserves.map((creator) => ({ code: say(language, messages.standBy), creator })),
  ];
  const taken = new Set(lines.map(({ creator }) => creator.id));
  const others = checked.filter(({ recruit }) => !taken.has(recruit.id));
  const asked = others.filter(isUnsureWho);
  const refused = others.filter(({ against }) => against.length > 0);
  const left = others.length - asked.length - refused.length;
  return (
    <>
      <ul class="points" data-testid="recruits-said">
        <li>{say(language, messages.columnsRead, { titles: listed(language, titlesOf(found)) })}</li>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {asked.length > 0 && (
        <>
          <h3>{say(language, messages.asked, { count: whole(language, asked.length) })}</h3>
          <CutList items={asked} first={5}>
            {(one) => <Doubtful key={one.row} one={one} reasons={one.asks} onAnswer={onAnswer} />}
          </CutList>
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>{say(language, messages.taken, { count: whole(language, lines.length) })}</h3>
          <CutList items={lines} first={6}>
            {({ code, creator }) => (
              <Taken
                key={creator.id}
                code={code}
                creator={creator}
                one={byId.get(creator.id)}
                onAnswer={onAnswer}
              />
            )}
          </CutList>
        </>
      )}
      {left > 0 && <p class="hint">{say(language, messages.noPlaceFor, { count: whole(language, left) })}</p>}
      {refused.length > 0 && (
        <>
          <h3>{say(language, messages.notTaken, { count: whole(language, refused.length) })}</h3>
          <CutList items={refused} first={4}>
            {(one) => <Doubtful key={one.row} one={one} reasons={one.against} />}
          </CutList>
        </>
      )}
      {columns.read.length > 0 && <Filling found={found} onLeave={onLeave} />}
    </>
  );
}

/** Who it is has to be said before somebody can be taken; all else that is asked can be looked at afterwards. */
function isUnsureWho({ against, asks }: CheckedRecruit): boolean {
  return against.length === 0 && asks.some(({ kind }) => kind === 'same person' || kind === 'same name');
}

interface TakenProps {
  readonly code: string;
  readonly creator: Recruit;
  readonly one: CheckedRecruit | undefined;
  readonly onAnswer: (row: number, answer: Answer) => void;
}

function Taken({ code, creator, one, onAnswer }: TakenProps) {
  const { language } = useWizard();
  const doubts = (one?.asks ?? []).map(({ kind }) => say(language, recruitMessages.kinds[kind]));
  return (
    <li class="recruit">
      <span class="who">
        <span class="name">
          <b>{code}</b> {creator.name}
        </span>
        {doubts.length > 0 && <span class="hint">{listed(language, doubts)}</span>}
      </span>
      {creator.price !== undefined && <span class="figure">{money(language, creator.price / 100)}</span>}
      {one !== undefined && (
        <Button look="quiet" onClick={() => onAnswer(one.row, 'no')}>
          {say(language, messages.leaveOut)}
        </Button>
      )}
    </li>
  );
}

function titlesOf({ columns }: Recruited): readonly string[] {
  return columns.read.map(({ title }) => title);
}

interface DoubtfulProps {
  readonly one: CheckedRecruit;
  readonly reasons: readonly { readonly says: string }[];
  readonly onAnswer?: (row: number, answer: Answer) => void;
}

function Doubtful({ one: { row, recruit }, reasons, onAnswer }: DoubtfulProps) {
  const { language } = useWizard();
  return (
    <li class="recruit-doubt">
      <span class="name">
        {recruit.name} <span class="hint">{say(language, messages.row, { row })}</span>
      </span>
      {reasons.map(({ says }) => (
        <p class="hint" key={says}>
          {says}
        </p>
      ))}
      {onAnswer !== undefined && (
        <div class="answers">
          <Button look="quiet" onClick={() => onAnswer(row, 'yes')}>
            {say(language, messages.isFine)}
          </Button>
          <Button look="quiet" onClick={() => onAnswer(row, 'no')}>
            {say(language, messages.leaveOut)}
          </Button>
        </div>
      )}
    </li>
  );
}

function Filling({ found, onLeave }: { readonly found: Recruited; readonly onLeave: () => void }) {
  const { session, state, language } = useWizard();
  const { pairs, reserves } = found;
  const deed = useMemo((): Deed => ({ kind: 'fill', pairs, reserves }), [pairs, reserves]);
  if (pairs.length + reserves.length === 0)
    return <Notice look="plain">{say(language, messages.nobodyTaken)}</Notice>;
  const acted = session.derivation.acting.acted(state, deed);
  if (acted === null) return null;
  if (isRefused(acted)) return <Notice look="warning">{inWords(acted.refused, language)}</Notice>;
  return <ActPreview deed={deed} preview={acted.preview} onLeave={onLeave} />;
}
