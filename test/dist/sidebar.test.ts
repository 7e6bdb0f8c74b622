import { sidebarPage } from '../../scripts/build/sidebar-page';
import { sidebarPageMessages } from '../../src/core/messages/sidebar/sidebar-page';

test('script and style are inside, and nothing is fetched', () => {
  const page = sidebarPage('start()', '.wizard{color:red}');
  expect(page).toContain('<script>\nstart()\n</script>');
  expect(page).toContain('.wizard{color:red}');
  expect(page).not.toMatch(/\b(?:src|href)=/);
});

test('neither script nor style can end its element or be taken for a template', () => {
  const page = sidebarPage("x = '</script><!-- <? ?>'", 'p:before{content:"</style>"}');
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(page.slice(page.indexOf('<script>'))).not.toMatch(/<!--|<\?/);
});

test('where the script does not run, the page says what to do, in both languages', () => {
  const text = sidebarPage('', '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  expect(text).toContain('the sidebar could not start');
  expect(text).toContain('侧边栏未能启动');
});

test('and blames no one cause alone', () => {
  const { en, zh } = sidebarPageMessages.silent;
  for (const cause of [/accounts/, /extension/, /old browser/, /network or rules/]) expect(en).toMatch(cause);
  for (const cause of [/多个账号/, /扩展程序/, /浏览器过旧/, /网络和管理规定/]) expect(zh).toMatch(cause);
  for (const text of [en, zh]) expect(text).toContain('F12');
});
