/**
Lines that stand where headings stand and are not: the furniture of pages. Whole-line patterns, each with a name, so
that what a heading must not be can be read in one place.

Every pattern is anchored at the start and repeats single classes only; none backtracks.
*/
const patterns: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
	[
		'an address',
		/^\S{0,20}(?:https?:\/\/|www\.)\S+$|^\S[^\s@]*@\S[^\s.]*\.\S+$|^[\w\-.]{1,40}\.(?:com|org|net|de|at|ch|fr|es|it|pl|ru|cn|io|co|eu|uk|pe|br|mx)(?:\/\S*)?$/i,
	],
	[
		'a pointer to another page',
		/^[(*\->[»•→▶]{0,3}\s?(?:(?:also |see |read |learn |find out |view |watch |more )(?:also\b|more\b|next\b|now\b|all\b|on\b|:|about:|from\b)|read:|watch:|listen:|related(?: (?:articles?|posts?|stories|story|coverage|reading|topics|content|news|links))?:|related (?:articles|posts|stories|coverage|reading|topics|content|news|links)$|recommended(?: reading| for you)?:?$|don['’]t miss:?|continue (?:reading|to)|click here|sign up|subscribe|more (?:from|on|stories|about) |next (?:page|post|article)|previous (?:page|post|article)|you (?:may|might) (?:also )?(?:like|be interested)|(?:mehr|weiter|jetzt|hier)\s?(?:lesen|erfahren|dazu|zum thema|infos|informationen)\b|weiterlesen|lesen sie (?:auch|mehr|hier|dazu)|lies (?:auch|mehr|hier)|das könnte (?:sie|dich)|auch interessant|zum thema:|siehe auch|lire (?:aussi|la suite|plus|l['’]article)|à lire|voir aussi|en savoir plus|lea (?:aquí|también|además|más)|lee (?:también|aquí|además|más)|leer (?:más|también)|le puede interesar|te puede interesar|puedes? (?:leer|ver|consultar)|también le puede|más información|ver más|vea también|czytaj (?:też|także|więcej|dalej)|zobacz (?:też|także|więcej)|przeczytaj|leia (?:também|mais)|saiba mais|leggi (?:anche|di più)|lees (?:ook|meer)|читайте (?:также|ещё|еще)|читать (?:далее|также|дальше)|смотрите также|подробнее|по теме:|阅读更多|延伸阅读|相关阅读|更多(?:内容|阅读|新闻)|点击(?:这里|查看|阅读))/i,
	],
	[
		'a credit',
		/^[([]?\s?(?:©|\(c\)|copyright\b|photos?(?: credit| courtesy)?(?: by)?\s?[/:©]|photo by |photograph(?:y|er)?(?: by|:)|images?(?: credit| source| courtesy)?(?: by)?\s?[:©]|image (?:courtesy|by|via) |pictures?: |(?:featured |header |cover )image|credits?:|courtesy (?:of|photo)|sources?:|via:|illustration(?: by|:)|graphic(?: by|:)|screenshot|getty|reuters$|shutterstock|istock|(?:fotos?|bild(?:er)?|titelbild|bildquelle|bildrechte|bildnachweis|bildcredit|beitragsbild|quellen?|grafik|abbildung|abb\.|video)\s?(?:\(c\)|[/:©])|crédits?(?: photo)?\s?:|photographie\s?:|fuente\s?:|(?:foto|imagen|crédito)s?\s?:|zdj(?:\.|ęcie)|fot\.|źródło|фото\s?:|источник\s?:|иллюстрация\s?:|图片?[:：]|图片来源|来源[:：]|摄影[:：]|资料图)/i,
	],
	[
		'a byline',
		/^(?:[Bb]y [\p{Uppercase_Letter}@]|by:|[Ww]ritten by |posted (?:by|on|in) |published (?:by|on|in|at)?\b|updated?:? |last (?:updated|modified)|edited by |(?:reporting|additional reporting|editing) by |author:|words:|text:|[Vv]on:? \p{Uppercase_Letter}[\p{Letter}\-.]+(?: \p{Uppercase_Letter}[\p{Letter}\-.]+){1,3}$|autor(?:in|en)?:|redaktion:|text:|veröffentlicht |aktualisiert |stand: |[Pp]ar \p{Uppercase_Letter}[\p{Letter}\-.]+(?: \p{Uppercase_Letter}[\p{Letter}\-.]+){1,3}$|publié |mis à jour|[Pp]or:? \p{Uppercase_Letter}[\p{Letter}\-.]+(?: \p{Uppercase_Letter}[\p{Letter}\-.]+){1,3}$|autor:|автор:|опубликовано|обновлено|作者[:：]|记者|编辑[:：]|责任编辑|发布(?:时间|于))/u,
	],
	[
		'a button',
		/^(?:share|tweet|pin|e-?mail|print|save|reply|like|log ?in|login|sign in|register|download(?: pdf)?|play|advertisement|advert|ad|sponsored(?: content)?|loading|menu|search|close|teilen|drucken|merken|antworten|anmelden|registrieren|anzeige|werbung|suche|suchen|partager|imprimer|répondre|publicité|compartir|imprimir|responder|publicidad|reklama|odpowiedz|udostępnij|поделиться|ответить|реклама|печать|分享|回复|广告|打印)[!.:…]*$/i,
	],
	[
		'an embedded post',
		/^(?:auf |on |via )?instagram$|^(?:view|see) this post|^sieh dir diesen beitrag|^(?:ein|a) (?:beitrag|post) (?:geteilt von|shared by)|^ver esta publicación|^voir cette publication|^(?:pic\.)?twitter\.com|^this embed|^(?:to|um) (?:view|dieses)/i,
	],
	[
		'a date',
		/^(?:\p{Letter}{2,12}[,.]?\s)?(?:\d{1,2}(?:st|nd|rd|th)?[\s,\-./]{1,3}(?:\p{Letter}{3,10}|\d{1,2})[\s,\-./]{1,3}\d{2,4}|\p{Letter}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}\s?年\s?\d{1,2}\s?月.{0,12})\b.{0,20}$/u,
	],
	[
		'a time',
		/^\d{1,2}[.:]\d{2}(?:\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?\b.{0,12}$/i,
	],
	['a credit inside', /©|\(c\)\s|\/\s?(?:dpa|afp|reuters|getty|imago|picture alliance)\b/iu],
	['an address inside', /https?:\/\/|\bwww\.|\S@\w+\.\w/u],
	['a byline or a newsletter', /^(?:von|par|por|by|text|fotos?|photos?|bilder|interview|redaktion|autor|autorin): |newsletter/iu],
	['a dash before a name', /^[-~–—][^\s\d-]/],
	['a hash tag', /^[#@]\w+(?:\s[#@]\w+)*$/],
	[
		'a filled-in field',
		/^(?:tel(?:efon)?|phone|fax|e-?mail|web|website|internet|address|adresse|price|preis|iban|isbn|issn|doi)\.?\s?[:：]/i,
	],
	[
		'code',
		/[;{}]\s*$|^(?:import|const|let|var|def|class|return|function|public|private|static|#include|\$|>>>)\s|\(\)|=>|\w::\w|^<\/?\w/,
	],
];

/**
The name of what a trimmed short line is instead of a heading, or nothing.
*/
export function lookAlikeOf(text: string): string | undefined {
	for (const [name, pattern] of patterns) {
		if (pattern.test(text)) {
			return name;
		}
	}

	return undefined;
}
