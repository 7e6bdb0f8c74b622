import type { Message } from './message';

/** What stands in the sidebar before its script runs: apart from the rest, because no script needs it. */
export const sidebarPageMessages = {
  silent: {
    en: 'If nothing else appears here, the sidebar could not start. Close it and open it again. If that does not help, sign in with one Google account only: use a private window or a separate browser profile.',
    zh: '如果这里一直没有内容，说明侧边栏未能启动。请关闭后重新打开；若仍无效，请只登录一个 Google 账号：使用无痕窗口或单独的浏览器用户配置。',
  },
} as const satisfies Record<string, Message>;
