import { readDeclaredFunctions } from './declared-functions';
import type { LoadScript } from './runtime';

/** What a page has and Google's runtime has not. The bare context in Node is the strict gate; this is the fence. */
const absent = [
  ...['window', 'self', 'top', 'parent', 'frames', 'document', 'location', 'navigator', 'history', 'process'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker'],
  ...[
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'Blob',
    'File',
    'FormData',
    'Headers',
    'Request',
  ],
  ...['Response', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'requestAnimationFrame'],
  ...[
    'queueMicrotask',
    'structuredClone',
    'crypto',
    'performance',
    'atob',
    'btoa',
    'alert',
    'confirm',
    'prompt',
  ],
  ...['require', 'module', 'exports'],
];

/** Runs a script inside the page, with the page's own names hidden from it. */
export function browserRuntime(code: string): LoadScript {
  const { names } = readDeclaredFunctions(code);
  return (services) => {
    const serviceNames = Object.keys(services);
    const evaluate = new Function(
      ...serviceNames,
      ...absent,
      'globalThis',
      `${code}\nreturn { ${names.join(', ')} };`,
    );
    const functions = evaluate(
      ...serviceNames.map((name) => services[name]),
      ...absent.map(() => undefined),
      { ...services },
    ) as Record<string, (...args: unknown[]) => unknown>;
    return {
      realm: { Array, Date, Error, Object },
      call: (name, args) => functions[name]?.(...args),
    };
  };
}
