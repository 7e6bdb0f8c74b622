import { previewMessages as messages } from '../../messages/campaign/acts';
import { type Language, listed, say } from '../../messages/message';
import type { LogValue } from '../record/campaign-record';
import { spanned } from '../record/codes';
import type { Preview, RowChange } from './acted';
import { fen, who } from './words';

/** What an act does beside ending rows and sending for others. */
export function deedSentences(preview: Preview, language: Language): readonly string[] {
  const { kind, changes, filled, standBy, undone } = preview;
  const codes = changes.map(({ code }) => code);
  const named = (list: readonly string[]) => ({ codes: listed(language, spanned(list)), count: list.length });
  const gone = changes.flatMap(({ code, is }) => (is === 'gone' ? [code] : []));
  return [
    ...(undone === null ? [] : [undoneSentence(preview, language)]),
    ...(kind === 'hold' ? [say(language, messages.held, named(codes))] : []),
    ...(kind === 'resume' ? [say(language, messages.resumed, named(codes))] : []),
    ...(kind === 'accept' ? [say(language, messages.accepted, named(codes))] : []),
    ...(kind === 'parcel back'
      ? [say(language, messages.parcelBack, { codes: listed(language, codes) })]
      : []),
    ...((kind === 'deleted' || kind === 'unfound') && preview.ended.length === 0
      ? [say(language, messages.reposted, { codes: listed(language, codes) })]
      : []),
    ...(kind === 'agree' ? changes.flatMap((change) => agreed(change, language)) : []),
    ...(filled.length === 0 ? [] : [say(language, messages.filled, named(filled))]),
    ...(standBy.length === 0 ? [] : [say(language, messages.standBy, named(standBy))]),
    ...(gone.length === 0 ? [] : [say(language, messages.left, named(gone))]),
    ...(kind === 'places' ? newPlaces(preview, language) : []),
    ...movedSentences(preview, language),
    ...(undone === null ? settledSentences(preview, language) : []),
  ];
}

function undoneSentence({ undone, changes, settled }: Preview, language: Language): string {
  const codes = [
    ...spanned(changes.map(({ code }) => code)),
    ...(settled.length === 0 ? [] : [say(language, messages.settledBack)]),
  ];
  return say(language, messages.undone, { number: undone ?? 0, codes: listed(language, codes) });
}

function agreed(change: RowChange, language: Language): readonly string[] {
  const found = change.fields.find(({ field }) => field === 'agreed');
  if (found === undefined) return [];
  const { before, after } = found;
  return [say(language, messages.agreed, { who: who(change), before: money(before), after: money(after) })];
}

function money(value: LogValue): string {
  return value === null ? '–' : fen(Number(value));
}

function newPlaces({ changes, moved }: Preview, language: Language): readonly string[] {
  const codes = changes.flatMap(({ code, is }) => (is === 'added' ? [code] : []));
  const days = moved.map(({ to }) => to).sort();
  const [from = '', to = from] = [days[0], days[days.length - 1]];
  if (codes.length === 0) return [];
  return [
    say(language, messages.newPlaces, { count: codes.length, codes: listed(language, codes), from, to }),
  ];
}

/** Those of whom nothing else says it. */
function movedSentences(
  { kind, moved, drawn, reopened, hit }: Preview,
  language: Language,
): readonly string[] {
  if (kind === 'places') return [];
  const told = new Set([...drawn, ...reopened, ...hit].map(({ code }) => code));
  return moved.flatMap((one) => {
    const { code, from, to } = one;
    if (told.has(code)) return [];
    return [
      from === null
        ? say(language, messages.dated, { who: who(one), to })
        : say(language, messages.moved, { who: who(one), from, to }),
    ];
  });
}

function settledSentences({ settled, sent, signed }: Preview, language: Language): readonly string[] {
  const ready = settled.find(({ field }) => field === 'readyOn');
  if (ready !== undefined && ready.after !== null) {
    const before = ready.before === null ? '' : say(language, messages.before, { before: ready.before });
    return [say(language, messages.readyOn, { after: ready.after, before })];
  }
  return [
    ...(sent === null ? [] : [say(language, messages.sent, { ...sent, to: sent.to === '' ? '–' : sent.to })]),
    ...(signed === null
      ? []
      : [say(language, signed.version === '' ? messages.signs : messages.signedBy, signed)]),
  ];
}
