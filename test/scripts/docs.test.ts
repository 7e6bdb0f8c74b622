import { readFileSync } from 'node:fs';
import { generatedParts } from '../../scripts/docs/generated-parts';

test.each(generatedParts())('$file holds the current table of $name (npm run docs)', ({ file, text }) => {
  expect(readFileSync(file, 'utf8')).toContain(text);
});
