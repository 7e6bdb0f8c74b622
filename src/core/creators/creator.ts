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
  /** The comments behind the sentiment and the intent: how many, as an export says it; or all, where they were read one by one. */
  readonly commentsCounted: number | null;
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
  /** ISO day until which the price holds, where the export says one. */
  readonly priceUntil?: string;
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
  | 'commentsRead'
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
