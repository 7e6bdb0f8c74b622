/** Solves 50,000 creators and prints the most memory that this process ever had, in KB. */
import { problemOf } from '../../src/cli/shortlist/problem-of';
import { solve } from '../../src/core/shortlist/solver/solve';
import { madeInstance } from '../../test/support/shortlist/made-instance';

solve(problemOf(madeInstance({ creators: 50_000, picks: 150, seed: 1 })), { work: 3_000_000 });
console.log(process.resourceUsage().maxRSS);
