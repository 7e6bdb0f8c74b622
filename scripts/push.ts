/** `npm run push`: brings dist/ into the person's own script; where they have none, a sheet with one is made first. */
import { existsSync } from 'node:fs';
import { languageOf, say } from '../src/core/messages/message';
import { pushMessages } from '../src/core/messages/push';
import { buildAddOn } from './build';
import { inRepository } from './build/paths';
import { claspIn } from './push/clasp';
import { pushAddOn } from './push/push-add-on';

const program = inRepository('node_modules/@google/clasp/build/src/index.js');
const language = languageOf(process.env['LC_ALL'] || process.env['LANG']);
const tell = (line: string) => console.log(line);

void push();

async function push(): Promise<void> {
  if (!existsSync(program)) tell(say(language, pushMessages.noClasp));
  else {
    const folder = inRepository('.');
    if (await pushAddOn({ folder, clasp: claspIn(folder, program), language, rebuild: buildAddOn, tell }))
      return;
  }
  process.exitCode = 1;
}
