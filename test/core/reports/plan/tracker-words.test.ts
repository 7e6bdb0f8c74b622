import { isPaid } from '../../../../src/core/budget/row-cost';
import { steps } from '../../../../src/core/campaign/lead-times/steps';
import { reachedStep } from '../../../../src/core/campaign/record/made';
import { isLive, type PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { isLocked, isTouched } from '../../../../src/core/campaign/record/row-fields';
import type { Status } from '../../../../src/core/campaign/record/statuses';
import { isTitleOf } from '../../../../src/core/campaign/record/tab/plan-column';
import { readCell } from '../../../../src/core/campaign/record/tab/read-cell';
import { planColumns } from '../../../../src/core/reports/plan/plan-columns';

test.each([
  ['negotiating', ['已回复', '已报价', '议价中', '洽谈中', '有意向', 'Replied', 'negotiating', 'Quoted']],
  ['no answer', ['待跟进', '无回复', '未回复', '失联', '已超时', 'ghosted', 'No response', 'parked']],
  ['to confirm', ['待建联']],
  ['accepted', ['定档', '客户已定档', '无需寄样']],
  ['ordered', ['待寄出']],
  ['shipped', ['已寄出', '运输中']],
  ['parcel back', ['拒收', '已拒收', 'Parcel refused']],
  ['received', ['已签收', '已到店']],
  ['script', ['大纲']],
  ['draft', ['预览', '品牌最终审核']],
  ['client ok', ['终稿', '定稿']],
  ['scheduled', ['补发']],
  ['published', ['已发', '待授权', '已授权', '投流中', '待结算']],
  ['settled', ['已付款']],
  ['paused', ['paused', '合作延期', '延期', '改期', '已阻塞', 'Delayed']],
  ['declined', ['婉拒']],
  ['no-show', ['跳票']],
  ['deleted', ['删稿']],
])('%s is what trackers call %j', (status, words) => {
  const column = planColumns.find(({ field }) => field === 'status') as (typeof planColumns)[number];
  expect(words.map((word) => readCell(word, column, '2026-09-01'))).toEqual(words.map(() => status));
});

test.each([
  ['product', '样品成本', '货品成本'],
  ['shipping', '寄样物流', '物流'],
])('the column of %s is known by the title that it has and had', (field, now, before) => {
  const known = planColumns.flatMap((one) =>
    [now, before].every((title) => isTitleOf(one, title)) ? [one.field] : [],
  );
  expect(known).toEqual([field]);
});

test('who was asked and who does not answer is free still; a parcel that was refused is paid until it is settled', () => {
  const at = (status: Status): PlanRow => ({ code: 'K01', tier: 'koc', id: 'a', status });
  expect((['negotiating', 'no answer'] as const).map((status) => isLocked(at(status)))).toEqual([
    false,
    false,
  ]);
  expect((['negotiating', 'no answer'] as const).map((status) => reachedStep(at(status)))).toEqual([1, 1]);
  expect([isLocked(at('parcel back')), isLive(at('parcel back')), isPaid(at('parcel back'))]).toEqual([
    true,
    true,
    true,
  ]);
});

test('a row that is paused keeps its step by its actual days, and its creator', () => {
  const paused: PlanRow = { code: 'K01', tier: 'koc', id: 'a', status: 'paused', 'on.ordered': '2026-09-01' };
  expect(steps[reachedStep(paused)]).toBe('ordered');
  expect([
    isLive(paused),
    isLocked(paused),
    isTouched({ code: 'K01', tier: 'koc', status: 'paused' }),
  ]).toEqual([true, true, true]);
});
