/** Words that British and American English spell differently and that names and descriptions of this field use. */
const SPELLINGS = new Map(
  (
    'labour:labor labourer:laborer labourers:laborers forced-labour:forced-labor defence:defense normalise:normalize normalised:normalized normalises:normalizes normalisation:normalization ' +
    'normalising:normalizing honour:honor honours:honors honoured:honored honouring:honoring organisation:organization organisations:organizations programme:program programmes:programs ' +
    'centre:center centres:centers neighbour:neighbor neighbours:neighbors neighbouring:neighboring mobilisation:mobilization mobilised:mobilized mobilise:mobilize apologise:apologize ' +
    'apologised:apologized apologises:apologizes recognise:recognize recognised:recognized recognises:recognizes recognition:recognition colonise:colonize colonised:colonized colonisation:colonization ' +
    'nationalise:nationalize nationalised:nationalized nationalisation:nationalization militarise:militarize militarised:militarized demilitarised:demilitarized demilitarisation:demilitarization ' +
    'denuclearise:denuclearize denuclearisation:denuclearization unionised:unionized colour:color favour:favor favourable:favorable endeavour:endeavor rumour:rumor harbour:harbor islet:islet ' +
    'licence:license offence:offense offences:offenses practise:practice practised:practiced practises:practices settlement:settlement catalogue:catalog dialogue:dialog grey:gray judgement:judgment ' +
    'judgements:judgments travelling:traveling cancelled:canceled fulfil:fulfill enrol:enroll theatre:theater manoeuvre:maneuver manoeuvres:maneuvers memorialise:memorialize symbolise:symbolize ' +
    'victimised:victimized criticise:criticize criticised:criticized enslaved:enslaved reunification:reunification aeroplane:airplane defence-ministry:defense-ministry liberalisation:liberalization ' +
    'revitalise:revitalize revitalisation:revitalization legalise:legalize democratisation:democratization democratise:democratize industrialisation:industrialization prioritise:prioritize'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .filter(([british, american]) => british !== american),
);
const AMERICAN_TO_BRITISH = new Map([...SPELLINGS].map(([british, american]) => [american, british]));

/** The text and, where a word of it has another spelling, the text with all such words spelled the other way. */
export function spellingsOf(text: string): string[] {
  const respell = (table: Map<string, string>) =>
    text.replace(/\p{L}+/gu, (word) => matchCase(table.get(word.toLowerCase()), word));
  return [...new Set([text, respell(SPELLINGS), respell(AMERICAN_TO_BRITISH)])];
}

function matchCase(other: string | undefined, word: string): string {
  if (other === undefined) return word;
  return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** Longest text in words of which news forms a plural; what is longer describes one thing. */
const MAX_PLURAL_WORDS = 6;

/** The text with its last English word in the plural, or undefined where it has none that takes one. */
export function pluralOf(text: string): string | undefined {
  const last = /[A-Za-z]+$/.exec(text)?.[0];
  if (text.split(' ').length > MAX_PLURAL_WORDS) return undefined;
  if (!last || last.length < 3 || /s$/i.test(last) || last === last.toUpperCase()) return undefined;
  const stem = text.slice(0, -last.length);
  if (/[^aeiou]y$/.test(last)) return `${stem}${last.slice(0, -1)}ies`;
  return `${stem}${last}${/(?:x|z|ch|sh)$/.test(last) ? 'es' : 's'}`;
}
