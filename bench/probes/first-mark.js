// Leaves in `firstMarkMs` the time from DOMContentLoaded to the first frame with a highlight of an extension; runs before the page's own scripts.
(names) => {
  addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = () => {
      const isMarked = [...CSS.highlights].some(([name, { size }]) => size > 0 && new RegExp(names).test(name));
      if (isMarked) window.firstMarkMs = performance.now() - start;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};
