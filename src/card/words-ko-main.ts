// Entry point of words-ko.js: the card's texts in Korean, for readers who use it.
import { ko } from '../ui/words/ko.ts';
import { offerWords } from '../ui/words/words-global.ts';

offerWords(ko);
