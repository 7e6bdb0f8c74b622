/** Excel's own limit. */
const longest = 31;

/** A name that Excel accepts for a tab beside those taken: no `\ / ? * [ ] :`, at most 31 characters, not twice. */
export function tabNameInFile(name: string, taken: readonly string[] = []): string {
  const allowed = name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|(?<!')'+$/g, '');
  const base = allowed.trim() === '' || /^history$/i.test(allowed.trim()) ? 'Sheet' : allowed.trim();
  const used = new Set(taken.map((other) => other.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const candidate = cut(base, longest - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** At most so many UTF-16 units, no character halved, no space or apostrophe at the end. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.replace(/(?<![\s'])[\s']+$/, '');
}
