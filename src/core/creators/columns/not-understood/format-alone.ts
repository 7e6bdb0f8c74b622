import { withoutFillers } from '../../header/alias-index';
import { type HeaderMarks, markedHeader } from '../../header/header-marks';

/**
 * What a header says that names a format, or both, and nothing else, as 图文, 视频笔记（60s以内） and `Image post` do; else `null`. A
 * window or an aggregate is of counts, and other money or another platform is none of a price here.
 */
export function formatAlone(header: string): HeaderMarks | null {
  const { marks, rest } = markedHeader(header);
  const { format, windowDays, aggregate, foreignMoney, platform, everywhere } = marks;
  const isHere = (platform ?? 'xiaohongshu') === 'xiaohongshu' && !everywhere;
  const saysMore = windowDays !== null || aggregate !== null || foreignMoney || !isHere;
  return format === null || saysMore || withoutFillers(rest) !== '' ? null : marks;
}
