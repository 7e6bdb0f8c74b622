/** An id as short as the number of a row, `001` as `1`; `null` for any other. */
export function smallId(id: string | null): string | null {
  return id !== null && /^\d{1,5}$/.test(id) ? String(Number(id)) : null;
}
