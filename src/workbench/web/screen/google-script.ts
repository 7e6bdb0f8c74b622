import type { FrameAnswer, FrameRequest } from './side-window';

/** Runs inside a sidebar or dialog, before its own scripts: `google.script`, as a page at Google's finds it. */
interface Handlers {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

const waiting = new Map<number, Handlers>();
let last = 0;

const google = {
  script: {
    run: runner({}),
    host: {
      close: () => ask({ tierwise: 'close' }),
      setHeight: () => undefined,
      setWidth: () => undefined,
      editor: { focus: () => undefined },
      origin: 'https://docs.google.com',
    },
  },
};
Object.assign(window, { google });

addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  if (source !== parent || !data?.tierwise) return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (!handlers) return;
  if (data.tierwise === 'answer') handlers.success?.(data.value, handlers.user);
  else {
    const error = Object.assign(new Error(data.message), { name: data.name });
    if (handlers.failure) handlers.failure(error, handlers.user);
    else console.error(`Uncaught ${error.name}: ${error.message}`);
  }
});

/** Every name but the three that set handlers is a function of the script. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === 'symbol') return undefined;
        if (name === 'withSuccessHandler')
          return (success: Handlers['success']) => runner({ ...handlers, success } as Handlers);
        if (name === 'withFailureHandler')
          return (failure: Handlers['failure']) => runner({ ...handlers, failure } as Handlers);
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        return (...args: unknown[]) => call(handlers, name, args);
      },
    },
  );
}

function call(handlers: Handlers, name: string, args: unknown[]): void {
  args.forEach((arg, index) => {
    if (isIllegal(arg)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  last += 1;
  waiting.set(last, handlers);
  ask({ tierwise: 'run', id: last, name, args: args.map((arg) => arg ?? null) });
}

/** Google's rule: no dates, functions or nodes, however deep. */
function isIllegal(value: unknown): boolean {
  if (typeof value === 'function' || value instanceof Date || value instanceof Node) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(isIllegal);
}

function ask(request: FrameRequest): void {
  parent.postMessage(request, '*');
}
