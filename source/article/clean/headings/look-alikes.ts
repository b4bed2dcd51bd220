import {capitals, letter, letters} from '../letters.js';

/**
Lines that stand where headings stand and are not: the furniture of pages.

Each kind has its words in one place, language by language, so that what a heading must not be can be read. All are
anchored at the start of the line and repeat single classes only; none backtracks.
*/
type LookAlike = {
	readonly name: string;
	/**
	Matched against lower case, and without Unicode's classes: these are compiled at the start.
	*/
	readonly pattern: RegExp;
	/**
	The pattern is for the line as it is written.
	*/
	readonly isCased?: true;
	/**
	Without which, in lower case, the pattern need not be compiled.
	*/
	readonly sign?: RegExp;
};

/** Begins with one of these. */
function beginning(alternatives: readonly string[]): RegExp {
	return new RegExp(`^(?:${alternatives.join('|')})`);
}

/** Is one of these and nothing else. */
function whole(alternatives: readonly string[]): RegExp {
	return new RegExp(`^(?:${alternatives.join('|')})[.:!…]*$`);
}

const pointers = [
	`(?:also |see |read |learn |find out |view |watch |more )(?:also|more|next|now|all|on)(?!${letter})`,
	'(?:also |see |read |learn |view |watch |more )?(?:about|from|read|watch|listen|see|more):',
	'related(?: (?:articles?|posts?|stories|story|coverage|reading|topics|content|news|links))?(?::|$)',
	'recommended(?: reading| for you)?:?$',
	"don['’]t miss",
	'continue reading',
	'click here',
	'sign up',
	'subscribe',
	'more (?:from|on|stories|about) ',
	'(?:next|previous) (?:page|post|article)',
	'you (?:may|might) (?:also )?(?:like|be interested)',
	String.raw`(?:mehr|weiter|jetzt|hier)\s?(?:lesen|erfahren|dazu|zum thema|infos|informationen)(?!${letter})`,
	'weiterlesen',
	'(?:lesen sie|lies) (?:auch|mehr|hier|dazu)',
	'das könnte (?:sie|dich)',
	'auch interessant',
	'zum thema:',
	'siehe auch',
	"lire (?:aussi|la suite|plus|l['’]article)",
	'à lire',
	'voir aussi',
	'en savoir plus',
	'(?:lea|lee) (?:aquí|también|además|más)',
	'leer (?:más|también)',
	'(?:le|te) puede interesar',
	'puedes? (?:leer|ver|consultar)',
	'también (?:le|te) puede',
	'más información',
	'ver más',
	'vea también',
	'(?:czytaj|zobacz) (?:też|także|więcej|dalej)',
	'przeczytaj',
	'leia (?:também|mais)',
	'saiba mais',
	'leggi (?:anche|di più)',
	'lees (?:ook|meer)',
	'читайте (?:также|ещё|еще)',
	'читать (?:далее|также|дальше)',
	'смотрите также',
	'подробнее',
	'по теме:',
	'阅读更多|延伸阅读|相关阅读',
	'更多(?:内容|阅读|新闻)',
	'点击(?:这里|查看|阅读)',
];

const credits = [
	String.raw`[\[(]?\s?(?:©|\(c\)|copyright(?!${letter}))`,
	String.raw`[\[(]?\s?(?:photos?|images?|pictures?|illustration|graphic|video)(?: credit| source| courtesy)?(?: by)?\s?[:/©]`,
	'(?:photo|photograph|image|illustration) (?:by|courtesy|via) ',
	'(?:featured|header|cover) image',
	'credits?:|courtesy (?:of|photo)|sources?:|via:',
	`(?:screenshot|getty|reuters|shutterstock|istock)(?!${letter})`,
	String.raw`[\[(]?\s?(?:fotos?|bild(?:er)?|titelbild|bildquelle|bildrechte|bildnachweis|bildcredit|beitragsbild|quellen?|grafik|abbildung|abb\.)\s?(?:\(c\)|[:/©])`,
	String.raw`(?:crédits?(?: photo)?|photographie|fuente|imagen|crédito)\s?:`,
	String.raw`(?:zdj(?:\.|ęcie)|fot\.|źródło)`,
	String.raw`(?:фото|источник|иллюстрация)\s?:`,
	'图片?[:：]|图片来源|来源[:：]|摄影[:：]|资料图',
];

const buttons = [
	'share|tweet|pin|e-?mail|print|save|reply|like|log ?in|sign in|register|download(?: pdf)?|play|loading|menu|search|close',
	'advertisement|advert|ad|sponsored(?: content)?',
	'teilen|drucken|merken|antworten|anmelden|registrieren|suche|suchen|anzeige|werbung',
	'partager|imprimer|répondre|publicité|compartir|imprimir|responder|publicidad',
	'odpowiedz|udostępnij|reklama|поделиться|ответить|реклама|печать|分享|回复|广告|打印',
];

const bylines = [
	'(?:by|von|par|por|text|fotos?|photos?|bilder|interview|words): ',
	String.raw`(?:author|autor(?:in|en|innen)?|redaktion|auteur|автор|作者|编辑)\s?[:：]`,
	'(?:written|posted|edited|published) (?:by|on|in|at) ',
	'(?:last )?(?:updated|modified)(?:[: ]|$)',
	'(?:veröffentlicht|aktualisiert|zuletzt) (?:am|von)|stand: ',
	'publié (?:le|par)|mis à jour|опубликовано|обновлено|责任编辑|发布(?:时间|于)',
];

let known: readonly LookAlike[] | undefined;

/** Made when the first line asks, not when the program starts. */
function lookAlikes(): readonly LookAlike[] {
	return [
		{
			name: 'an address',
			pattern: /https?:\/\/|\bwww\.|\S@\w+\.\w/,
		},
		{
			name: 'a site',
			pattern:
				/^[\w.-]{1,40}\.(?:com|org|net|de|at|ch|fr|es|it|pl|ru|cn|io|co|eu|uk|pe|br|mx)(?:\/\S*)?$/,
		},
		{name: 'a pointer to another page', pattern: beginning(pointers)},
		{name: 'a credit', pattern: beginning(credits)},
		{
			name: 'a credit at the end',
			pattern:
				/©|\(c\)\s|\/\s?(?:dpa|afp|reuters|getty|imago|picture alliance)\b/,
		},
		{name: 'a byline', pattern: beginning(bylines)},
		{
			name: 'a byline with a name',
			sign: /^(?:by|von|par|por) /,
			isCased: true,
			pattern: new RegExp(
				`^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?: [${capitals}][${letters}.-]+){2,4}$`,
			),
		},
		{name: 'a button', pattern: whole(buttons)},
		{name: 'an invitation to subscribe', pattern: /newsletter/},
		{
			name: 'an embedded post',
			pattern:
				/^(?:auf |on |via )?instagram$|^(?:view|see) this post|^sieh dir diesen beitrag|^(?:ein|a) (?:beitrag|post) (?:geteilt von|shared by)|^ver esta publicación|^voir cette publication/,
		},
		{
			name: 'a date',
			sign: /\d/,
			pattern: new RegExp(
				String.raw`^(?:${letter}{2,12}[.,]?\s)?(?:\d{1,2}(?:st|nd|rd|th)?[.,/\s-]{1,3}(?:${letter}{3,10}|\d{1,2})[.,/\s-]{1,3}\d{2,4}|${letter}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?年\s?\d{1,2}\s?月.{0,12})(?![${letters}\d]).{0,20}$`,
			),
		},
		{
			name: 'a time',
			sign: /^\d/,
			pattern: new RegExp(
				String.raw`^\d{1,2}[:.]\d{2}(?:\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?(?![${letters}\d]).{0,12}$`,
			),
		},
		{name: 'a dash before a name', pattern: /^[-–—~][^\s\d-]|^[–—]\s/},
		{name: 'a tag', pattern: /^[#@]\w+(?:\s[#@]\w+)*$/},
		{
			name: 'a filled-in field',
			pattern:
				/^(?:tel(?:efon)?|phone|fax|e-?mail|web|website|internet|address|adresse|price|preis|iban|isbn|issn|doi)\.?\s?[:：]/,
		},
		{
			name: 'code',
			isCased: true,
			pattern:
				/[;{}]\s{0,9}$|^(?:import|const|let|var|def|class|return|function|public|private|static|#include|\$|>>>)\s|\(\)|=>|\w::\w|^<\/?\w/,
		},
	];
}

/** The name of what a trimmed short line is instead of a heading, or nothing. */
export function lookAlikeOf(text: string): string | undefined {
	known ??= lookAlikes();
	const lower = text.toLowerCase();
	return known.find(
		({pattern, isCased, sign}) =>
			(!sign || sign.test(lower)) && pattern.test(isCased ? text : lower),
	)?.name;
}
