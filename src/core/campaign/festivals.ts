import { addDays } from '../days';
import type { Message } from '../messages/message';

/** A day on which people in China shop, or give. */
export interface Festival {
  readonly id: string;
  readonly name: Message;
  /** ISO day. */
  readonly date: string;
}

/** The festivals of the coming twelve months, the next first. Moving ones are known for 2024 to 2035. */
export function upcomingFestivals(today: string): readonly Festival[] {
  const year = Number(today.slice(0, 4));
  const end = addDays(today, 365);
  return [year, year + 1]
    .flatMap(festivalsOf)
    .filter(({ date }) => date >= today && date < end)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function festivalsOf(year: number): readonly Festival[] {
  return [
    ...fixed.map(({ id, name, day }) => ({ id, name, date: `${year}-${day}` })),
    ...moving.flatMap(({ id, name, days }) => {
      const day = days.split(' ')[year - firstYear];
      return day === undefined ? [] : [{ id, name, date: `${year}-${day}` }];
    }),
  ];
}

const fixed = [
  { id: 'new-year', name: { en: 'New Year', zh: '元旦' }, day: '01-01' },
  { id: 'valentine', name: { en: 'Valentine’s Day', zh: '情人节' }, day: '02-14' },
  { id: '38', name: { en: 'Women’s Day (38)', zh: '38 节' }, day: '03-08' },
  { id: 'labour-day', name: { en: 'Labour Day', zh: '劳动节' }, day: '05-01' },
  { id: '520', name: { en: '520', zh: '520' }, day: '05-20' },
  { id: 'children', name: { en: 'Children’s Day', zh: '儿童节' }, day: '06-01' },
  { id: '618', name: { en: '618', zh: '618' }, day: '06-18' },
  { id: 'teachers', name: { en: 'Teachers’ Day', zh: '教师节' }, day: '09-10' },
  { id: 'national-day', name: { en: 'National Day', zh: '国庆节' }, day: '10-01' },
  { id: 'double-11', name: { en: 'Double 11', zh: '双 11' }, day: '11-11' },
  { id: 'double-12', name: { en: 'Double 12', zh: '双 12' }, day: '12-12' },
  { id: 'christmas', name: { en: 'Christmas', zh: '圣诞节' }, day: '12-25' },
] as const;

/** The first year of each list of days below. */
const firstYear = 2024;

/** Lunar and weekday festivals by year: a test asks two calendar libraries for each. */
const moving = [
  {
    id: 'laba',
    name: { en: 'Laba', zh: '腊八' },
    days: '01-18 01-07 01-26 01-15 01-04 01-22 01-11 01-01 01-20 01-08 01-27 01-16',
  },
  {
    id: 'xiaonian-north',
    name: { en: 'Little New Year', zh: '小年' },
    days: '02-02 01-22 02-10 01-30 01-19 02-06 01-26 01-16 02-04 01-23 02-11 01-31',
  },
  {
    id: 'chuxi',
    name: { en: 'New Year’s Eve', zh: '除夕' },
    days: '02-09 01-28 02-16 02-05 01-25 02-12 02-02 01-22 02-10 01-30 02-18 02-07',
  },
  {
    id: 'cny',
    name: { en: 'Spring Festival', zh: '春节' },
    days: '02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08',
  },
  {
    id: 'lantern',
    name: { en: 'Lantern Festival', zh: '元宵节' },
    days: '02-24 02-12 03-03 02-20 02-09 02-27 02-17 02-06 02-25 02-14 03-05 02-22',
  },
  {
    id: 'qingming',
    name: { en: 'Qingming', zh: '清明' },
    days: '04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05 04-04 04-04 04-05 04-05',
  },
  {
    id: 'mothers-day',
    name: { en: 'Mother’s Day', zh: '母亲节' },
    days: '05-12 05-11 05-10 05-09 05-14 05-13 05-12 05-11 05-09 05-08 05-14 05-13',
  },
  {
    id: 'dragon-boat',
    name: { en: 'Dragon Boat Festival', zh: '端午节' },
    days: '06-10 05-31 06-19 06-09 05-28 06-16 06-05 06-24 06-12 06-01 06-20 06-10',
  },
  {
    id: 'fathers-day',
    name: { en: 'Father’s Day', zh: '父亲节' },
    days: '06-16 06-15 06-21 06-20 06-18 06-17 06-16 06-15 06-20 06-19 06-18 06-17',
  },
  {
    id: 'qixi',
    name: { en: 'Qixi', zh: '七夕' },
    days: '08-10 08-29 08-19 08-08 08-26 08-16 08-05 08-24 08-12 08-01 08-20 08-10',
  },
  {
    id: 'mid-autumn',
    name: { en: 'Mid-Autumn Festival', zh: '中秋节' },
    days: '09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-27 09-16',
  },
  {
    id: 'chongyang',
    name: { en: 'Double Ninth', zh: '重阳节' },
    days: '10-11 10-29 10-18 10-08 10-26 10-16 10-05 10-24 10-12 10-01 10-20 10-09',
  },
  {
    id: 'thanksgiving',
    name: { en: 'Thanksgiving', zh: '感恩节' },
    days: '11-28 11-27 11-26 11-25 11-23 11-22 11-28 11-27 11-25 11-24 11-23 11-22',
  },
  {
    id: 'black-friday',
    name: { en: 'Black Friday', zh: '黑色星期五' },
    days: '11-29 11-28 11-27 11-26 11-24 11-23 11-29 11-28 11-26 11-25 11-24 11-23',
  },
] as const;
