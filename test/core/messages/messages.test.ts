import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../../src/core/messages/message';

const folder = join(__dirname, '../../../src/core/messages');
const areas = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !['message.ts', 'numbers.ts'].includes(file),
);

test.each(areas)('%s says everything in both languages, with the same gaps', (file) => {
  const exported = require(join(folder, file)) as Record<string, Record<string, Message>>;
  const messages = Object.values(exported).flatMap((group) => Object.values(group).flatMap(messagesIn));
  expect(messages.length).toBeGreaterThan(0);
  for (const { en, zh } of messages) {
    expect(en.trim()).not.toBe('');
    expect(zh.trim()).not.toBe('');
    expect(gaps(zh)).toEqual(gaps(en));
  }
});

function gaps(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

/** A message, or the messages of a group within a group. */
function messagesIn(entry: Message | Record<string, Message>): readonly Message[] {
  if (typeof entry.en === 'string') return [entry as Message];
  return Object.values(entry as Record<string, Message | string>).filter((each) => typeof each !== 'string');
}
