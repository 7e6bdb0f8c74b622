import { sidebarPageMessages } from '../../src/core/messages/sidebar-page';

/**
 * The sidebar's page. What stands in it before the script runs is seen only where the script does not: after a
 * while, instead of nothing, it says what to do.
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
@keyframes appear{from{visibility:hidden}to{visibility:visible}}
${insideHtml(style)}
</style>
</head>
<body>
<div id="wizard"><div class="silent"><p>${en}</p><p lang="zh-CN">${zh}</p></div></div>
<script>
${insideHtml(script)}
</script>
</body>
</html>
`;
}

/** Nothing in it may end its element, begin a comment, or look like a mark of Google's templates. */
function insideHtml(text: string): string {
  return text
    .replace(/<\/(?=script|style)/gi, '<\\/')
    .replace(/<(?=!--)/g, '\\x3c')
    .replace(/<(?=\?)/g, '\\x3c');
}
