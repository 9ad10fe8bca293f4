// Entry point of words-ja.js: the card's texts in Japanese, for readers who use it.
import { ja } from '../ui/words/ja.ts';
import { offerWords } from '../ui/words/words-global.ts';

offerWords(ja);
