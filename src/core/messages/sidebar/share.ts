import type { Message } from '../message';

/** The step from which the list goes to the client. */
export const shareMessages = {
  stepName: { en: 'Share', zh: '提报客户' },
  write: { en: 'Write Client tab', zh: '写入达人提报表' },
  nothingChosen: {
    en: 'Nobody fits these rules: raise the budget or choose another mix.',
    zh: '没有符合规则的达人：请提高预算或更换配比。',
  },

  clientSees: { en: 'What the client sees', zh: '客户可见内容' },
  clientAlways: {
    en: 'Names, links, tiers, followers, scores and reasons, and a column for their picks. Fees and margins never.',
    zh: '名称、链接、量级、粉丝数、得分与理由，以及供客户选择的一列；不含服务费和利润。',
  },
  showPrices: { en: 'Show prices', zh: '显示报价' },
  showPricesHint: { en: 'What each creator asks, without your fee', zh: '达人报价，不含服务费' },
  showContacts: { en: 'Show contacts', zh: '显示联系方式' },
  showContactsHint: {
    en: 'Personal data: only where you may pass it on',
    zh: '属个人信息，仅在有权提供时开启',
  },
  clientValues: {
    en: 'Plain values: the client needs no add-on.',
    zh: '均为普通数值，客户无需安装插件。',
  },
  send: { en: 'Send it', zh: '发送给客户' },
  sendWrite: { en: 'Write the Client tab and open it.', zh: '写入达人提报表并打开该工作表。' },
  sendExcel: {
    en: 'For mainland China: File › Download › Microsoft Excel (.xlsx). Excel saves every tab, so copy the Client tab into a new file first.',
    zh: '发往中国大陆：文件 › 下载 › Microsoft Excel (.xlsx)。Excel 会包含所有工作表，请先把达人提报表复制到新文件。',
  },
  sendPdf: {
    en: 'To read only: File › Download › PDF (.pdf), with “Current sheet” chosen.',
    zh: '仅供阅读：文件 › 下载 › PDF (.pdf)，并选择“当前工作表”。',
  },
  sendBack: {
    en: 'Their picks come back by creator id, whatever the order of rows.',
    zh: '客户的确认结果按小红书号对应返回，与行顺序无关。',
  },
} as const satisfies Record<string, Message>;
