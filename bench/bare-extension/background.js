// Answers at once; nothing is loaded.
chrome.runtime.onMessage.addListener((_message, _sender, answer) => {
  answer('pong');
});
