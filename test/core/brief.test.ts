import { goalNamed, goalNames } from '../../src/core/brief';

test.each([
  ['上市', 'launch'],
  ['新品上市', 'launch'],
  ['营销节点', 'festival'],
  ['节点', 'festival'],
  ['常态', 'always-on'],
  ['Always-on', 'always-on'],
  [' Launch ', 'launch'],
  ['fame', null],
  ['', null],
])('%p is the goal %p', (name, goal) => {
  expect(goalNamed(name)).toBe(goal);
});

test('the goals are listed in the person’s language, as they are taken', () => {
  expect(goalNames('en')).toBe('launch, festival, always-on, mixed');
  expect(goalNames('zh')).toBe('上新、营销节点、长期种草、上新加长期种草');
  for (const name of goalNames('zh').split('、')) expect(goalNamed(name)).not.toBeNull();
});
