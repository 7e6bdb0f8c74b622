/** Writes an SVG element as text; attributes and texts are escaped. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(rounded(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A text in a chart, cut where it is longer than there is room for. */
export function label(
  text: string,
  attributes: Readonly<Record<string, string | number>>,
  longest = 24,
): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return svg('text', { 'font-size': 12, fill: '#5f6368', ...attributes }, escaped(shown));
}

function rounded(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
