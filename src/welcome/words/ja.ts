import type { WelcomeWords } from './words.ts';

export const ja: WelcomeWords = {
  pageTitle: 'Backstoryへようこそ',
  title: 'Backstoryの準備ができました',
  lead: 'ニュース記事の中で、歴史的な背景のある用語に下線を付けます。下線の用語にポインターを置くか、タップしてください。',
  try: 'ここで試す',
  headline: '日韓外相、ソウルで会談へ',
  sample: [
    '日本と韓国の外相は木曜日に会談する。靖国神社への供物の奉納から1週間後の会談となる。',
    '韓国側は慰安婦問題と河野談話を取り上げる考えで、日本側は1965年の日韓基本条約を挙げている。',
  ],
  off: 'オフにする',
  offText:
    'ページやサイトごとに、カードかツールバーの画面でオフにできます。ツールバーの画面では全体もオフにできます。カードで「知っている」を選ぶと、その用語には印を付けません。',
  keys: 'ショートカットキー',
  keysText: '前後の用語、記事全体の背景、すべての印のオンとオフ。カードはEscキーで閉じます。',
  noKey: '未設定',
  privacy: '読んだ内容はこのブラウザーの外に出ません。Backstoryはどこにも何も送りません。',
  keyNames: {
    'next-term': '次の用語',
    'previous-term': '前の用語',
    'open-dossier': '記事全体の背景',
    'toggle-marks': '印のオンとオフ',
  },
};
