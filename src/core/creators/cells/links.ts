/** Links to one note, in every form in which the app, the site and other platforms give them, wherever in a text. */
export const noteLink =
  /(?:xiaohongshu|rednote)\.com\/(?:explore|discovery\/item|search_result)\/\w|user\/profile\/\w{6,32}\/\w{6}|(?:xiaohongshu|rednote)\.com\/(?:[a-z]{1,20}\/)?(?:item|note)\?|xhsdiscover:\/\/item\/\w|douyin\.com\/(?:video|note)\/|instagram\.com\/(?:p|reel)\/|tiktok\.com\/@[\w.]{1,40}\/video\/|youtube\.com\/(?:watch|shorts)|bilibili\.com\/video\//i;

/** Links to the person who writes. A link to a note on a profile holds both ids, and is the note's. */
export const profileLink =
  /user\/profile(?:\/\w{6,32}(?!\w|\/\w)|\?)|pgy\.xiaohongshu\.com|xhslink\.(?:com|cn)\/m\/|xhsdiscover:\/\/user\/|douyin\.com\/user\//i;

/** Links that hide where they lead until they are opened. */
export const shortLink =
  /\b(?:xhslink\.(?:com|cn)|v\.douyin\.com|t\.cn|dwz\.cn|url\.cn|bit\.ly|tinyurl\.com|vm\.tiktok\.com)\//i;

/** The note's own id in a link to it, wherever in a text the link stands, or `null`: short links have none. */
export function noteIdInLink(text: string): string | null {
  for (const pattern of noteIds) {
    const id = pattern.exec(text)?.[1];
    if (id !== undefined) return id;
  }
  const query = noteQuery.exec(text)?.[1];
  return query === undefined ? null : (idInQuery.exec(query)?.[1] ?? null);
}

const noteIds: readonly RegExp[] = [
  /user\/profile\/\w{6,32}\/(\w{6,32})(?!\w)/i,
  /\/(?:explore|item|search_result|video|note|p|reel)\/([0-9a-z_-]{6,32})(?![0-9a-z_-])/i,
  /[?&](?:(?:target_?)?note_?id|item_?id)=([0-9a-z]{6,32})(?![0-9a-z])/i,
];
const noteQuery = /\/(?:item|note)\?([^\s#]{1,200})/i;
const idInQuery = /(?:^|&)id=([0-9a-z]{6,32})(?![0-9a-z])/i;

/** The platform's own id of the person in a link, wherever in a text it stands, or `null`: short links have none. */
export function idInLink(text: string): string | null {
  return personInPath.exec(text)?.[1] ?? personInQuery.exec(text)?.[1] ?? null;
}

const personInPath =
  /(?:user\/profile|blogger-detail|kol|user)\/(?!profile(?![0-9a-z_]))([0-9a-z_]{6,32})(?![0-9a-z_])/i;
const personInQuery = /[?&](?:(?:target_?)?user_?id|author_?id|blogger_?id)=([0-9a-z_]{6,32})(?![0-9a-z_])/i;

/** The link in a text that the app shares, 快来看看 https://…，复制打开; any other text as it is. */
export function linkIn(text: string): string {
  if (/^\S+$/.test(text) && (!/[\u3000-\u9fff\uff00-\uffef]/.test(text) || /^https?:/i.test(text)))
    return text;
  const link = /https?:\/\/[^\s\u3000-\u9fff\uff00-\uffef]+/i.exec(text)?.[0];
  return link === undefined ? text : link.replace(/[),.;!?'"\]]{1,8}$/, '');
}

/** A link as two spellings of it compare: no scheme, tracking or closing slash. */
export function plainLink(text: string): string {
  return linkIn(text)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#][\s\S]*$/, '')
    .replace(/\/$/, '');
}
