/** The value of a number in Chinese characters with a unit, such as 三万五, 两千 or 十万; `null` for anything else. */
export function chineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千万亿]{2,}$/.test(text) || !/[十百千万亿]/.test(text)) return null;
  const [parts, below] = [text.split('亿'), 1e8];
  if (parts.length > 2) return null;
  if (parts.length === 2) return joined(parts[0] ?? '', parts[1] ?? '', below, belowHundredMillion);
  return belowHundredMillion(text);
}

type Value = number | null;

function belowHundredMillion(text: string): Value {
  const parts = text.split('万');
  if (parts.length > 2) return null;
  return parts.length === 2
    ? joined(parts[0] ?? '', parts[1] ?? '', 1e4, belowTenThousand)
    : belowTenThousand(text);
}

/** What stands before the unit times the unit, and what follows it: 三万五 leaves out the 千. */
function joined(before: string, after: string, unit: number, read: (text: string) => Value): Value {
  const count = before === '' ? null : (digitOf(before) ?? read(before));
  if (count === null) return null;
  if (after === '') return count * unit;
  const lone = digitOf(after);
  const rest = lone === null ? read(after.replace(/^[零〇]/, '')) : (lone * unit) / 10;
  return rest === null ? null : count * unit + rest;
}

function belowTenThousand(text: string): Value {
  let left = text;
  let value = 0;
  let last = 1e4;
  while (left !== '') {
    const match = /^([一二两三四五六七八九])?([十百千])[零〇]?/.exec(left);
    if (match === null) {
      const lone = digitOf(left);
      return lone === null
        ? null
        : value + (last > 10 && last < 1e4 && !text.includes('零') ? (lone * last) / 10 : lone);
    }
    const unit = match[2] === '十' ? 10 : match[2] === '百' ? 100 : 1000;
    if (unit >= last) return null;
    value += (match[1] === undefined ? 1 : (digitOf(match[1]) ?? 0)) * unit;
    last = unit;
    left = left.slice(match[0].length);
  }
  return value;
}

function digitOf(text: string): Value {
  const at = text.length === 1 ? '零一二三四五六七八九'.indexOf(text.replace('两', '二')) : -1;
  return at === -1 ? null : at;
}
