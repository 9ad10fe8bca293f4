import type { Settings } from '../model/settings.ts';
import type { Anchor } from '../page/anchors.ts';
import { createHighlightPainter } from '../paint/highlight-painter.ts';
import type { CreateMarkPainter } from '../paint/marks-global.ts';
import type { Painter, PainterOptions } from '../paint/painter.ts';
import { canHighlight } from '../paint/registry.ts';

/** The painter that the settings ask for, changed under way when they change. */
export interface Brush {
  paint(anchors: readonly Anchor[]): void;
  /** None only while marks are loaded in a browser without highlights. */
  painter(): Painter | undefined;
  /** Follows the settings; what is painted stays so. */
  adopt(settings: Pick<Settings, 'look' | 'inlineMarks'>): void;
}

export interface BrushOptions extends PainterOptions {
  inlineMarks: boolean;
  loadMarks(): Promise<CreateMarkPainter | undefined>;
}

/** Takes up a brush until the signal aborts; then all paint is gone. */
export function takeBrush(options: BrushOptions, signal: AbortSignal): Brush {
  let { look } = options;
  let anchors: readonly Anchor[] = [];
  let wantsMarks = false;
  let hasMarks = false;
  let painter: Painter | undefined = canHighlight() ? createHighlightPainter(options) : undefined;

  const change = (next: Painter) => {
    painter?.destroy();
    painter = next;
    painter.paint(anchors);
  };
  const follow = async (inlineMarks: boolean) => {
    wantsMarks = inlineMarks || !canHighlight();
    if (wantsMarks === hasMarks) return;
    if (!wantsMarks) {
      hasMarks = false;
      return change(createHighlightPainter({ ...options, look }));
    }
    const create = await options.loadMarks().catch(() => undefined);
    if (create === undefined || signal.aborted || !wantsMarks || hasMarks) return;
    hasMarks = true;
    change(create({ ...options, look }));
  };
  signal.addEventListener('abort', () => {
    painter?.destroy();
    painter = undefined;
  });
  follow(options.inlineMarks).catch(() => undefined);
  return {
    paint(next) {
      anchors = next;
      painter?.paint(next);
    },
    painter: () => painter,
    adopt(settings) {
      if (settings.look !== look) painter?.setLook(settings.look);
      look = settings.look;
      follow(settings.inlineMarks).catch(() => undefined);
    },
  };
}
