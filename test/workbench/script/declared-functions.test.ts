import { readDeclaredFunctions } from '../../../src/workbench/script/declared-functions';
import { smallAddOn } from '../../support/bench/small-add-on';

it('finds what Google finds: top-level declarations, without private ones', () => {
  const { names } = readDeclaredFunctions(smallAddOn);
  expect(names).toContain('onOpen');
  expect(names).not.toContain('secret_');
  expect(names).not.toContain('each');
});

it('reads the help of custom functions from the comment right above', () => {
  expect(readDeclaredFunctions(smallAddOn).custom[0]).toEqual({
    name: 'TWICE',
    description: 'Doubles numbers.',
    parameters: [
      { name: 'numbers', type: 'number[][]', help: 'One cell or a range.' },
      { name: 'factor', type: 'number', help: 'Optional. What to multiply with.' },
    ],
  });
});

it('takes no comment for a function that stands further down', () => {
  const code = '/** @customfunction */\nvar x = 1;\nfunction plain() {}\n';
  expect(readDeclaredFunctions(code)).toEqual({ names: ['plain'], custom: [] });
});
