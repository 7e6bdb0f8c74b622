import type { CommentSummary } from '../text/comment-summary';

/** One creator as an export describes them. What an export does not say is `null`, never 0. */
export interface Creator {
  /** Stable id as text: leading zeros and long ids stay. Falls back to the handle, the link, then the name. */
  readonly id: string;
  readonly name: string;
  readonly handle: string | null;
  readonly url: string | null;
  /** Where the account is; `null` where nothing says: then as if on Xiaohongshu. */
  readonly platform: Platform | null;
  readonly followers: number | null;
  readonly following: number | null;
  /** Share by which followers grew in the export's window: 0.12 is 12 %. */
  readonly followerGrowth: number | null;
  /** How many notes stand behind the averages below. Not the lifetime count. */
  readonly notes: number | null;
  /** Lifetime number of notes. */
  readonly notesTotal: number | null;
  /** Per note, as are saves, comments, shares and follows. */
  readonly likes: number | null;
  readonly saves: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly follows: number | null;
  /** What kind of average the five counts above are. */
  readonly average: Average;
  /** Over how many days the averages look back: 30 for 近30天. `null`: over all notes, or nobody says. */
  readonly averageDays: number | null;
  /** Likes + saves + comments per note, where an export gives only their sum. */
  readonly engagement: number | null;
  /** Lifetime 赞藏总数. */
  readonly likesAndSavesTotal: number | null;
  readonly reads: number | null;
  readonly impressions: number | null;
  /** Whether the export shows image notes of late; `null`: it does not say. */
  readonly imageNotesLately: boolean | null;
  readonly offers: readonly Offer[];
  readonly agency: string | null;
  readonly bio: string | null;
  readonly tags: readonly string[];
  readonly niches: readonly string[];
  /** Titles of notes, the newest first, a few at most: what a niche is guessed from where the export names none. */
  readonly titles: readonly string[];
  readonly verified: boolean | null;
  /** Whether a person writes or a brand does: 企业机构号, brand account. `null`: the export does not say. */
  readonly account: AccountKind | null;
  readonly contact: string | null;
  readonly recentBrands: readonly RecentBrand[];
  /** Share of notes that are paid, 0 to 1. */
  readonly commercialShare: number | null;
  readonly activeFollowerShare: number | null;
  readonly fakeFollowerShare: number | null;
  readonly region: string | null;
  /** The level another tool or the platform gave (平台等级, 达人等级): passed through, never computed with. */
  readonly level: string | null;
  readonly availability: string | null;
  /** Date of the figures, ISO. */
  readonly asOf: string | null;
  /** Mean sentiment of the comments, −1 to 1, and share of comments with purchase intent, 0 to 1. */
  readonly sentiment: number | null;
  readonly intent: number | null;
  /** Share of the comments that say the same as another, 0 to 1; `null` where too few are at hand. */
  readonly repeatedCommentShare: number | null;
  /** The comments behind the sentiment and the intent, where they were read one by one. */
  readonly commentsRead: CommentSummary | null;
  /** Fields whose cell was a lower bound such as `10w+`. */
  readonly censored: readonly CreatorField[];
  /** Where each field's value came from. The creators of one table share it as long as they were read alike. */
  readonly origins: Origins;
  /** The spreadsheet row, counted from 1. */
  readonly row: number;
}

/** Who writes: a person, a brand, or somebody known from elsewhere (明星), whose notes are another market. */
export type AccountKind = 'person' | 'brand' | 'star';
/** Where creators have accounts. `officialAccounts` are WeChat's 公众号, `channels` its 视频号. */
export type Platform =
  | 'xiaohongshu'
  | 'douyin'
  | 'kuaishou'
  | 'bilibili'
  | 'weibo'
  | 'channels'
  | 'officialAccounts'
  | 'instagram'
  | 'tiktok'
  | 'youtube'
  | 'facebook'
  | 'twitter';

/** A platform of which a table has accounts. */
export interface PlatformFound {
  readonly platform: Platform;
  /** How many rows are of it; `null` where columns are: each creator may have an account there. */
  readonly rows: number | null;
}

export type Average = 'median' | 'mean' | 'total÷notes' | 'geometric' | 'unknown';

/** What one note of a creator costs. The last five stand only where the export says them. */
export interface Offer {
  readonly format: 'image' | 'video';
  /** ¥, before the platform's fee. Of a range its low end; 0 where the product is the pay. */
  readonly price: number;
  /** Ordered through the platform (报备). Off-platform offers (非报备, 软植, 水下) break its rules. */
  readonly declared: boolean;
  /** Share of the price that comes back, 0 to 1. */
  readonly rebate: number | null;
  readonly agreed: boolean;
  /** The high end of a price range, ¥. */
  readonly priceHigh?: number;
  /** How an undeclared note is placed: past the platform (非报备, 水下), or the product woven into another story (软植). */
  readonly undeclaredAs?: 'offPlatform' | 'softPlacement';
  /** The creator takes the product instead of money (置换). */
  readonly gifted?: true;
  readonly taxIncluded?: boolean;
  /** What else stands beside the price, in the export's words: how long it is valid, what it covers. */
  readonly terms?: string;
}

/** A brand that the creator has worked with. */
export interface RecentBrand {
  readonly name: string;
  /** ISO day of the note, where the export says it. */
  readonly date: string | null;
}

export type Origins = Readonly<Partial<Record<CreatorField, Origin>>>;

/** Where a value came from. */
export interface Origin {
  readonly tab: string;
  /** The letters of its columns, such as `F` or `F, G`. */
  readonly columns: string;
  /** The header of the first of them. */
  readonly header: string;
  /**
   * `read`: as it stands. `divided`: a sum by the number of notes. `gathered`: an average over the creator's notes, or
   * all that they name. `workedOut`: from other fields, such as engagement from its rate.
   */
  readonly how: 'read' | 'divided' | 'gathered' | 'workedOut';
  /** The spreadsheet row, where it is another than the creator's own: two rows of one creator were joined. */
  readonly row?: number;
}

/** A comment that names its note or its creator, if at all, as a table of comments writes them. */
export interface LooseComment {
  /** The spreadsheet row, counted from 1. */
  readonly row: number;
  readonly noteId: string | null;
  /** Id, handle or name. */
  readonly creator: string | null;
  readonly text: string;
}

/** What one reader wrote below a creator's notes. */
export interface CreatorComment {
  readonly creatorId: string;
  readonly text: string;
}

/** Everything a column of an export can mean. */
export type CreatorField =
  | 'id'
  | 'name'
  | 'handle'
  | 'url'
  | 'followers'
  | 'following'
  | 'followerGrowth'
  | 'notes'
  | 'notesTotal'
  | 'likes'
  | 'saves'
  | 'comments'
  | 'shares'
  | 'follows'
  | 'engagement'
  | 'engagementRate'
  | 'likesAndSavesTotal'
  | 'reads'
  | 'impressions'
  | 'imageNotesLately'
  | 'offerImage'
  | 'offerVideo'
  | 'offerAny'
  | 'rebate'
  | 'gifting'
  | 'taxIncluded'
  | 'priceTerms'
  | 'agency'
  | 'bio'
  | 'tags'
  | 'niche'
  | 'verified'
  | 'account'
  | 'contact'
  | 'recentBrands'
  | 'commercialNotes'
  | 'commercialShare'
  | 'activeFollowerShare'
  | 'fakeFollowerShare'
  | 'region'
  | 'gender'
  | 'level'
  | 'availability'
  | 'asOf'
  | 'sentiment'
  | 'intent'
  /** About one note, where each row is a note. `format` is also that of a quote: 报备图文, video. */
  | 'noteId'
  | 'noteTitle'
  /** Titles of several notes, where each row is a creator. */
  | 'noteTitles'
  | 'noteText'
  | 'noteUrl'
  | 'noteDate'
  | 'notePaid'
  | 'commentText'
  | 'format'
  /** Recognised, so that it is not offered as a gap, but not read in this version. */
  | 'passedThrough';

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

/** A cell as it stands, and what it is read as. */
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
  /** The sentence on a second table beside the creators, which was not read. Absent where there is none. */
  readonly tableBeside?: string;
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
