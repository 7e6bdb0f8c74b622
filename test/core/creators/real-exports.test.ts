import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CreatorField } from '../../../src/core/creators/creator';
import { readCreators } from '../../../src/core/creators/read-creators';
import type { CreatorReading } from '../../../src/core/creators/reading';
import { settingsFrom } from '../../../src/core/settings';
import { readFile } from '../../../src/files/read-file';

/** The real exports of docs and development stand outside the repository: TIERWISE_DATA names their folder. */
const folder = process.env['TIERWISE_DATA'] ?? join('..', 'shared', 'data');

interface Expected {
  readonly rowsAre: CreatorReading['rowsAre'];
  /** What a person would map, by header. Every other column must stay unmapped. */
  readonly columns: Readonly<Record<string, CreatorField>>;
  readonly counts: CreatorReading['counts'];
}

const exports: Readonly<Record<string, Expected>> = {
  'mf_koc_creators_dev.csv': {
    rowsAre: 'creators',
    columns: {
      creator_id: 'id',
      bio: 'bio',
      ip_location: 'region',
      location: 'region',
      follows: 'following',
      fans: 'followers',
      interaction: 'likesAndSavesTotal',
      liked_count: 'likes',
      collected_count: 'saves',
      comment_count: 'comments',
      share_count: 'shares',
      note_count: 'notes',
      is_female: 'gender',
      '图文报价(RMB)': 'offerImage',
      平台等级: 'level',
      '活跃粉丝占比(仅>1K)': 'activeFollowerShare',
    },
    counts: { rows: 65, read: 65, repeated: 0, rejected: 0 },
  },
  'mf_koc_sheet_messy.csv': {
    rowsAre: 'creators',
    columns: {
      Name: 'name',
      URL: 'url',
      user_id: 'id',
      'Bio(text)': 'bio',
      Sex: 'gender',
      'following count': 'following',
      'fans count': 'followers',
      'liked n collected': 'likesAndSavesTotal',
      ip_location: 'region',
      'tags(text)': 'tags',
      '图文报价(RMB)': 'offerImage',
      平台等级: 'level',
      '活跃粉丝占比(仅>1K)': 'activeFollowerShare',
    },
    counts: { rows: 107, read: 107, repeated: 0, rejected: 0 },
  },
  'mf_koc_notes_dev.csv.gz': {
    rowsAre: 'notes',
    columns: {
      note_id: 'noteId',
      creator_id: 'id',
      fans: 'followers',
      type: 'format',
      title: 'noteTitle',
      desc: 'noteText',
      time: 'noteDate',
      liked_count: 'likes',
      collected_count: 'saves',
      comment_count: 'comments',
      share_count: 'shares',
      ip_location: 'region',
      tag_list: 'tags',
    },
    counts: { rows: 10_410, read: 67, repeated: 10_189, rejected: 154 },
  },
  'kaito_2018_notes_wan.csv.gz': {
    rowsAre: 'notes',
    columns: {
      id: 'noteId',
      title: 'noteTitle',
      user_id: 'id',
      likes: 'likes',
      comments: 'comments',
      stars: 'saves',
      notes: 'notesTotal',
      fans: 'followers',
      collect: 'likesAndSavesTotal',
      content: 'noteText',
    },
    counts: { rows: 1939, read: 1683, repeated: 216, rejected: 40 },
  },
  'hotel_search_zh_headers.csv': {
    rowsAre: 'notes',
    columns: {
      笔记id: 'noteId',
      作者id: 'id',
      '作者名称（user_name）': 'name',
      'user_des（作者描述）': 'bio',
      关注: 'following',
      粉丝: 'followers',
      获赞与收藏: 'likesAndSavesTotal',
      笔记类型: 'format',
      笔记标题: 'noteTitle',
      笔记内容: 'noteText',
      笔记点赞数量: 'likes',
      笔记收藏数量: 'saves',
      笔记评论数量: 'comments',
      笔记分享数量: 'shares',
      笔记上传时间: 'noteDate',
      笔记标签: 'tags',
      笔记ip归属地: 'region',
    },
    counts: { rows: 182, read: 1, repeated: 181, rejected: 0 },
  },
  'instagram_top200.csv': {
    rowsAre: 'creators',
    columns: {
      channel_info: 'name',
      posts: 'notesTotal',
      followers: 'followers',
      avg_likes: 'likes',
      '60_day_eng_rate': 'engagementRate',
      country: 'region',
    },
    counts: { rows: 200, read: 200, repeated: 0, rejected: 0 },
  },
};

async function read(file: string): Promise<CreatorReading> {
  const [table] = await readFile(new Uint8Array(readFileSync(join(folder, file))), file);
  if (table === undefined) throw new Error(`${file} holds no table`);
  return readCreators(table, { settings: settingsFrom([]) });
}

describe.each(Object.entries(exports))('%s', (file, expected) => {
  const here = existsSync(join(folder, file));
  if (!here)
    console.warn(`Skipped: ${file} is not in ${folder}. Set TIERWISE_DATA to the folder of real exports.`);
  const whenHere = here ? test : test.skip;
  let reading: CreatorReading;

  beforeAll(async () => {
    if (here) reading = await read(file);
  });

  whenHere('has every column mapped that a person would map, and no other', () => {
    const { columns, rowsAre } = reading;
    const mapped = columns.filter(({ field }) => field !== null && field !== 'passedThrough');
    expect(Object.fromEntries(mapped.map(({ header, field }) => [header, field]))).toEqual(expected.columns);
    expect(rowsAre).toBe(expected.rowsAre);
  });

  whenHere('is read whole', () => {
    expect(reading.counts).toEqual(expected.counts);
  });
});

const centre = 'creator_centre_export_1.xlsx';
const whenCentreHere = existsSync(join(folder, centre)) ? test : test.skip;

whenCentreHere('the creator centre’s list of one’s own notes is refused with what it lacks', async () => {
  await expect(read(centre)).rejects.toThrow(/lists notes \(笔记标题, 首次发布时间/);
});
