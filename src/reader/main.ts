// Entry of reader.js: what reads and marks an article. content.js asks for it on the first page that shows one.
import { offerReader } from './reader-global.ts';
import { startSession } from './session.ts';

offerReader(startSession);
