/** Links to one note, and to the person who writes them. */
export const noteLink =
  /^https?:\/\/[^\s]*(?:xiaohongshu\.com\/(?:explore|discovery\/item)|douyin\.com\/(?:video|note)|instagram\.com\/(?:p|reel))\//i;
export const profileLink =
  /^https?:\/\/[^\s]*(?:user\/profile\/|pgy\.xiaohongshu\.com|xhslink\.com\/m\/|douyin\.com\/user\/)/i;

/** The note's own id in a link to it, or `null`: short links have none. */
export function noteIdInLink(link: string): string | null {
  return /\/(?:explore|item|video|note|p|reel)\/([0-9a-z_-]{6,32})(?:[/?#]|$)/i.exec(link)?.[1] ?? null;
}
