import { say } from '../../../core/messages/message';
import { briefMessages } from '../../../core/messages/sidebar/brief';
import { NumberField } from '../../parts/fields/fields';
import { WordsField } from '../../parts/fields/words-field';
import { whole } from '../../parts/format';
import { Disclosure } from '../../parts/sections';
import { useWizard } from '../../session/wizard-context';
import { useBrief } from './brief-part';

/** What people search for, and how many notes of others a search for each shows. */
export function KeywordFields() {
  const { session, state, language } = useWizard();
  const { brief, change } = useBrief();
  const { keywords, competing } = brief;
  const usual = session.derivation.settings(state)['echo.competitorNotes'];
  const known = keywords.filter((keyword) => competing[keyword] !== undefined).length;
  return (
    <>
      <WordsField
        label={say(language, briefMessages.keywords)}
        hint={say(language, briefMessages.keywordsHint)}
        words={keywords}
        testId="keywords"
        onChange={(words) => change({ keywords: words, competing: ofKeywords(competing, words) })}
      />
      {keywords.length > 0 && (
        <Disclosure
          title={say(language, briefMessages.competing)}
          aside={known > 0 ? whole(language, known) : undefined}
          testId="competing"
        >
          {() =>
            keywords.map((keyword) => (
              <NumberField
                key={keyword}
                label={say(language, briefMessages.competingOf, { keyword })}
                value={competing[keyword] ?? null}
                placeholder={whole(language, usual)}
                testId={`competing-${keyword}`}
                onChange={(notes) => change({ competing: withNotes(competing, keyword, notes) })}
              />
            ))
          }
        </Disclosure>
      )}
    </>
  );
}

type Competing = Readonly<Record<string, number>>;

function withNotes(competing: Competing, keyword: string, notes: number | null): Competing {
  const { [keyword]: _, ...others } = competing;
  return notes === null ? others : { ...others, [keyword]: notes };
}

function ofKeywords(competing: Competing, keywords: readonly string[]): Competing {
  return Object.fromEntries(Object.entries(competing).filter(([keyword]) => keywords.includes(keyword)));
}
