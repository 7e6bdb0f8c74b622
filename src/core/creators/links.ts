/** Links to one note, and to the person who writes them. */
export const noteLink =
  /^https?:\/\/[^\s]*(?:xiaohongshu\.com\/(?:explore|discovery\/item)|douyin\.com\/(?:video|note)|instagram\.com\/(?:p|reel))\//i;
export const profileLink =
  /^https?:\/\/[^\s]*(?:user\/profile\/|pgy\.xiaohongshu\.com|xhslink\.com\/m\/|douyin\.com\/user\/)/i;
