import type { Message } from '../message';

/** What stands in the sidebar before its script runs: apart from the rest, because no script needs it. */
export const sidebarPageMessages = {
  /** One paragraph a line. */
  silent: {
    en: `If nothing else appears here, the sidebar could not start. Close it and open it again, then reload the sheet.
Still nothing? Open the sheet in a private window or a separate browser profile, signed in with one Google account only and without extensions. Several accounts, an extension, an old browser, or a company's network or rules can each block or alter this page.
If that does not help either, send whoever gave you Tierwise the name and version of your browser and the red lines of its console (F12).`,
    zh: `如果这里一直没有内容，说明侧边栏未能启动。请关闭后重新打开，再刷新表格。
仍无效？请用无痕窗口或单独的浏览器用户配置打开表格，只登录一个 Google 账号，并停用扩展程序。同时登录多个账号、扩展程序、浏览器过旧，或公司的网络和管理规定，都可能拦截或改动此页面。
若还是不行，请把浏览器的名称和版本，以及控制台（F12）里的红色内容，发给向您提供 Tierwise 的人。`,
  },
} as const satisfies Record<string, Message>;
