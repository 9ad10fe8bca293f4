// Collects in `resultsMs` the times from a key to the change of the list of results that follows it; a list that is still empty is none.
(list) => {
  window.resultsMs = [];
  let start;
  addEventListener(
    'keydown',
    () => {
      start = performance.now();
    },
    true,
  );
  const isOfList = (node) =>
    node instanceof Element && (node.closest(list) !== null || node.querySelector(list) !== null);
  new MutationObserver((records) => {
    if (start === undefined) return;
    const isAnswered = records.some(({ target, addedNodes }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return (element?.closest(list) ?? null) !== null || [...addedNodes].some(isOfList);
    });
    if (!isAnswered || document.querySelector(list)?.childElementCount === 0) return;
    window.resultsMs.push(performance.now() - start);
    start = undefined;
  }).observe(document.documentElement, { childList: true, characterData: true, attributes: true, subtree: true });
};
