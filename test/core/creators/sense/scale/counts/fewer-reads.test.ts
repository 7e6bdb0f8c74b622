import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

function readReads(reads: (creator: MadeCreator) => number, answers: Answers = {}) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => followers,
    平均阅读: reads,
    平均点赞: ({ likes }: MadeCreator) => likes,
  };
  return read(tableOfMade(columns), {}, answers);
}

const inTenThousands = ({ likes }: MadeCreator) => likes / 2e3;
const reads = ({ creators }: ReturnType<typeof read>) => creators.map((creator) => creator.reads);

describe('fewer reads than likes', () => {
  test('are asked about, and read as a person says', () => {
    const open = readReads(inTenThousands);
    expect(open.questions).toMatchObject([{ key: 'fewerReads 平均阅读', field: 'reads', column: 'C' }]);
    expect(open.questions[0]?.choices.map(({ answer }) => answer)).toEqual(['tenThousands', 'wrong']);
    expect(reads(open)).toEqual(madeCreators.map(() => null));
    expect(reads(readReads(inTenThousands, { fewerReads: 'tenThousands' }))).toEqual(
      madeCreators.map(({ likes }) => likes * 5),
    );
    expect(reads(readReads(inTenThousands, { fewerReads: 'wrong' }))).toEqual(madeCreators.map(() => null));
  });

  test('are not asked about where reads are whole, or more than likes', () => {
    expect(readReads(({ likes }) => likes - 1).questions).toEqual([]);
    expect(readReads(({ likes }) => likes * 10 + 0.5).questions).toEqual([]);
  });
});
