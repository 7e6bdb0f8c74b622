import { nicheFactorsOf } from '../../core/scoring/niches/niche-factors';
import { type Niche, niches } from '../../core/scoring/niches/niches';
import type { Settings } from '../../core/settings';
import { simplifiedByCode } from '../../core/text/fold';
import { quotedText, writtenNumber } from '../sql/names-and-texts';

/**
 * The common tables that find the niche of each label by the same words as core, once for each label that there is, with
 * what its readers do beside others. The last one, `with_niche`, is the creators with these columns.
 *
 * @param creators the common table of those that are asked about
 */
export function nicheText(settings: Settings, creators = 'creators'): readonly string[] {
  const from = creators === 'creators' ? creators : `${creators} AS creators`;
  const hits = niches.map((niche) => `    ${hitsOf(niche)} AS ${hitsName(niche)}`);
  const best = `GREATEST(${niches.map(hitsName).join(', ')})`;
  const found = niches.map(
    (niche) => `      WHEN ${hitsName(niche)} = hits_of_best THEN ${quotedText(niche.id)}`,
  );
  const factors = niches.map((niche) => {
    const { nicheEngagement, nicheSaves } = nicheFactorsOf(niche.zh, settings);
    return `  SELECT ${quotedText(niche.id)} AS niche_id, ${writtenNumber(nicheEngagement)} AS niche_engagement, ${writtenNumber(nicheSaves)} AS niche_saves`;
  });
  return [
    `niche_labels AS (\n  SELECT DISTINCT niche\n  FROM ${from}\n  WHERE niche IS NOT NULL\n)`,
    `niche_folded AS (\n  SELECT niche,\n    ${folded('niche')} AS label\n  FROM niche_labels\n)`,
    `niche_texts AS (\n  SELECT niche,\n    label,\n    REPLACE(label, '-', ' ') AS words\n  FROM niche_folded\n)`,
    `niche_hits AS (\n  SELECT niche,\n${hits.join(',\n')}\n  FROM niche_texts\n)`,
    `niche_best AS (\n  SELECT *,\n    ${best} AS hits_of_best\n  FROM niche_hits\n)`,
    `niche_found AS (\n  SELECT niche,\n    CASE\n      WHEN hits_of_best = 0 THEN NULL\n${found.join('\n')}\n    END AS niche_id\n  FROM niche_best\n)`,
    `niche_factors AS (\n${factors.join(' UNION ALL\n')}\n)`,
    [
      'with_niche AS (',
      '  SELECT creators.*,',
      '    niche_found.niche_id,',
      '    COALESCE(niche_factors.niche_engagement, 1e0) AS niche_engagement,',
      '    COALESCE(niche_factors.niche_saves, 1e0) AS niche_saves',
      `  FROM ${from}`,
      '  LEFT JOIN niche_found ON niche_found.niche = creators.niche',
      '  LEFT JOIN niche_factors ON niche_factors.niche_id = niche_found.niche_id',
      ')',
    ].join('\n'),
  ];
}

/** Between which numbers the factors lie, as the settings have them. */
export function factorRange(settings: Settings): { readonly low: number; readonly high: number } {
  const factors = niches.flatMap((niche) => Object.values(nicheFactorsOf(niche.zh, settings)) as number[]);
  return { low: Math.min(1, ...factors), high: Math.max(1, ...factors) };
}

function hitsName({ id }: Niche): string {
  return `hits_${id.replace(/-/g, '_')}`;
}

/** More than any number of words can add up to, as in core. */
const namedInFull = 100;

function hitsOf({ id, en, zh, words }: Niche): string {
  const names = [id, en.toLowerCase(), zh].map(quotedText);
  const found = [...new Set(words)].map((word) => `IF(${stands(word)}, ${weightOf(word)}, 0)`);
  return `IF(label IN (${names.join(', ')}), ${namedInFull}, ${found.join(' + ')})`;
}

/** A long Chinese word says more than a short one. */
function weightOf(word: string): number {
  return word.length > 3 && /[^a-z ]/.test(word.replace(/-/g, ' ')) ? 2 : 1;
}

/**
 * Chinese words may stand anywhere; Latin ones stand alone, or with a plural's s. The pattern reaches over the whole text,
 * for that is the same whether a database looks for a part that fits or for all.
 */
function stands(word: string): string {
  if (!/^[a-z0-9-]+$/.test(word)) return `STRPOS(words, ${quotedText(word)}) > 0`;
  // Core reads a letter that is drawn out as two of it.
  const letters = word.replace(/-/g, ' ').replace(/([a-z])\1/g, '$1{2,}');
  return `REGEXP_CONTAINS(words, ${quotedText(`^(?:(?s:.*)[^a-z0-9])?${letters}s?(?:[^a-z0-9](?s:.*))?$`)})`;
}

/** Lower case, half width, and simplified as far as the words of niches go. */
function folded(column: string): string {
  const [from, to] = folding();
  return `TRIM(LOWER(TRANSLATE(${column}, ${quotedText(from)}, ${quotedText(to)})))`;
}

/** Each sign that is read as another, and that other. */
function folding(): readonly [from: string, to: string] {
  const wanted = new Set(niches.flatMap(({ zh, words }) => [...`${zh}${words.join('')}`]));
  const pairs: (readonly [string, string])[] = [];
  // Full-width signs stand in the order of the half-width ones.
  for (let code = 0xff01; code <= 0xff5e; code++)
    pairs.push([String.fromCharCode(code), String.fromCharCode(code - 0xfee0)]);
  pairs.push(['\u3000', ' ']);
  simplifiedByCode().forEach((simple, code) => {
    const plain = String.fromCharCode(simple);
    if (simple !== 0 && wanted.has(plain)) pairs.push([String.fromCharCode(code), plain]);
  });
  return [pairs.map(([sign]) => sign).join(''), pairs.map(([, plain]) => plain).join('')];
}
