// The least that an extension can do to mark a page: ask its background, then paint one word.
chrome.runtime.sendMessage({ ask: 'ping' }).then(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  range.selectNodeContents(walker.nextNode() ?? document.body);
  CSS.highlights.set('bare-term', new Highlight(range));
});
