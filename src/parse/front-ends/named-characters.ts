/**
 * The names that HTML 2 to 4 gave the characters of Latin 1; a reference by one of them needs no semicolon. Behind a code
 * point stands the name of its character, and behind that those of the characters that follow it.
 */
const unended =
  '34 quot 34 QUOT 38 amp 38 AMP 60 lt 60 LT 62 gt 62 GT 169 COPY 174 REG 160 nbsp iexcl cent pound ' +
  'curren yen brvbar sect uml copy ordf laquo not shy reg macr 176 deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 192 Agrave Aacute Acirc Atilde Auml ' +
  'Aring AElig Ccedil Egrave Eacute Ecirc Euml 204 Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times 216 Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig 224 agrave aacute ' +
  'acirc atilde auml aring aelig ccedil egrave eacute ecirc euml 236 igrave iacute icirc iuml eth ' +
  'ntilde ograve oacute ocirc otilde ouml divide 248 oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The other names of HTML 4, and those of HTML 5 for ASCII, for blanks and for the signs that texts are written with. */
const ended =
  '9 Tab NewLine 33 excl 35 num dollar percnt 39 apos lpar rpar ast plus comma 46 period sol 58 colon ' +
  'semi 61 equals 63 quest commat 91 lsqb bsol rsqb Hat lowbar grave 91 lbrack 93 rbrack 123 lcub ' +
  'verbar rcub 123 lbrace vert rbrace 124 VerticalLine 160 NonBreakingSpace 183 centerdot 338 OElig ' +
  'oelig 352 Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde 913 Alpha Beta Gamma Delta Epsilon Zeta ' +
  'Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi Omega 945 ' +
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho 962 sigmaf ' +
  'sigma tau upsilon phi chi psi omega 977 thetasym upsih 982 piv 8194 ensp emsp emsp13 emsp14 8199 ' +
  'numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm dash 8211 ndash mdash horbar Vert 8216 ' +
  'lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8229 nldr hellip 8230 mldr 8240 ' +
  'permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline 8260 frasl 8288 NoBreak 8364 euro 8465 image ' +
  '8470 numero 8472 weierp 8476 real 8482 trade 8501 alefsym 8592 larr uarr rarr darr harr 8629 crarr ' +
  '8656 lArr uArr rArr dArr hArr 8704 forall 8706 part exist 8709 empty 8711 nabla isin notin 8715 ni ' +
  '8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup int ' +
  '8756 there4 8764 sim 8773 cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup nsub 8838 sube supe ' +
  '8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9633 squ 9674 loz 9733 ' +
  'starf star 9824 spades 9827 clubs 9829 hearts diams 10003 check 10007 cross 10216 lang rang';

/** The characters of a list by their names. */
function charactersOf(list: string): readonly (readonly [string, string])[] {
  let code = 0;
  return list.split(' ').flatMap((word) => {
    if (/^\d/.test(word)) code = Number(word);
    return /^\d/.test(word) ? [] : [[word, String.fromCodePoint(code++)] as const];
  });
}

/** The characters whose names need no semicolon in a reference. */
export const unendedNames: ReadonlyMap<string, string> = new Map(charactersOf(unended));

/** The characters that can be referred to by a name. */
export const namedCharacters: ReadonlyMap<string, string> = new Map([
  ...unendedNames,
  ...charactersOf(ended),
]);
