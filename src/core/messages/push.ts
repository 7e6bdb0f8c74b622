import type { Message } from './message';

/** What `npm run push` says: how it ended, and where it failed, what to do. */
export const pushMessages = {
  pushed: {
    en: 'The add-on is in your script https://script.google.com/d/{scriptId}/edit: open its sheet, reload it once, and choose Extensions › Tierwise.',
    zh: '插件已推送到您的脚本 https://script.google.com/d/{scriptId}/edit：打开对应的表格并刷新一次，选择“扩展程序 › Tierwise”。',
  },
  withoutProof: {
    en: 'The add-on is in your script https://script.google.com/d/{scriptId}/edit, without Proof.html, which Google does not take: “Finish the proof” says so in the wizard, all else works.',
    zh: '插件已推送到您的脚本 https://script.google.com/d/{scriptId}/edit，但不含 Google 未接受的 Proof.html：向导中的“继续确认是否最优”会作出说明，其余功能不受影响。',
  },
  withoutProofForNow: {
    en: 'Google’s answer was “{said}”; pushed without Proof.html into https://script.google.com/d/{scriptId}/edit: all works but “Finish the proof”. Run “npm run push” again later to try with it.',
    zh: 'Google 的答复为“{said}”；插件已推送到 https://script.google.com/d/{scriptId}/edit，但不含 Proof.html：除“继续确认是否最优”外，其余功能均可使用。稍后可再次运行“npm run push”，尝试一并推送。',
  },
  noClasp: {
    en: 'Run “npm ci” first: clasp, which pushes to Google, is not installed.',
    zh: '请先运行“npm ci”：尚未安装用于推送到 Google 的 clasp。',
  },
  projectUnreadable: {
    en: 'Delete {file}, or put the id of your script back into it as docs/publishing.md shows: the file cannot be read.',
    zh: '请删除 {file}，或按 docs/publishing.md 的写法重新填入您的脚本 ID：无法读取该文件。',
  },
  apiOff: {
    en: 'Switch the Apps Script API on at https://script.google.com/home/usersettings, wait a few minutes, and run “npm run push” again.',
    zh: '请在 https://script.google.com/home/usersettings 开启 Apps Script API，等待几分钟后再次运行“npm run push”。',
  },
  apiOffInProject: {
    en: 'Switch the API on that the Google Cloud project of your own clasp credentials lacks, and run “npm run push” again: {address}',
    zh: '您自己的 clasp 凭据所属的 Google Cloud 项目未启用所需的 API，请启用后再次运行“npm run push”：{address}',
  },
  notLoggedIn: {
    en: 'Run “npx clasp login”, then “npm run push” again: clasp is not logged in to Google.',
    zh: '请先运行“npx clasp login”，再运行“npm run push”：clasp 尚未登录 Google。',
  },
  loginEnded: {
    en: 'Run “npx clasp login”, then “npm run push” again: Google no longer accepts the login that clasp has kept.',
    zh: '请先运行“npx clasp login”，再运行“npm run push”：Google 不再接受 clasp 保存的登录信息。',
  },
  loginUnreadable: {
    en: 'Delete .clasprc.json in your home folder and run “npx clasp login”: clasp cannot read the login that it keeps there.',
    zh: '请删除主目录中的 .clasprc.json 并运行“npx clasp login”：clasp 无法读取其中保存的登录信息。',
  },
  loginTooNarrow: {
    en: 'Run “npx clasp login” again and tick every permission: clasp may not manage scripts or files with those that it was given.',
    zh: '请再次运行“npx clasp login”并勾选全部权限：现有权限不足以让 clasp 管理脚本或文件。',
  },
  blocked: {
    en: 'Ask the administrator of your organisation to allow clasp and Apps Script, or log in with another account: Google refuses by their rule (“{said}”).',
    zh: '请联系贵组织的管理员允许 clasp 和 Apps Script，或改用其他账号登录：Google 按组织规定拒绝了请求（“{said}”）。',
  },
  offline: {
    en: 'Check your connection and any proxy, then run “npm run push” again: Google could not be reached (“{said}”).',
    zh: '请检查网络和代理，然后再次运行“npm run push”：无法连接 Google（“{said}”）。',
  },
  noAccess: {
    en: 'Log in with the account that owns the script {scriptId}, or delete .clasp.local.json to have a new one made: this account cannot find or change it.',
    zh: '请用拥有脚本 {scriptId} 的账号登录，或删除 .clasp.local.json 以新建脚本：当前账号找不到或无权修改该脚本。',
  },
  mayNotMake: {
    en: 'Log in with another account (“npx clasp login”), or ask the administrator of your organisation: this one may not make a sheet with a script (“{said}”).',
    zh: '请改用其他账号登录（“npx clasp login”），或联系贵组织的管理员：当前账号无权新建带脚本的表格（“{said}”）。',
  },
  quota: {
    en: 'Wait an hour, at most a day, and run “npm run push” again: Google takes no more requests from this account for now (“{said}”).',
    zh: '请等待一小时（最多一天）后再次运行“npm run push”：Google 暂不接受此账号的更多请求（“{said}”）。',
  },
  driveFull: {
    en: 'Make room in your Google Drive and run “npm run push” again: it is full, so no sheet could be made.',
    zh: '请清理 Google 云端硬盘空间后再次运行“npm run push”：空间已满，无法新建表格。',
  },
  syntax: {
    en: 'Please report this as a fault of Tierwise: Google does not accept line {line} of {file} (“{what}”), and your script is as it was before.',
    zh: '请将此作为 Tierwise 的缺陷反馈：Google 不接受 {file} 第 {line} 行（“{what}”），您的脚本保持原样。',
  },
  tooLarge: {
    en: 'Please report this as a fault of Tierwise: the add-on is too large for Google even without Proof.html (“{said}”), and your script is as it was before.',
    zh: '请将此作为 Tierwise 的缺陷反馈：即使不含 Proof.html，插件对 Google 而言仍然过大（“{said}”），您的脚本保持原样。',
  },
  googleFails: {
    en: 'Wait some minutes and run “npm run push” again: Google’s own server failed (“{said}”).',
    zh: '请等待几分钟后再次运行“npm run push”：Google 的服务器出错（“{said}”）。',
  },
  unknown: {
    en: 'Nothing was pushed; clasp says why: “{said}”',
    zh: '未推送任何内容；clasp 给出的原因：“{said}”',
  },
  notBuilt: {
    en: 'Run “npm run push” again: the script is made and its id is kept in {file}, but the add-on could not be built anew (“{said}”), so nothing was pushed.',
    zh: '请再次运行“npm run push”：脚本已新建，其 ID 保存在 {file} 中，但插件未能重新构建（“{said}”），因此尚未推送任何内容。',
  },
  sheetMayBeLeft: {
    en: 'If your Drive now holds an empty sheet named Tierwise without the add-on, delete it: the next push makes another.',
    zh: '如果云端硬盘中出现了不含插件的空表格 Tierwise，请将其删除：下次推送会另建一个。',
  },
} as const satisfies Record<string, Message>;
