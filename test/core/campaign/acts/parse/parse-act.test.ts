import { isRefused } from '../../../../../src/core/campaign/acts/acted';
import { parseAct } from '../../../../../src/core/campaign/acts/parse/parse-act';
import { inWords } from '../../../../../src/core/campaign/acts/said';
import { done, filled } from '../../../../support/campaign/made-acts';

const who = { day: '2026-11-02', by: 'planner' };
const { record } = done(filled.record, { kind: 'version', label: 'v2', to: 'client' });
const read = (words: string) => parseAct(words, record, who);
const said = (words: string, language: 'en' | 'zh' = 'en') => {
  const act = read(words);
  return isRefused(act) ? inWords(act.refused, language) : act;
};

test.each([
  ['decline M03', { kind: 'decline', codes: ['M03'] }],
  ['Decline m3, k011 because too dear', { kind: 'decline', codes: ['M03', 'K11'], why: 'too dear' }],
  ['decline M03 and K11', { kind: 'decline', codes: ['M03', 'K11'] }],
  ['decline M03 too dear', { kind: 'decline', codes: ['M03'], why: 'too dear' }],
  ['decline M03 with M08', { kind: 'decline', codes: ['M03'], reserve: 'M08', refill: true }],
  ['婉拒 M03、K11 因为报价过高', { kind: 'decline', codes: ['M03', 'K11'], why: '报价过高' }],
  ['婉拒Ｍ０３', { kind: 'decline', codes: ['M03'] }],
  ['no-show K07', { kind: 'no-show', codes: ['K07'] }],
  ['跳票 K07', { kind: 'no-show', codes: ['K07'] }],
  ['cancel K07 refill', { kind: 'cancel', codes: ['K07'], refill: true }],
  ['取消 K07', { kind: 'cancel', codes: ['K07'] }],
  ['bench M02', { kind: 'bench', codes: ['M02'] }],
  ['not found K07', { kind: 'unfound', codes: ['K07'] }],
  ['删稿 K07 补发', { kind: 'deleted', codes: ['K07'], repost: {} }],
  ['swap K11', { kind: 'swap', codes: ['K11'] }],
  ['swap K11 with K31', { kind: 'swap', codes: ['K11'], to: 'K31' }],
  ['swap K11 K31', { kind: 'swap', codes: ['K11'], to: 'K31' }],
  ['swap K11, K12', { kind: 'swap', codes: ['K11', 'K12'] }],
  ['换同级 K11 换成 K31', { kind: 'swap', codes: ['K11'], to: 'K31' }],
  ['delay M02 to 2026-12-14', { kind: 'delay', codes: ['M02'], to: '2026-12-14' }],
  ['delay M02 1/5', { kind: 'delay', codes: ['M02'], to: '2027-01-05' }],
  ['delay M02, M03 by 3 days', { kind: 'delay', codes: ['M02', 'M03'], days: 3 }],
  ['改期 M02 12-14', { kind: 'delay', codes: ['M02'], to: '2026-12-14' }],
  ['改期 M02 至12月14日', { kind: 'delay', codes: ['M02'], to: '2026-12-14' }],
  ['改期 M02 延后3天', { kind: 'delay', codes: ['M02'], days: 3 }],
  ['late 5', { kind: 'late', days: 5 }],
  [
    'late 5 days K07=no-sample M02=cancel',
    { kind: 'late', days: 5, choices: { K07: 'no sample', M02: 'cancel' } },
  ],
  ['产品晚到 5 天', { kind: 'late', days: 5 }],
  ['hold M01', { kind: 'hold', codes: ['M01'] }],
  ['暂缓 M01', { kind: 'hold', codes: ['M01'] }],
  ['resume M01', { kind: 'resume', codes: ['M01'] }],
  ['agree M03 9,500 video', { kind: 'agree', codes: ['M03'], fen: 950_000, format: 'video' }],
  ['成交 M03 1.2万', { kind: 'agree', codes: ['M03'], fen: 1_200_000 }],
  ['accept M03', { kind: 'accept', codes: ['M03'] }],
  ['拒收 K07', { kind: 'parcel back', codes: ['K07'] }],
  ['fill K07 K31', { kind: 'fill', pairs: [{ code: 'K07', creator: 'K31' }] }],
  ['places 40', { kind: 'places', count: 40 }],
  ['places lot A 40', { kind: 'places', lot: 'A', count: 40 }],
  ['名额 40', { kind: 'places', count: 40 }],
  ['version v3 to client', { kind: 'version', label: 'v3', to: 'client' }],
  ['版本 v3 发给客户', { kind: 'version', label: 'v3', to: '客户' }],
  ['sign Ms Li', { kind: 'sign', who: 'Ms Li' }],
  ['sign v2 by Ms Li', { kind: 'sign', who: 'Ms Li', version: 'v2' }],
  ['undo 7', { kind: 'undo', number: 7 }],
  ['撤销 #7', { kind: 'undo', number: 7 }],
  ['finish K11', { kind: 'finish', codes: ['K11'] }],
])('%s', (words, deed) => {
  expect(read(words)).toEqual({ ...deed, ...who });
});

test('undo alone means the last act', () => {
  expect(read('undo')).toMatchObject({ kind: 'undo', number: record.log[record.log.length - 1]?.number });
});

test.each([
  ['dance M03', '"dance M03" is no act. Say for example: decline M03'],
  ['declines M03', 'is no act'],
  ['hold M01 for a week', 'is no act'],
  ['delay M02 to next week', '"next week" is no day'],
  ['delay M02', 'to which day'],
  ['late', 'how many days late'],
  ['late 5 K07=dance', 'move, no-sample'],
  ['agree M03', 'agreed price'],
  ['agree M03 a lot', '"a lot" is no price'],
  ['agree M03 5000-8000', 'is no price'],
  ['fill K07', 'is no act'],
  ['places many', 'is no act'],
  ['version', 'which version'],
  ['sign', 'who signs'],
  ['undo all', 'is no act'],
  ['', 'is no act'],
])('"%s" is answered with a sentence', (words, sentence) => {
  expect(said(words)).toContain(sentence);
});

test('examples are in the language of the person', () => {
  expect(said('dance', 'zh')).toContain('婉拒 M03');
});
