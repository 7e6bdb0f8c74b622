import type { Message } from './message';

/** What the local workbench says around the grid. */
export const workbenchMessages = {
  title: { en: 'Tierwise workbench', zh: 'Tierwise 工作台' },
  sampleName: { en: 'Sample', zh: '示例' },
  private: {
    en: 'Runs on this computer. Nothing is uploaded.',
    zh: '在本机运行，不上传任何数据。',
  },
  extensions: { en: 'Extensions', zh: '扩展程序' },
  openFile: { en: 'Open a file', zh: '打开文件' },
  saveFile: { en: 'Save as .xlsx', zh: '另存为 .xlsx' },
  close: { en: 'Close', zh: '关闭' },
  working: { en: 'Working…', zh: '运行中…' },
  opened: { en: 'Opened {file}.', zh: '已打开 {file}。' },
  saved: { en: 'Saved {file}.', zh: '已保存 {file}。' },
  dropHere: { en: 'Drop the file to open it', zh: '松开鼠标即可打开文件' },
  cannotStart: {
    en: 'The workbench could not start: {why}',
    zh: '工作台无法启动：{why}',
  },
  serving: {
    en: 'The workbench is open at {address} (stop it with Ctrl+C).',
    zh: '工作台已在 {address} 打开（按 Ctrl+C 停止）。',
  },
  otherName: {
    en: 'Open {address} instead: the workbench answers to no other name.',
    zh: '请改为打开 {address}：工作台不响应其他名称。',
  },
  fileMissing: {
    en: 'There is no file {file}: check the path after “npm start --”.',
    zh: '找不到文件 {file}：请检查“npm start --”后面的路径。',
  },
  notBuilt: {
    en: 'The workbench is not built yet: run “npm run build” first.',
    zh: '工作台尚未构建：请先运行“npm run build”。',
  },
  noPort: {
    en: 'No free port between {first} and {last}: close another server and start again.',
    zh: '{first} 到 {last} 之间没有空闲端口：请先关闭其他服务再启动。',
  },
} as const satisfies Record<string, Message>;
