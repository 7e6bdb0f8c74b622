import type { Message } from '../message';

/** What is said where another window has changed the plan too, and where the file cannot hold or give it. */
export const savingMessages = {
  mergeTaken: {
    en: 'Changed meanwhile in another window, and taken over here: {things}.',
    zh: '以下内容在另一窗口中已修改，现已同步到此处：{things}。',
  },
  mergeAsked: {
    en: '{thing} was changed here and in another window: {theirs} there, {mine} here.',
    zh: '{thing}在此处和另一窗口中都有修改：另一处为{theirs}，此处为{mine}。',
  },
  mergeAskedPlain: {
    en: '{thing}: changed here and in another window, each in its own way.',
    zh: '{thing}：在此处和另一窗口中都有修改，且结果不同。',
  },
  mergeWaits: {
    en: 'Your changes are saved once you have chosen.',
    zh: '选择后才会保存您的更改。',
  },
  takeTheirs: { en: 'Take theirs', zh: '采用对方的' },
  keepMine: { en: 'Keep mine', zh: '保留我的' },

  thingOfCampaign: { en: '{thing} ({campaign})', zh: '{thing}（{campaign}）' },
  thingColumn: { en: 'Column “{header}”', zh: '“{header}”列' },
  thingSetting: { en: 'Setting {key}', zh: '设置 {key}' },
  thingEntry: { en: '{list}: {name}', zh: '{list}：{name}' },
  valueNothing: { en: 'nothing', zh: '无' },
  valueYes: { en: 'yes', zh: '是' },
  valueNo: { en: 'no', zh: '否' },

  savedTooOften: {
    en: 'Try again in a moment: another window saves this plan again and again. Your changes are still here.',
    zh: '请稍后重试：另一窗口正在反复保存此计划。您的更改仍保留在此处。',
  },
  listUnread: {
    en: 'Try again in a moment: the decisions in “{tab}” could not be read, and a list made without them would go against them.',
    zh: '请稍后重试：无法读取“{tab}”中的决定，不考虑这些决定的名单会与之冲突。',
  },
  stateUnreadable: {
    en: 'What Tierwise remembered in this file cannot be read, so the brief begins afresh. Your tabs are untouched, and what was remembered stays aside in the file.',
    zh: '无法读取 Tierwise 在此文件中保存的内容，需求将重新填写。您的工作表未受影响，原有内容另存在此文件中。',
  },
  stateNewer: {
    en: 'This plan was saved by a newer Tierwise, so it is left as it is, and nothing is saved from here. Reload the spreadsheet to get the newer Tierwise, or begin a plan of your own: the newer one then stays aside in the file, untouched.',
    zh: '此方案由更新版本的 Tierwise 保存，因此保持原样，此处的更改不会保存。请刷新表格以使用新版 Tierwise；也可另起新方案，原方案会原样另存在此文件中。',
  },
  planAnew: { en: 'Begin a plan of my own', zh: '另起新方案' },
  stateLost: {
    en: 'Not taken over from the saved plan: {things}. Where there is a default it holds, all else is as it was, and the plan as it was saved stays aside in the file.',
    zh: '已保存的方案中，以下内容未能沿用：{things}。有默认值的已改用默认值，其余不变，原方案另存在此文件中。',
  },
  thingWas: { en: '{thing} (“{was}”)', zh: '{thing}（“{was}”）' },
  thingCampaign: { en: 'Campaign “{campaign}”', zh: '活动“{campaign}”' },
  thingCampaignName: { en: 'Name of a campaign', zh: '活动名称' },
  thingCampaigns: { en: 'The campaigns', zh: '全部活动' },
  thingFurtherTab: { en: 'An added tab', zh: '添加的工作表' },
  thingSettings: { en: 'Settings', zh: '设置' },
  thingVersion: { en: 'Version', zh: '版本' },
  thingCampaignUnnamed: { en: 'a campaign without a name', zh: '一个没有名称的活动' },
} as const satisfies Record<string, Message>;
