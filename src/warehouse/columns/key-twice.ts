/** A key that stands twice in one object of a JSON text, which a reader of JSON would take from the last place; `null` of none. */
export function keyTwice(json: string): string | null {
  const open: Set<string>[] = [];
  const tokens = [...json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)].map(([token]) => token);
  for (const [at, token] of tokens.entries()) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && tokens[at + 1] === ':') {
      const key = String(JSON.parse(token));
      const keys = open[open.length - 1];
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}
