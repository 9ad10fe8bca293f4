// Entry of marks.js: brings mark.js, which most readers never need, and is run only on pages where they do.
import { createMarkPainter } from './mark-painter.ts';
import { offerMarks } from './marks-global.ts';

offerMarks(createMarkPainter);
