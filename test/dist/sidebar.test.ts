import { sidebarPage } from '../../scripts/build/sidebar-page';

test('script and style are inside, and nothing is fetched', () => {
  const page = sidebarPage('start()', '.wizard{color:red}');
  expect(page).toContain('<script>\nstart()\n</script>');
  expect(page).toContain('.wizard{color:red}');
  expect(page).not.toMatch(/\b(?:src|href)=/);
});

test('a script cannot end its element or be taken for a template', () => {
  const page = sidebarPage("x = '</script><!-- <? ?>'", '');
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page.slice(page.indexOf('<script>'))).not.toMatch(/<!--|<\?/);
});

test('where the script does not run, the page says what to do, in both languages', () => {
  const page = sidebarPage('', '');
  expect(page).toContain('the sidebar could not start');
  expect(page).toContain('侧边栏未能启动');
});
