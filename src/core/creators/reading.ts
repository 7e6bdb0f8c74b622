import type { Creator, CreatorComment, CreatorField, LooseComment, Platform, PlatformFound } from './creator';

/** What one column of the table was taken for, and why. */
export interface ColumnMatch {
  /** The spreadsheet column, counted from 1. */
  readonly column: number;
  readonly header: string;
  readonly field: CreatorField | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: ColumnReason;
  /** What a bare number in the column is multiplied by: 10,000 under 粉丝数（万）. */
  readonly unit: number;
  /** How its cells became what they are read as; `null` where the column is not read. */
  readonly how: ColumnHow | null;
  /** Two of its cells at most, as they stand and as they are read; `read` is blank where they are not. */
  readonly samples: readonly WrittenAndRead[];
}

/** How a column is read. */
export type ColumnHow =
  /** `unsaid`: nobody says what average they are. `sumOfUnknown`: sums over nobody knows how many notes. */
  | { readonly how: 'asWritten' | 'lifetime' | 'eachNote' | 'unsaid' | 'sumOfUnknown' }
  | { readonly how: 'inUnit'; readonly unit: number }
  /** A sum, divided by the column of notes with the header `by`. */
  /** Typical of notes that stand side by side, as 点赞1 to 点赞5 do. */
  | { readonly how: 'samples'; readonly columns: number }
  | { readonly how: 'divided'; readonly header: string; readonly by: string }
  /** `notes`: over how many, where the header says it. */
  | { readonly how: 'median' | 'mean'; readonly days: number | null; readonly notes: number | null };

/** Why a column was taken for what it was; `explainColumn` says it in a person's words. */
export type ColumnReason =
  | {
      readonly why:
        | 'choice'
        | 'name'
        | 'parts'
        | 'spelling'
        | 'content'
        | 'nothing'
        | 'leftOut'
        | 'rowNumbers'
        | 'foreignMoney'
        | 'passedThrough'
        | 'target'
        | 'otherNotesWindow'
        | 'pricesByFormat'
        | 'unitIgnored'
        | 'unitInferred'
        | 'unitByMarket'
        | 'dotsPartThousands'
        | 'asked';
    }
  /** Its cells are not what the header says. */
  | {
      readonly why: 'words' | 'shares' | 'counts' | 'notLinks' | 'flags' | 'plainNumbers';
      readonly field: CreatorField;
    }
  /** It is of an earlier time by its header, and none of now stands beside. */
  | { readonly why: 'onlyEarlier'; readonly field: CreatorField }
  | ColumnLeftOut
  /** `column`, by its letters, is read for the field: another, a newer, the measured one, or one over all notes. */
  | {
      readonly why: 'otherColumn' | 'older' | 'estimate' | 'oneNote';
      readonly field: CreatorField;
      readonly column: string;
    }
  | {
      readonly why: 'chosenOfSeveral';
      readonly field: CreatorField;
      /** Columns for the same field, this one among them. */
      readonly count: number;
      readonly marks: readonly ColumnMark[];
      readonly days: number | null;
    };

/** Why a column is not read, as the table as a whole tells. */
export type ColumnLeftOut =
  /** `ofCreator`: so far or on average, where the rows are notes. `tellsPlatform`: of each row. */
  | { readonly why: 'ofCreator' | 'tellsPlatform' | 'foreignMoney' }
  /** It is of the creator's account elsewhere; `null` where the chosen one's columns say their platform and it does not. */
  | { readonly why: 'otherPlatform'; readonly platform: Platform | null }
  /** Each row has another, so that it tells no creators apart. */
  | { readonly why: 'ofRow' };

/** What sets a column apart from others of the same field. */
export type ColumnMark = NotesMark | 'median' | 'mean' | 'total' | 'days' | 'newest' | 'actual';
type NotesMark = 'organic' | 'commercial' | 'both' | 'image' | 'video' | 'natural' | 'allTraffic';

/** Something in the table that could not be read as it stands. */
export interface Problem {
  /** The tab it stands in, where that is another than the one the reading began with. */
  readonly tab?: string;
  /** Spreadsheet row, counted from 1; `null` where the whole table is meant. */
  readonly row: number | null;
  /** The column's letters; `null` where the whole row is meant. */
  readonly column: string | null;
  /** The cell as it stands. */
  readonly value: string;
  /** What is wrong and what to do, one sentence in the person's language. */
  readonly reason: string;
  /** `rejected`: the row is not used. `doubtful`: used, but look at it. `note`: worth knowing. */
  readonly severity: 'rejected' | 'doubtful' | 'note';
}

/** A doubt about a table that only a person can settle. Until it is, what it is about stays unknown. */
export interface Question {
  /** What the answer is kept by: what is in doubt, and the header that it is about. */
  readonly key: string;
  /** What is in doubt; `null` where it is what the rows are. */
  readonly field: CreatorField | null;
  /** The column's letters; `null` where the whole table is meant. */
  readonly column: string | null;
  /** The spreadsheet rows that it is about; `null` for all of them. */
  readonly rows: readonly number[] | null;
  /** One sentence in the person's language. */
  readonly question: string;
  /** The readings that make sense. */
  readonly choices: readonly QuestionChoice[];
  /** The choice that the person has made, by its `answer`; `null` while it is open. */
  readonly answer: string | null;
}

/** A reading that would settle a question. */
export interface QuestionChoice {
  /** What is kept of it: `tenThousands`. */
  readonly answer: string;
  /** In the person's words: 'In 万'. */
  readonly label: string;
  /** Two cells or fewer, as they stand and as they would be read. */
  readonly examples: readonly WrittenAndRead[];
}

/** A cell as it stands, and what it is read as; `''` where it is not read. */
export interface WrittenAndRead {
  readonly written: string;
  readonly read: string;
}

/** What a person has answered, by the question's key. */
export type Answers = Readonly<Record<string, string>>;

/** A table read: its creators, what was understood and what was not. Rows: read + repeated + rejected = rows. */
export interface CreatorReading {
  readonly tab: string;
  /** What one row of the table is. Notes are gathered by creator, and their counts become medians. */
  readonly rowsAre: 'creators' | 'notes' | 'comments';
  /** Whose accounts are read; `null` where nothing says a platform. `answers['platform']` takes another of `platforms`. */
  readonly platform: Platform | null;
  /** The platforms of which the table has accounts, the one that is read among them. */
  readonly platforms: readonly PlatformFound[];
  /** The spreadsheet row of the header, counted from 1. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
  readonly creators: readonly Creator[];
  /** The texts of comments that the table brings, apart from the creators: there may be very many. */
  readonly comments: readonly CreatorComment[];
  /** Which creator wrote which note, by note id: what a table of comments is joined by. */
  readonly noteAuthors: Readonly<Record<string, string>>;
  /** The numbers that the table gives its creators, by their ids: another table may name them so. */
  readonly smallIds?: Readonly<Record<string, string>>;
  /** What a table of comments holds, before its comments have found their creators in another table. */
  readonly looseComments?: readonly LooseComment[];
  /** The sentences on what was not read of the tab and may be missed: a second table beside, a column of prices. */
  readonly notRead?: readonly string[];
  readonly problems: readonly Problem[];
  /** What only a person can settle, answered or not. */
  readonly questions: readonly Question[];
  readonly counts: {
    /** Rows below the header that are not blank. */
    readonly rows: number;
    readonly read: number;
    /** Rows that went into a creator read before: the same creator again, or a further note. */
    readonly repeated: number;
    readonly rejected: number;
  };
  /** One sentence a person can trust: 'Read 1,204 creators from 1,236 rows; 21 repeated, 11 without followers.' */
  readonly summary: string;
}

/** A person's own choice of what a column means, by header text. `null`: ignore the column. */
export type ColumnChoices = Readonly<Record<string, CreatorField | null>>;
