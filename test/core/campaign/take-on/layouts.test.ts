import fc from 'fast-check';
import { emptyBrief } from '../../../../src/core/brief';
import { emptyRecord } from '../../../../src/core/campaign/record/campaign-record';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { readCell } from '../../../../src/core/campaign/record/tab/read-cell';
import { readDayNear } from '../../../../src/core/campaign/record/tab/read-day';
import { kindIn } from '../../../../src/core/campaign/take-on/cell-words';
import { findTracker } from '../../../../src/core/campaign/take-on/find-tracker';
import { takeOn } from '../../../../src/core/campaign/take-on/take-on';
import type { TakenOn } from '../../../../src/core/campaign/take-on/taken-on';
import { cellText } from '../../../../src/core/creators/cells/cell-text';
import { planColumns } from '../../../../src/core/reports/plan/plan-columns';
import { defaultSettings } from '../../../../src/core/settings';
import { type Cell, isBlank, type Table } from '../../../../src/core/table';
import { madeCost } from '../../../support/campaign/made-campaign';
import { tableOf } from '../../../support/creators/table';

const today = '2026-12-06';
const input = {
  record: emptyRecord,
  columns: planColumns,
  brief: emptyBrief,
  settings: { ...defaultSettings, language: 'en' as const },
  cost: madeCost,
  today,
  by: '',
};
const layout = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line): readonly Cell[] => line.split('|'));

/** Cells of a tracker that are nowhere in what was made of it: in no field of a row, no kept column and no other line. */
function lostCells(table: Table, headerRow: number, { rows, kept, others }: TakenOn): readonly string[] {
  const aside = new Set(others.map(({ row }) => row));
  const keptTexts = new Set(kept.flatMap(({ cells }) => Object.values(cells).map((cell) => cellText(cell))));
  return table.rows.flatMap((cells, at) =>
    at === headerRow || aside.has(table.firstRow + at)
      ? []
      : cells
          .filter(
            (cell) =>
              !isBlank(cell) && !keptTexts.has(cellText(cell)) && !rows.some((row) => says(row, cell)),
          )
          .map((cell) => `${table.firstRow + at}: ${cellText(cell)}`),
  );
}

/** Whether a field of the row restates the cell. */
function says(row: PlanRow, cell: Cell): boolean {
  const text = cellText(cell);
  const values = Object.entries(row);
  const day = readDayNear(cell, today);
  const { isAll, ...kind } = kindIn(cell);
  const kinds = Object.entries(kind);
  return (
    values.some(
      ([, value]) => value === text || (typeof value === 'string' && value.split(' ').includes(text)),
    ) ||
    (day !== null &&
      values.some(
        ([field, value]) =>
          value === day && (field.startsWith('on.') || /[dD]ay|To|Until|Contact/.test(field)),
      )) ||
    (isAll && kinds.length > 0 && kinds.every(([field, value]) => row[field as 'offer'] === value)) ||
    planColumns.some((column) => {
      const value = row[column.field as 'agreed'];
      const isRemarked = column.type === 'money' && /[^\d.,¥]/.test(text);
      return (
        value !== undefined &&
        column.type !== 'text' &&
        !isRemarked &&
        readCell(cell, column, today) === value
      );
    }) ||
    (/^[是否]$|^第[一二]批$/.test(text) && values.length > 2)
  );
}

const layouts: Readonly<Record<string, string>> = {
  'an agency’s 排期表': `
序号|达人昵称|小红书号|粉丝量(w)|形式|报价|成交价|合作状态|计划发布时间|实际发布时间|笔记链接
1|样例甲|90001|12.6|图文报备|9000|8000|已确认|2026/12/8||
2|样例乙|90002|0.4|视频报备|200|180|已发布|2026/12/3|2026/12/4|https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01`,
  'columns in another order': `
状态|发布日期|链接|博主|费用|备注
已上线|12月4日|https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01|样例甲|1,200|效果好
待发布|12月9日||样例乙|1500 含视频|`,
  'an English tracker': `
Creator|Handle|Followers|Format|Agreed price|Status|Planned date|Posted on|Post link|Owner|Notes
Mia|mia_red|12.6k|Image|1,200|Posted|2026-12-03|2026-12-04|https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01|Ann|likes tea
Leo|leo_red|3,200|Video|300|Negotiating|2026-12-10|||Ann|`,
  'another English one, by stages': `
Name|Profile link|Tier|Rate|Stage|Due date|Date posted|Tracking|Client price
Mia|https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001|Mid-tier|8000|Confirmed|Dec 10, 2026||SF12345|9900
Leo|https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001002|KOC|200|Shipped|Dec 12, 2026||SF12346|260`,
  'a title line and groups': `
双11 项目排期表||||||
达人信息|||合作信息|||
昵称|小红书号|粉丝数|报价|状态|计划发布|备注
样例甲|90001|32000|3000|已下单|2026-12-11|
样例乙|90002|2100|200|婉拒|2026-12-12|没有档期`,
  'steps under groups': `
昵称|小红书号|粉丝数|初稿||终稿||状态
|||日期|链接|日期|链接|
样例甲|90001|32000|12/3|https://docs.qq.com/doc/A|12/5|https://docs.qq.com/doc/B|已定稿
样例乙|90002|2100|12/4|https://docs.qq.com/doc/C|||初稿`,
  'sections and totals': `
达人|量级|执行价|进度|档期
头部|||| 
样例甲|头部|45000|已定档|12月11日
KOC||||
样例乙|KOC|200|待建联|12月12日
合计||45200||`,
  'names merged over notes': `
昵称|小红书号|形式|价格|状态|计划上线|作品链接
样例甲|90001|图文|3000|已发布|12.3|https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01
||视频|5000|待发布|12.15|
样例乙|90002|图文|300|已交稿|12.12|`,
  'open places': `
编号|达人|量级|产品|计划发布|状态
1|待定|KOC|面霜|2026-12-20|
2|待定|KOC|精华|2026-12-21|
3|样例甲|腰部|面霜|2026-12-22|已询价`,
  'gifts and visits': `
账号|账号链接|合作方式|到店时间|状态|内容方向
样例甲|https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001|到店|12月4日 14:00|已到店|探店
样例乙|https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001002|置换||已寄出|测评`,
  'parcels and pay': `
博主昵称|粉丝数|寄样状态|物流公司|快递单号|签收日期|付款状态|打款日期|合作状态
样例甲|1200|运输中|顺丰|SF100||审批中||已下单
样例乙|1300|已签收|中通|ZT200|2026-12-04|已付款|2026-12-05|撰写中`,
  'who chose and when to follow up': `
昵称|小红书号|粉丝|来源|跟进人|最后跟进时间|触达次数|状态
样例甲|90001|1.2w|客户指定|小王|2026-12-02|3|无回复
样例乙|90002|8千|机构|小李|2026-12-05|1|有意向`,
  'undeclared and prices for both formats': `
昵称|小红书号|粉丝数|图文报价|视频报价|是否报备|返点|进度|排期
样例甲|90001|12000|1500|2500|是|20%|已确认|12-15
样例乙|90002|800|100|150|否||洽谈中|12-16`,
  'rights, orders, keywords': `
达人昵称|达人ID|粉丝数|授权到期|蒲公英订单号|搜索词|同步发布链接|状态|发布时间
样例甲|90001|12000|2027-03-01|PGY100|敏感肌面霜|https://weibo.com/1/a|已发布|2026-12-03
样例乙|90002|800|长期|PGY101|面霜推荐||已定时|2026-12-08`,
  'traditional characters': `
暱稱|小紅書號|粉絲數|報價|狀態|預計發佈|實際發佈
樣例甲|90001|12000|1500|已確認|2026-12-09|
樣例乙|90002|800|100|已發佈|2026-12-02|2026-12-03`,
  'ranges, doubts and times': `
昵称|小红书号|粉丝数|报价|成交价|状态|计划发布|备注|备注
样例甲|90001|10w+|1000-2000|1,800（含税）|延期|2026-12-09 20:00|改期|待定
样例乙|90002|约800|面议|¥150|归档了|下周？||`,
  'days that have not come': `
昵称|小红书号|粉丝数|寄样日期|初稿日期|提交审核日期|过审日期|状态|上线日期
样例甲|90001|12000|2026-12-02|2026-12-10|2026-12-12|2026-12-14|已寄样|2026-12-16
样例乙|90002|800|2026-12-03|2026-12-05|||初稿|2026-12-15`,
  'a client’s choice': `
编号|昵称|主页|粉丝数|确认结果|确认理由|状态|发布档期
A1|样例甲|https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001|12000|选用|内容好|已询档期|12月20日
A2|样例乙|https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001002|9000|不选|风格不符||`,
  'figures beside': `
昵称|小红书号|粉丝数|点赞|收藏|评论|阅读量|CPE|状态|实际发布|计划发布
样例甲|90001|12000|340|120|30|20000|3.2|待结算|2026-12-02|2026-12-02
样例乙|90002|800|34|12|3|2000|2.1|已结算|2026-12-01|2026-12-01`,
  'lines below the table': `
昵称|小红书号|粉丝数|报价|状态
样例甲|90001|12000|1500|已确认
样例乙|90002|800|100|取消

说明：报价均为不含税价
制表人|小王
审核人|小李`,
  'without anything but names and days': `
KOL|计划发布|实际发布
样例甲|2026-12-02|2026-12-03
样例乙|2026-12-09|`,
  'status in several columns': `
昵称|粉丝数|建联状态|寄样状态|脚本状态|发布状态
样例甲|12000|已建联|已签收|已定稿|未发布
样例乙|800|已建联|拒收||`,
};

describe('nothing of a tracker is lost, whatever its layout', () => {
  test.each(Object.entries(layouts))('%s', (_, text) => {
    const rows = layout(text);
    const table = tableOf(rows, '排期表');
    const result = takeOn(table, input);
    const { row } = findTracker(table, planColumns, 'en');
    expect(lostCells(table, row, result)).toEqual([]);
    expect(result.rows.length).toBeGreaterThan(1);
    expect(new Set(result.rows.map(({ code }) => code)).size).toBe(result.rows.length);
    expect(result.closed).toEqual([]);
  });

  test('in any order of columns, with further ones', () => {
    const usual = layout(layouts['an agency’s 排期表'] ?? '');
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...Array(11).keys()], { minLength: 11 }),
        fc.array(fc.constantFrom('城市', 'MCN', '部门意见', '内部编号', '年龄', '合同'), { maxLength: 4 }),
        (order, further) => {
          const rows = usual.map((cells, at) => [
            ...order.map((column) => cells[column] ?? ''),
            ...further.map((title, place) => (at === 0 ? title : `own ${at} ${place}`)),
          ]);
          const table = tableOf(rows, '排期表');
          const result = takeOn(table, input);
          expect(lostCells(table, 0, result)).toEqual([]);
          const same = takeOn(tableOf(usual, '排期表'), input).rows;
          expect(result.rows.map(({ agency: _, ...row }) => row)).toEqual(same);
        },
      ),
      { numRuns: 50 },
    );
  });
});
