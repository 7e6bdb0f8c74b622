/**
 * The texts of a list or record as a crawler's language writes it, one a line: `["美食","旅行"]`, `['美食', '旅行']`,
 * `[{'name': '美食'}]`. Where a record gives nothing but numbers, its keys are the texts: `{'美食': 0.6}`. Any other text
 * as it is.
 */
export function textsInList(text: string): string {
  const trimmed = text.trim();
  if (!/^[[{(]/.test(trimmed) || !/[\]})]$/.test(trimmed) || !/["']/.test(trimmed)) return text;
  const all: string[] = [];
  let record = noRecord();
  const close = () => {
    all.push(...(record.texts.length > 0 ? record.texts : record.numbered));
    record = noRecord();
  };
  for (const { groups } of trimmed.matchAll(token)) {
    const { single, double, mark, bare } = groups ?? {};
    const quoted = single ?? double;
    if (quoted !== undefined) {
      record.texts.push(unescaped(quoted));
      record.key = null;
    } else if (mark === ':') record.key = record.texts.pop() ?? null;
    else if (mark !== undefined) close();
    else if (bare !== undefined && record.key !== null) {
      if (/^[\d.]/.test(bare)) record.numbered.push(record.key);
      record.key = null;
    }
  }
  close();
  return all.length === 0 ? text : all.join('\n');
}

/** A record being read: its texts, and the keys of its numbers. */
interface OpenRecord {
  readonly texts: string[];
  readonly numbered: string[];
  key: string | null;
}

function noRecord(): OpenRecord {
  return { texts: [], numbered: [], key: null };
}

/** A text in quotes, the colon behind a key, the end or begin of a record, or a value without quotes. */
const token =
  /u?'(?<single>(?:[^'\\]|\\.)*)'|"(?<double>(?:[^"\\]|\\.)*)"|(?<mark>[:{}])|(?<bare>[^\s,:[\]{}()'"]+)/gs;

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}
