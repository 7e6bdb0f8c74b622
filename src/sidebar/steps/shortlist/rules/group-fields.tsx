import { useState } from 'preact/hooks';
import { readNumber } from '../../../../core/creators/cells/numbers';
import { say } from '../../../../core/messages/message';
import { ruleQuestions } from '../../../../core/messages/shortlist/question';
import { listMessages } from '../../../../core/messages/sidebar/shortlist';
import type { ScoredCreator } from '../../../../core/scoring/score-creators';
import { WordsField } from '../../../parts/fields/words-field';
import { useWizard } from '../../../session/wizard-context';
import { campaignOf } from '../../../state/state';

/** Pairs that exclude each other, and packages of an agency: written as 'A + B' and 'A + B + C = 20000'. */
export function GroupFields() {
  const { session, state, language } = useWizard();
  const { rules } = campaignOf(state);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const scored = session.derivation.scored(state);
  const nameOf = (id: string) => scored.find(({ creator }) => creator.id === id)?.creator.name || id;
  const change = (part: Partial<typeof rules>) => session.act({ kind: 'rules changed', change: part });
  const pairs = rules.exclusive.map((pair) => pair.map(nameOf).join(' + '));
  const packages = rules.packages.map(({ name }) => name);

  function membersOf(text: string): readonly string[] | null {
    const found = text.split(/[+＋]/).map((word) => ({ word: word.trim(), id: idOf(word.trim(), scored) }));
    setMissing(found.flatMap(({ word, id }) => (id === null ? [word] : [])));
    return found.every(({ id }) => id !== null) ? found.map(({ id }) => id as string) : null;
  }

  return (
    <>
      <WordsField
        label={say(language, ruleQuestions.exclusive)}
        hint={say(language, ruleQuestions.exclusiveHint)}
        words={pairs}
        testId="exclusive"
        onChange={(words) => {
          const kept = rules.exclusive.filter((_, index) => words.includes(pairs[index] ?? ''));
          const added = words
            .filter((word) => !pairs.includes(word))
            .flatMap((word) => {
              const [one, other] = membersOf(word) ?? [];
              return one === undefined || other === undefined ? [] : [[one, other] as const];
            });
          change({ exclusive: [...kept, ...added] });
        }}
      />
      <WordsField
        label={say(language, ruleQuestions.packages)}
        hint={say(language, ruleQuestions.packagesHint)}
        words={packages}
        testId="packages"
        onChange={(words) => {
          const kept = rules.packages.filter(({ name }) => words.includes(name));
          const added = words
            .filter((word) => !packages.includes(word))
            .flatMap((word) => {
              const [members = '', price = ''] = word.split(/[=＝]/);
              const ids = membersOf(members);
              const read = readNumber(price);
              const asked = read === 'unreadable' ? null : read.value;
              return ids === null || ids.length < 2 ? [] : [{ name: word, ids, price: asked }];
            });
          change({ packages: [...kept, ...added] });
        }}
      />
      {missing.length > 0 && (
        <p class="hint wrong" role="alert">
          {say(language, listMessages.notFound, { names: missing.join(', ') })}
        </p>
      )}
    </>
  );
}

/** By id, handle or name. */
function idOf(word: string, scored: readonly ScoredCreator[]): string | null {
  const wanted = word.toLowerCase();
  const isMeant = (text: string | null) => text?.toLowerCase() === wanted;
  const found =
    scored.find(({ creator }) => isMeant(creator.id)) ??
    scored.find(({ creator }) => isMeant(creator.handle)) ??
    scored.find(({ creator }) => isMeant(creator.name));
  return found?.creator.id ?? null;
}
