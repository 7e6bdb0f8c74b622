import { columnMessages as messages } from '../../messages/creators/columns';
import { fieldMessages, platformMessages } from '../../messages/creators/fields';
import { type Language, listed, say } from '../../messages/message';
import { whole } from '../../messages/numbers';
import type { ColumnMark, ColumnMatch } from '../reading';

/** How the column is read, in a planner's words: 'Likes per note: your 点赞 ÷ 笔记数.'; `null` where it is not. */
export function howColumnIsRead({ field, how }: ColumnMatch, language: Language): string | null {
  if (field === null || how === null) return null;
  const named = { field: say(language, fieldMessages[field]) };
  switch (how.how) {
    case 'divided':
      return say(language, messages.howDivided, { ...named, header: plain(how.header), by: plain(how.by) });
    case 'samples':
      return say(language, messages.howSamples, { ...named, columns: how.columns });
    case 'inUnit':
      return say(language, messages.howInUnit, { ...named, unit: how.unit < 1 ? how.unit : whole(how.unit) });
    case 'median':
    case 'mean': {
      const over = [
        how.days === null ? '' : say(language, messages.ofDays, { days: how.days }),
        how.notes === null ? '' : say(language, messages.ofNotes, { notes: how.notes }),
      ].join('');
      return say(language, how.how === 'median' ? messages.howMedian : messages.howMean, {
        ...named,
        of: over,
      });
    }
    default:
      return say(language, plainHows[how.how], named);
  }
}

const plainHows = {
  asWritten: messages.howAsWritten,
  lifetime: messages.howLifetime,
  eachNote: messages.howEachNote,
  unsaid: messages.howUnsaid,
  sumOfUnknown: messages.howSumOfUnknown,
} as const;

function plain(header: string): string {
  return header.replace(/\s+/g, ' ').slice(0, longestHeader).trim();
}

const longestHeader = 40;

/** Why the column was taken for what it was, as a sentence. */
export function explainColumn({ reason }: ColumnMatch, language: Language): string {
  switch (reason.why) {
    case 'words':
    case 'shares':
    case 'counts':
    case 'notLinks':
    case 'flags':
    case 'plainNumbers':
      return say(language, beliedReasons[reason.why], { field: say(language, fieldMessages[reason.field]) });
    case 'onlyEarlier':
      return say(language, messages.onlyEarlier, { field: say(language, fieldMessages[reason.field]) });
    case 'otherPlatform':
      return reason.platform === null
        ? say(language, messages.otherAccount)
        : say(language, messages.otherPlatform, {
            platform: say(language, platformMessages[reason.platform]),
          });
    case 'otherColumn':
    case 'older':
    case 'estimate':
    case 'oneNote':
      return say(language, messages[reason.why], {
        field: say(language, fieldMessages[reason.field]),
        column: reason.column,
      });
    case 'chosenOfSeveral':
      return say(language, messages.chosenOfSeveral, {
        count: reason.count,
        field: say(language, fieldMessages[reason.field]),
        marks: marksInWords(reason.marks, reason.days ?? 0, language),
      });
    default:
      return say(language, reasons[reason.why]);
  }
}

const beliedReasons = {
  words: messages.notNumbers,
  shares: messages.notCounts,
  counts: messages.notShares,
  notLinks: messages.notLinks,
  flags: messages.onlyFlags,
  plainNumbers: messages.onlyNumbers,
} as const;

const reasons = {
  choice: messages.byChoice,
  name: messages.byName,
  parts: messages.byParts,
  spelling: messages.bySpelling,
  content: messages.byContent,
  nothing: messages.unknownColumn,
  leftOut: messages.byChoiceIgnored,
  rowNumbers: messages.rowNumbers,
  ofRow: messages.ofRow,
  ofCreator: messages.ofCreator,
  tellsPlatform: messages.tellsPlatform,
  foreignMoney: messages.foreignMoney,
  passedThrough: fieldMessages.passedThrough,
  target: messages.target,
  otherNotesWindow: messages.otherNotesWindow,
  pricesByFormat: messages.pricesByFormat,
  unitIgnored: messages.unitIgnored,
  unitInferred: messages.unitInferred,
  unitByMarket: messages.unitByMarket,
  dotsPartThousands: messages.dotsPartThousands,
  asked: messages.asked,
} as const;

function marksInWords(marks: readonly ColumnMark[], days: number, language: Language): string {
  if (marks.length === 0) return say(language, messages.markPlain);
  return listed(
    language,
    marks.map((mark) =>
      mark === 'days' ? say(language, messages.markDays, { days }) : say(language, markMessages[mark]),
    ),
  );
}

const markMessages = {
  organic: messages.markOrganic,
  commercial: messages.markCommercial,
  both: messages.markBoth,
  image: messages.markImage,
  video: messages.markVideo,
  median: messages.markMedian,
  mean: messages.markMean,
  total: messages.markTotal,
  newest: messages.markNewest,
  actual: messages.markActual,
  natural: messages.markNatural,
  allTraffic: messages.markAllTraffic,
} as const;
