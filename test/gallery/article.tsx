const TEXT =
  'The two ministers met for an hour and told reporters afterwards that they would meet again in the spring. Neither would say ' +
  'what had been agreed. Officials in both capitals spoke of a frank exchange, which is the word they use when nothing was.';

interface ArticleProps {
  term: string;
  /** Where in the text the term stands. */
  at: 'top' | 'foot';
}

/** A stretch of news with one underlined term, for the card to stand on. */
export function Article({ term, at }: ArticleProps) {
  const before = Array.from({ length: at === 'foot' ? 4 : 0 }, (_, index) => <p key={index}>{TEXT}</p>);
  return (
    <main class="news">
      <h1>Ministers meet in the shadow of an old quarrel</h1>
      {before}
      <p>
        Before the talks one question came up again and again: what should be done about{' '}
        <span class="term" id="term">
          {term}
        </span>
        , of which both sides had spoken in the week before. {TEXT}
      </p>
      <p>{TEXT}</p>
      <p>{TEXT}</p>
    </main>
  );
}
