// For pages of the extension, which hold all languages; a card gets those of its reader by a script of their own.
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { offerWords } from './words-global.ts';

offerWords(ja);
offerWords(ko);
