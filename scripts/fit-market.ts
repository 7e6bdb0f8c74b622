/**
 * `npm run fit-market -- folder`: fits what is usual by size and niche on the real creators of a folder, and writes it
 * where the settings take it from (src/core/fitted-market.ts) and what it rests on into docs/scoring.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { withPart } from './docs/pages';
import { halves, marketCreators, pricedSmallCreators } from './fit-market/creators';
import { fitMarket, settingsOf } from './fit-market/fit-market';
import { fitMeans } from './fit-market/fit-means';
import { fittedFile } from './fit-market/fitted-file';
import { judge } from './fit-market/judge';
import { marketPart } from './fit-market/market-part';

const folder = process.argv[2] ?? process.env['TIERWISE_DATA'];
if (folder === undefined) throw new Error('Name the folder of real exports, or set TIERWISE_DATA to it.');
void run(folder);

async function run(from: string): Promise<void> {
  const creators = await marketCreators(from);
  const priced = await pricedSmallCreators(from);
  const means = await fitMeans(from);
  const market = fitMarket(creators, priced);
  const [[one, other], [onePriced, otherPriced]] = [halves(creators), halves(priced)];
  const [byOne, byOther] = [settingsOf(fitMarket(one, onePriced)), settingsOf(fitMarket(other, otherPriced))];
  const judged = judge([
    ...other.map((creator) => ({ one: creator, settings: byOne })),
    ...one.map((creator) => ({ one: creator, settings: byOther })),
  ]);
  writeFileSync('src/core/fitted-market.ts', fittedFile(market, means));
  const page = 'docs/scoring.md';
  const text = marketPart({ market, means, creators, judged });
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), { name: 'market', text }));
  console.log(text);
}
