import { readFileSync } from 'node:fs';

test.each(['dist/Code.js', 'dist/Sidebar.html'])('%s holds nothing of the warehouse', (file) => {
  const code = readFileSync(file, 'utf8');
  for (const word of ['SAFE_DIVIDE', 'duckdb', 'polyglot', 'creators_of_file', 'acorn'])
    expect(code).not.toContain(word);
});
