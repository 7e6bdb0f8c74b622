/** The worker of 'finish the proof': takes one open problem, answers with its solution, and is closed then. */
import highsLoader, { type InitOptions } from 'highs';
import type { Problem } from '../core/shortlist/solver/problem';
import type { Solution } from '../core/shortlist/solver/solution';
import { finishWithHighs } from './finish-with-highs';

export interface ProofTask {
  readonly problem: Problem;
  /** What the engine answered; not proven. */
  readonly solution: Solution;
  readonly wasm: ArrayBuffer;
  /** Most nodes of HiGHS's search tree. */
  readonly nodes: number;
}

self.onmessage = ({ data }: MessageEvent<ProofTask>) => {
  // An error in a promise would not reach the page.
  finish(data).then((solution) => self.postMessage(solution), reportError);
};

async function finish({ problem, solution, wasm, nodes }: ProofTask): Promise<Solution> {
  const compiled = await WebAssembly.compile(wasm);
  // The loader of 1.15.3 looks for a file beside itself whatever it is handed, unless this hook is there.
  const instantiateWasm = (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => void,
  ) => {
    WebAssembly.instantiate(compiled, imports).then(receive, reportError);
  };
  const highs = await highsLoader({ instantiateWasm } as InitOptions);
  return finishWithHighs(highs, problem, solution, { nodes });
}
