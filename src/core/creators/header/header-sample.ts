/**
 * Takes the number of a note out of a folded header, where several notes stand side by side: 笔记1点赞, 点赞3, 第2篇收藏,
 * `Post 4 likes`. The number is `null` where there is none.
 */
export function withoutSample(header: string): { readonly words: string; readonly sample: number | null } {
  if (!/[\d第]/.test(header)) return { words: header, sample: null };
  for (const pattern of samplePatterns) {
    const found = pattern.exec(header);
    const number = found?.groups?.['number'];
    if (found == null || number === undefined) continue;
    const words = `${header.slice(0, found.index)} ${header.slice(found.index + found[0].length)}`.trim();
    const chinese = '一二三四五六七八九十'.indexOf(number);
    return { words, sample: chinese >= 0 ? chinese + 1 : Number(number) };
  }
  return { words: header, sample: null };
}

/** More notes than these nobody puts side by side: assumption. */
const samplePatterns: readonly RegExp[] = [
  /第 ?(?<number>20|1\d|[1-9]|[一二三四五六七八九十]) ?[篇条个]/,
  /(?<=笔记|作品|视频|图文|帖子|文章|样本|案例|贴文|\bnotes?|\bposts?|\bvideos?|\breels?|\bsamples?) ?[#-]? ?\(?(?<number>20|1\d|[1-9])\)?(?![\d.a-z%天日篇条个月年周秒分万千])(?!-\d)/,
  /(?<=[\u4e00-\u9fff]) ?[(#-]?(?<number>20|1\d|[1-9])\)?$/,
  /(?<=[a-z)])(?: |-| ?#| ?\()(?<number>20|1\d|[1-9])\)?$/,
];
