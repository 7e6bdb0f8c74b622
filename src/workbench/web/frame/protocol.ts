/** What a window's page asks of the workbench, and what it hears back. */
export type FrameRequest =
  | { readonly tierwise: 'run'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly tierwise: 'close' };

export type FrameAnswer =
  | { readonly tierwise: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly tierwise: 'failure'; readonly id: number; readonly name: string; readonly message: string };
