import type { Message } from '../message';

/** What stands around the steps: the way through them, campaigns, news, failures and help. */
export const frameMessages = {
  steps: { en: 'Steps', zh: '步骤' },
  stepDone: { en: 'done', zh: '已完成' },
  stepNeedsCreators: { en: 'Choose a tab with creators first.', zh: '请先选择含达人数据的工作表。' },
  stepNeedsBudget: { en: 'Set a budget first.', zh: '请先填写预算。' },
  back: { en: 'Back', zh: '上一步' },
  next: { en: 'Next', zh: '下一步' },
  writing: { en: 'Writing …', zh: '正在写入……' },
  scoring: { en: 'Scoring {count} {count:creator|creators} …', zh: '正在为 {count} 位达人评分……' },
  written: { en: 'Written to the tab “{tab}”.', zh: '已写入工作表“{tab}”。' },
  writtenKept: {
    en: 'Written to the tab “{tab}”. Your own entries were kept: {kept}.',
    zh: '已写入工作表“{tab}”，保留了您填写的 {kept} 处内容。',
  },
  dismiss: { en: 'Close this message', zh: '关闭此消息' },
  tryAgain: { en: 'Try again', zh: '重试' },
  language: { en: 'Language', zh: '语言' },
  /** Of each language, in its own words, whatever the present one. */
  languageName: { en: 'English', zh: '简体中文' },

  campaign: { en: 'Campaign', zh: '活动' },
  firstCampaign: { en: 'First campaign', zh: '首个活动' },
  newCampaign: { en: 'New campaign …', zh: '新建活动……' },
  newCampaignName: { en: 'Name of the new campaign', zh: '新活动名称' },
  newCampaignHint: {
    en: 'Same creators, own brief and shortlist. The name goes into its tabs.',
    zh: '共用达人库，需求和名单独立；名称会写入工作表名。',
  },
  create: { en: 'Create', zh: '创建' },
  cancel: { en: 'Cancel', zh: '取消' },

  sourceGone: {
    en: 'The tab used last time is gone, so this one was taken instead: check that it is right.',
    zh: '上次使用的工作表已不存在，已改用当前工作表，请确认。',
  },
  anotherTab: {
    en: '“{tab}” holds no creators, so this tab was taken: check that it is right.',
    zh: '“{tab}”中没有达人数据，已改用当前工作表，请确认。',
  },
  furtherGone: {
    en: 'A tab that was added is gone from this file; the others were read without it.',
    zh: '先前添加的一个工作表已不存在，其余工作表已照常读取。',
  },
  tabsUnread: {
    en: '{tabs} could not be read; the rest was read without it.',
    zh: '{tabs}无法读取，其余内容已照常读取。',
  },
  tabUnreadTaken: {
    en: '{tabs} could not be read, so “{taken}” was taken: check that it is right.',
    zh: '{tabs}无法读取，已改用“{taken}”，请确认。',
  },
  inQuotes: { en: '“{name}”', zh: '“{name}”' },

  accountsTitle: { en: 'Google mixed up two accounts', zh: '多个 Google 账号冲突' },
  accountsText: {
    en: 'Several Google accounts are signed in, and Google answers add-ons with the wrong one. Any of these helps:',
    zh: '浏览器登录了多个 Google 账号，Google 用错了账号。以下任一方法可解决：',
  },
  accountsSignOut: {
    en: 'Sign out of all accounts, then sign in with the one that owns this file only.',
    zh: '退出全部账号，只登录此文件所用的账号。',
  },
  accountsIncognito: {
    en: 'Open the file in an incognito window and sign in there.',
    zh: '在无痕窗口中打开此文件并登录。',
  },
  accountsProfile: {
    en: 'Give each account a Chrome profile of its own.',
    zh: '为每个账号使用单独的 Chrome 个人资料。',
  },
  connectionLost: {
    en: 'Google could not be reached: check the connection and try again. Nothing was lost.',
    zh: '无法连接 Google：请检查网络后重试，内容未丢失。',
  },
  noAnswer: {
    en: 'Google sent an empty answer: try again, and reload the file if it happens twice. Nothing was lost.',
    zh: 'Google 返回了空结果：请重试；若再次出现，请刷新文件。内容未丢失。',
  },
  unknownFailure: {
    en: 'Something went wrong in Tierwise: try again, or reload the file. Nothing in your tabs was changed.',
    zh: 'Tierwise 出现问题：请重试或刷新文件，您的工作表未被改动。',
  },

  help: { en: 'Help', zh: '帮助' },
  closeHelp: { en: 'Close help', zh: '关闭帮助' },
  helpFormulas: { en: 'Formulas', zh: '公式' },
  helpFormulasHint: {
    en: 'Give a whole column and one formula fills it.',
    zh: '传入整列，一个公式即可填满。',
  },
  helpOptional: { en: 'optional', zh: '可选' },
  helpReturns: { en: 'Gives', zh: '返回' },
  helpTrouble: { en: 'If something does not work', zh: '遇到问题时' },
  helpNameError: { en: 'A cell shows #NAME?', zh: '单元格显示 #NAME?' },
  helpNameErrorText: {
    en: 'The add-on is not on in this file. Opening this sidebar once turns it on. Clients without the add-on: send them the Client tab, it holds plain values.',
    zh: '此文件尚未启用插件，打开一次侧边栏即可启用。客户没有插件时，请发送达人提报表，其中均为普通数值。',
  },
  helpPrivacy: { en: 'Your data never leaves this sheet', zh: '数据不会离开此表格' },
  helpPrivacyText: {
    en: 'Tierwise may read and write this file and show this sidebar, nothing else. It has no server of its own and calls no other.',
    zh: 'Tierwise 只能读写此文件并显示此侧边栏。它没有自己的服务器，也不连接其他服务器。',
  },
} as const satisfies Record<string, Message>;
