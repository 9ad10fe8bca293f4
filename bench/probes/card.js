// Leaves in `cardMs` the time from the end of the dwell (the last move of the pointer and the delay) to the frame in which an element of the
// given name is painted.
(element, delayMs) => {
  let restMs = 0;
  window.cardMs = undefined;
  window.cardProbe?.abort();
  window.cardProbe = new AbortController();
  const { signal } = window.cardProbe;
  addEventListener(
    'pointermove',
    () => {
      restMs = performance.now();
    },
    { capture: true, signal },
  );
  const observer = new MutationObserver(() => {
    if (!document.querySelector(element)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.cardMs = performance.now() - restMs - delayMs;
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
};
