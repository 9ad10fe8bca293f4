// Main-thread milliseconds of a frame in which one small element moves: from the frame's callback to the first message after it, so with
// style, layout and paint. Answers the mean without the slowest tenth, in which the machine did something else.
(frames) =>
  new Promise((resolve) => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'position: fixed; top: 0; left: 0; width: 9px; height: 9px; background: gray';
    const channel = new MessageChannel();
    const taken = [];
    let start = 0;
    const move = () => {
      start = performance.now();
      box.style.transform = `translateX(${taken.length}px)`;
      channel.port2.postMessage(null);
    };
    channel.port1.onmessage = () => {
      taken.push(performance.now() - start);
      if (taken.length < frames) {
        requestAnimationFrame(move);
        return;
      }
      box.remove();
      const kept = taken.sort((a, b) => a - b).slice(0, Math.ceil(frames * 0.9));
      resolve(kept.reduce((sum, ms) => sum + ms, 0) / kept.length);
    };
    requestAnimationFrame(move);
  });
