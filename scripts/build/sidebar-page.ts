import { sidebarPageMessages } from '../../src/core/messages/sidebar/sidebar-page';
import { pageSafeScript } from './page-safe-script';

/**
 * The sidebar's page. What stands in it before the script runs is seen only where the script does not: after a
 * while, instead of nothing, it says what to do.
 *
 * @param script a classic script, in whatever characters
 * @param style CSS in ASCII and without comments
 */
export function sidebarPage(script: string, style: string): string {
  const { en, zh } = sidebarPageMessages.silent;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<title>Tierwise</title>
<style>
.silent{margin:16px;font:13px/1.5 Arial,sans-serif;color:#444;animation:appear 0s 5s both}
.silent p{margin:0 0 12px}
@keyframes appear{from{visibility:hidden}to{visibility:visible}}
${style.replace(/<(?=\/)/g, '\\3c ')}
</style>
</head>
<body>
<div id="wizard"><div class="silent">${paragraphs('en', en)}${paragraphs('zh-CN', zh)}</div></div>
<script>
${pageSafeScript(script)}
</script>
</body>
</html>
`;
}

function paragraphs(language: string, text: string): string {
  const lines = text.split('\n').map((line) => `<p lang="${language}">${entities(line)}</p>`);
  return lines.join('');
}

/** A text as HTML in ASCII. */
function entities(text: string): string {
  return text.replace(/[^\0-\x7f]|[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);
}
