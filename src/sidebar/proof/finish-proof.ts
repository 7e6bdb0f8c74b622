import { type Language, say } from '../../core/messages/message';
import { listMessages } from '../../core/messages/sidebar/shortlist';
import type { Problem } from '../../core/shortlist/solver/problem';
import type { Solution } from '../../core/shortlist/solver/solution';
import { workLimits } from '../../core/shortlist/work-limits';
import type { ProofTask } from '../../proof/worker';
import { failureOf } from '../state/failure';
import { readProofFile, unpacked } from './proof-file';

/** A proof that is being finished. */
export interface Finishing {
  /** The solution, proven or at least closer; rejects where the browser cannot run it. */
  readonly solution: Promise<Solution>;
  /** Gives up; the promise then stays open. */
  readonly stop: () => void;
}

/** One sentence: the server's own where it gave one, such as that what finishes a proof did not come along. */
export function whyNotFinished(error: unknown, language: Language): string {
  const failure = failureOf(error);
  return failure.kind === 'sentence' ? failure.text : say(language, listMessages.proofNotFinished);
}

/**
 * Finishes the proof that the engine left open, by HiGHS in a worker of its own: the page stays alive, and the worker's
 * memory, which WebAssembly never gives back, goes with it.
 * @param load fetches the text of dist/Proof.html: a megabyte and a half, so only now
 */
export function finishProof(problem: Problem, solution: Solution, load: () => Promise<string>): Finishing {
  let worker: Worker | null = null;
  let stopped = false;
  const stop = () => {
    stopped = true;
    worker?.terminate();
  };
  return { solution: work(), stop };

  async function work(): Promise<Solution> {
    const { script, wasm } = readProofFile(await load());
    const task: ProofTask = {
      problem,
      solution,
      wasm: await unpacked(wasm),
      nodes: workLimits.finishingNodes,
    };
    const address = URL.createObjectURL(new Blob([await unpacked(script)], { type: 'text/javascript' }));
    try {
      return await new Promise<Solution>((resolve, reject) => {
        if (stopped) return;
        worker = new Worker(address);
        worker.onmessage = ({ data }: MessageEvent<Solution>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(task, [task.wasm]);
      });
    } finally {
      stop();
      URL.revokeObjectURL(address);
    }
  }
}
