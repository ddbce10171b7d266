/** What headers of columns with personal data say, the surest first. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/\b(d\.?o\.?b|date of birth|birth ?date|born)\b/, 'a date of birth'],
  [/\bpost ?codes?\b|\bpcd[s2]?\b/, 'postcodes'],
  [/\be ?mails?\b/, 'email addresses'],
  [/\b(tele)?phone\b|\bmobile\b|\btel( no)?\b|\bcontact n(o|umber)\b/, 'phone numbers'],
  [/\bnhs\b.*\b(no|number|id)\b|\bnhs$/, 'NHS numbers'],
  [/\b(national insurance|nino|pnc|urn|upn|uprn|passport|driving licen[cs]e)\b/, 'numbers of people'],
  [
    /\b(crime|incident|occurrence|custody|case|log|offence|police|report|client|patient)\b.{0,9}\b(ref|reference|no|number|num|id)\b/,
    'crime or case reference numbers',
  ],
  [
    /\b(first|fore|last|sur|middle|given|family|full|maiden)[ -]?names?\b|\bsurname\b|\balias(es)?\b/,
    'names of people',
  ],
  [
    /\b(victim|suspect|offender|complainant|patient|client|person|perpetrator|witness|child|officer|worker)s?\b.{0,4}\bname\b/,
    'names of people',
  ],
  [
    /\baddress(es)?\b|\b(house|flat|building)\b.*\b(no|number|name)\b|\b(street|road) name\b|\bhome\b.*\blocation\b/,
    'addresses',
  ],
  [
    /\b(notes?|comments?|narrative|free ?text|remarks?|observations|details|circumstances|modus operandi|mo text|summary)\b/,
    'free-text notes',
  ],
];

/** Names that mean people only where nothing beside them says otherwise. */
const people =
  /^(name|victim|suspect|offender|complainant|patient|client|perpetrator|witness|officer|keyworker)s?$/;

/** Values that give a person away whatever their column is called. */
const byValue: readonly (readonly [RegExp, string])[] = [
  [/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'email addresses'],
  [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, 'postcodes'],
  [/^(\+44 ?|0)(\d[ -]?){9,10}$/, 'phone numbers'],
  [
    /^\d{1,4}[A-Z]?,? [A-Z][\w' ]+ (road|street|lane|avenue|close|drive|way|court|crescent|gardens?|place)\b/i,
    'addresses',
  ],
];

/** The words of a header, whether written `dateOfBirth`, `DATE_OF_BIRTH` or `Date of birth`. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\s.()/:-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What personal data a column looks like by its header; null for none. */
export function personalByName(name: string, hasAreaCodes: boolean): string | null {
  const words = wordsOf(name);
  if (people.test(words) && !(hasAreaCodes && words === 'name')) return 'names of people';
  return byName.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** What personal data one value looks like; null for none. */
export function personalByValue(text: string): string | null {
  if (text.length > 200) return null;
  return byValue.find(([pattern]) => pattern.test(text))?.[1] ?? (isNhsNumber(text) ? 'NHS numbers' : null);
}

/** Ten digits in groups of three, three and four whose last one checks the others (NHS Data Dictionary, modulus 11). */
function isNhsNumber(text: string): boolean {
  if (!/^\d{3} \d{3} \d{4}$/.test(text)) return false;
  const digits = [...text.replaceAll(' ', '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Sentences: a dozen words or more, hardly ever twice the same, are written about a case. */
export function looksLikeNote(text: string): boolean {
  return text.split(/\s+/, 13).length > 12;
}

/** `Jane Q Smith`: two or three words with capitals. Places are written the same way, so this proves nothing. */
export function looksLikeName(text: string): boolean {
  return /^\p{Lu}[\p{L}'-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'-]+){1,2}$/u.test(text);
}
