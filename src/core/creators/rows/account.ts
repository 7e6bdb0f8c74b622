import { accountIn, accountUnder } from '../cells/account';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { AccountKind } from '../creator';
import type { CellsOfRow } from './cells-of-row';

/**
 * Reads whether a person or a brand keeps the account: by a column of its own, else by a verification or a level that is
 * a brand's (企业认证, 企业机构号). A brand that any column names is one.
 */
export function accountReader(
  { used }: RecognisedColumns,
  cells: CellsOfRow,
): (row: number) => AccountKind | null {
  const own = used.get('account') ?? [];
  const telling = [...(used.get('verified') ?? []), ...(used.get('level') ?? [])];
  if (own.length + telling.length === 0) return () => null;
  return (row) => {
    const said = own.map(({ header, column }) => accountUnder(header, cells.at(row, column)));
    const isBrand =
      said.includes('brand') || telling.some(({ column }) => accountIn(cells.at(row, column)) === 'brand');
    return isBrand ? 'brand' : (said.find((kind) => kind !== null) ?? null);
  };
}
