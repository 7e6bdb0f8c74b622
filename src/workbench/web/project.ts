/** What the server gives the page: the files that are pushed to Google, and the file that was asked for. */
export interface Project {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The HTML files of dist/ by name, such as `Sidebar`. */
  readonly html: Readonly<Record<string, string>>;
  /** The name of the file on the command line, or `null` for the sample; its bytes are at `opened`. */
  readonly opened: string | null;
}

export async function fetchProject(): Promise<Project> {
  return (await fetch('project.json')).json() as Promise<Project>;
}

export async function fetchOpened(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch('opened')).arrayBuffer());
}
