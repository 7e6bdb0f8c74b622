/** A key that stands twice in one object of a JSON text, which a reader of JSON would take from the last place; `null` of none. */
export function keyTwice(json: string): string | null {
  const open: Set<string>[] = [];
  for (let at = 0; at < json.length; at++) {
    const sign = json.charAt(at);
    if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign === '}' || sign === ']') open.pop();
    if (sign !== '"') continue;
    const end = endOfText(json, at);
    const keys = open[open.length - 1];
    if (isKey(json, end)) {
      const key = String(JSON.parse(json.slice(at, end)));
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
    at = end - 1;
  }
  return null;
}

/** Behind the quote that ends the text which begins here. */
function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(json: string, behind: number): boolean {
  let at = behind;
  while (json.charAt(at) !== '' && json.charAt(at).trim() === '') at++;
  return json.charAt(at) === ':';
}
