/** Takes the numbers of MF_KOC's creators (and no text of anyone's) into the workbench's sample. Run by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const kept = [
  'creator_id',
  'follows',
  'fans',
  'interaction',
  'note_count',
  'liked_count',
  'collected_count',
  'comment_count',
  'share_count',
  '图文报价(RMB)',
  '平台等级',
  '活跃粉丝占比(仅>1K)',
  '粉丝女性比例',
];

const file = join(process.env['TIERWISE_DATA'] ?? '../shared/data', 'mf_koc_creators_dev.csv');
const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
  header: true,
  skipEmptyLines: true,
});
const rows = data.map((row) => kept.map((column) => figure(row[column] ?? '', column)));
const sample = {
  source: 'Dr-Spicy/MF_KOC, Apache-2.0: creators, ids hashed, numbers only',
  columns: kept,
  rows,
};
const lines = JSON.stringify(sample).replace(/\],\[/g, '],\n[').replace('"rows":[', '"rows":[\n');
writeFileSync('src/workbench/sample/mf-koc.json', `${lines}\n`);

/** A number, a hashed id, or nothing: no other text comes through. */
function figure(text: string, column: string): string | number {
  const trimmed = text.trim();
  if (column === 'creator_id') return /^u_[0-9a-f]+$/.test(trimmed) ? trimmed : '';
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : '';
}
