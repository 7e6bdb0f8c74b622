import type { Message } from '../message';

/** What is known of times of shopping that have no single day. */
export const seasonSaid = {
  'christmas-to-new-year': {
    en: 'festival must have one day, and 双旦 is Christmas and New Year together: take "Christmas" ({christmas}) or "New Year" ({newYear}).',
    zh: 'festival 须为单日节点，双旦含圣诞与元旦：请填“圣诞节”（{christmas}）或“元旦”（{newYear}）。',
  },
  'new-year-goods': {
    en: 'festival must have one day, and 年货节 has none: shops hold it in the weeks before the Spring Festival ({springFestival}). Take "Spring Festival", or the day on which your shop begins.',
    zh: 'festival 须为单日节点，年货节没有固定日期，各平台在春节（{springFestival}）前数周举办：请填“春节”，或以店铺开卖日为准。',
  },
  dayUnknown: { en: 'day not known', zh: '日期未知' },
} as const satisfies Record<string, Message>;
