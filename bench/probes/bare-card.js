// The least that anybody can do for a card: the delay after the pointer's last move, then an empty popover.
(element, delayMs) => {
  let timer;
  document.querySelector(element)?.remove();
  addEventListener('pointermove', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.querySelector(element)) return;
      const host = document.body.appendChild(document.createElement(element));
      host.popover = 'manual';
      host.showPopover();
    }, delayMs);
  });
};
