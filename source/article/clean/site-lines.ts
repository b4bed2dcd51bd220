import {
	advertisementsElsewhere,
	beforeNetworksElsewhere,
	behindNetworksElsewhere,
	buttonsElsewhere,
	commentsElsewhere,
	leadsElsewhere,
	networksElsewhere,
	subscriptionsElsewhere,
} from './site-lines-elsewhere.js';
import {isCall, isLed} from './site-calls.js';
import {isSitePhrase} from './site-phrases.js';

/**
What a site says on each of its pages, and what points to another of them: whole lines, in the languages that articles come
in. All are matched against lower case and hold none of Unicode's classes, for they are compiled at the start: with both, these
took it 60 milliseconds. Anchored at both ends, each of them repeats single classes only; none backtracks.
*/

const whole = (...alternatives: readonly string[]) =>
	`^(?:${alternatives.join('|')})[!.:…]*$`;

/**
What words of one sentence are made of, and a name.
*/
const some = '[^.!?:;…()"]';

const network = `(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|tumblr|bluesky|mastodon|threads|e-?mail|вконтакте|вк|одноклассниках|微信|微博|朋友圈|${networksElsewhere})`;
const networks = String.raw`${network}(?:[\s,]+(?:and |or |und |oder |et |ou |y |o |e |и )?${network})*`;

/**
Words that lead to another article; what it is called may follow behind a colon or an arrow.
*/
const leads: readonly string[] = [
	'read (?:more|also|next)|also read|keep reading|continue reading',
	'(?:read|see) the (?:full|whole|original|rest of the|complete) (?:story|article|post|report|interview|piece|text|review)(?: here)?',
	`read (?:the|our|more about|about) ${some}{3,60} here`,
	'related(?: (?:articles?|stories|story|posts?|reading|news))?',
	'more (?:from|on) (?:this|our) [^:]{1,40}|more (?:from|on) [^:]{1,40}(?=[:：])',
	'related (?:topics?|content|links?|coverage|videos?)',
	String.raw`(?:see also|see more|watch(?: also| next)?|up next|in case you missed it)(?=\s*[:：])`,
	String.raw`siehe auch(?=\s*[:：])|zum thema(?=\s*[:：])`,
	String.raw`ver también(?=\s*[:：])|vea también`,
	'recommended(?: (?:for you|reading))?',
	"you (?:may|might) also like|don['’]t miss",
	'lesen sie (?:auch|mehr|weiter)|auch interessant|mehr (?:zum thema(?: [^ .:]+){0,3}|dazu)|das könnte (?:sie|dich|euch) (?:auch )?interessieren|(?:ähnliche|verwandte) (?:artikel|beiträge|themen)|passend zum thema|mehr lesen|weiterlesen|(?:den|zum) (?:ganzen|vollständigen) artikel(?: lesen)?',
	String.raw`lire aussi|lire (?:aussi )?notre [^:]{1,30}(?=\s:)|[aà] lire(?: aussi)?|voir aussi|sur le même sujet|articles (?:liés|similaires|connexes)|lire plus|en savoir plus|lire la suite|(?:lire )?l['’]article (?:complet|en entier)`,
	'lea también|lee también|te puede interesar|leer más|(?:artículos|noticias) relacionad[ao]s|también te puede interesar|seguir leyendo|sigue leyendo|lee (?:el artículo|la nota|la noticia) complet[ao]',
	'leia (?:também|mais)|veja também|saiba mais|(?:artigos|notícias) relacionad[ao]s|continue lendo',
	'leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|continua a leggere|leggi (?:tutto|di più)',
	'lees ook|gerelateerde artikelen|lees (?:meer|verder)',
	'читайте также|похожие (?:статьи|материалы|новости)|(?:материалы|ещё|еще|читайте) по теме|смотрите также|подробнее|читать (?:также|далее|дальше|полностью)|продолжение читайте',
	'相关(?:阅读|文章|新闻|报道|推荐|链接)|推荐阅读|更多(?:阅读|新闻)|延伸阅读|关联阅读|阅读全文|阅读更多|查看更多',
	...leadsElsewhere,
];
const pointer = new RegExp(
	String.raw`^(?:\[|[>»→►▶▸➤*]+)?\s*(?:${leads.join('|')})(?:\s*(?:[:>|»→：]|[-–—](?=\s))\s*\S.*|\s*[:>»→…：]*)$`,
);

const advertisements = new RegExp(
	whole(
		'advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|на правах рекламы|广告',
		'(?:story|article|continue reading|text|content) continues? below(?: (?:the |this )?(?:ad|advertisement))?|continue reading below',
		'(?:der )?artikel (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung) (?:fortgesetzt|weiter)|(?:weiter )?nach der (?:anzeige|werbung) weiterlesen',
		"la suite après (?:la|cette) publicité|l['’]article continue après (?:la|cette) publicité",
		'(?:el artículo|la nota|sigue) continúa (?:después|tras) (?:de )?la publicidad',
		'продолжение (?:после|ниже)(?: рекламы)?',
		...advertisementsElsewhere,
	),
);

const letters =
	'(?:newsletters?|mailing list|nieuwsbrief|boletín(?: de noticias)?|канал|рассылку)';
const subscriptions = new RegExp(
	whole(
		String.raw`(?:click here to |please )?(?:subscribe|sign up|register)(?: (?:now|today|here|free|for free))?(?: (?:to|for) (?:our|the|my) ${some}{0,30}(?:newsletters?|mailing list|channel|feed|podcast)(?: (?:here|now|today|below|to (?:get|receive|stay)\s.+))?)?`,
		`(?:get|receive|join) (?:our|the|my) ${some}{0,30}(?:newsletters?|mailing list)${some}{0,40}`,
		'get the latest news delivered to your inbox',
		`enter your e-?mail(?: address)?(?: to (?:subscribe|sign up|receive ${some}{1,40}))?`,
		'(?:jetzt )?(?:(?:zum|den|unseren|für (?:den|unseren)|zu unserem) )?(?:kostenlosen? )?newsletter (?:jetzt |hier |kostenlos )?(?:abonnieren|anmelden|bestellen)|jetzt abonnieren',
		`(?:abonnieren sie|bestellen sie|melden sie sich (?:für|zu)) (?:jetzt |hier )?(?:den|unseren|unserem) ${some}{0,20}newsletter(?: an)?`,
		`(?:s['’](?:abonner|inscrire)|(?:inscrivez|abonnez)-vous|je m['’](?:abonne|inscris))(?: à (?:la|notre) ${some}{0,20}newsletter)?|recevez (?:la|notre) newsletter`,
		'(?:suscríb(?:ete|ase|anse)|suscribirse|regístrate)(?: (?:a|en) (?:nuestr[ao]|el|la) (?:boletín|canal|newsletter)(?: de noticias)?)?|recibe nuestr[ao] (?:boletín|newsletter)',
		'(?:iscriviti|abbonati)(?: (?:alla|al|a) (?:nostr[ao] )?(?:newsletter|canale))?',
		'(?:assine|inscreva-se)(?: (?:n?a|em) ?(?:nossa )?newsletter| nossa newsletter)?',
		`(?:schrijf je in|meld je aan) voor (?:de|onze) ${letters}`,
		`подпи(?:с(?:аться|ывайтесь|ывайся)|шитесь|шись)(?: на ${some}{1,40})?`,
		'(?:立即|点击)?订阅(?:我们的?|本站)?(?:新闻通讯|电子报|邮件|简报|频道|公众号)?|(?:扫码|长按|点击)?关注(?:我们|公众号|微信公众号)(?:的?微信)?',
		...subscriptionsElsewhere,
	),
);

/**
All that a list of networks stands in: it is long, and compiled as often as it is written.
*/
const beforeNetworks = [
	'(?:share|post|tweet) (?:on|via)|click to (?:share|tweet|print|e-?mail) (?:this )?(?:on|to|via)',
	String.raw`follow @[\w.]{2,30} on`,
	'teilen (?:auf|per|via)|folgen sie uns auf|suivez-nous sur|síguenos en',
	'(?:condividi|seguici) su|compartilh(?:ar|e) (?:no|via)|delen (?:op|via)',
	...beforeNetworksElsewhere,
];
const behindNetworks = [' teilen', ...behindNetworksElsewhere];
const sharing = new RegExp(
	whole(
		`(?:${beforeNetworks.join('|')}) ${networks}`,
		`(?:(?:auf|per|via) )?${networks}(?:${behindNetworks.join('|')})`,
	),
);

const buttons = new RegExp(
	whole(
		`share (?:this|the)(?: (?:article|post|story|page|entry))?(?: (?:on|via|with) ${some}{1,40})?`,
		'share|tweet|retweet|copy link',
		'click to (?:share|tweet|print|e-?mail)(?: this)?|save for later|add to (?:favou?rites|bookmarks|reading list)',
		String.raw`follow @[\w.]{2,30}`,
		`follow (?:us|me)(?: (?:on|via) ${some}{1,60})?|like us on ${some}{1,40}`,
		'(?:print|e-?mail|save|bookmark) this(?: (?:article|page|story|post))?',
		'load more(?: comments)?|back to top|skip to (?:main )?content',
		'(?:diesen )?(?:artikel|beitrag) (?:teilen|drucken|merken)|teilen|folgen sie uns|link kopieren|nach oben|zum (?:haupt)?inhalt springen',
		`partager(?: (?:(?:cet |l['’])article|cette page|sur ${some}{1,40}))?|suivez-nous|imprimer (?:cet |l['’])article|copier le lien|haut de page|aller au contenu(?: principal)?`,
		`comparte(?: (?:este|esta) (?:artículo|noticia|nota))?|compartir(?: (?:este|esta) (?:artículo|noticia|nota)| en ${some}{1,40})?|enviar por (?:correo|e-?mail)|síguenos|copiar enlace|volver arriba|(?:saltar|ir) al contenido(?: principal)?`,
		"condividi(?: (?:quest|l['’])[a-z ’']{0,3}articolo)?|seguici|compartilh(?:ar|e)(?: est[ae] (?:artigo|notícia|matéria))?|(?:dit artikel )?delen|(?:deel|print) dit artikel",
		`поделиться(?: (?:в ${some}{1,40}|этой (?:статьей|статьёй|новостью)|статьей|статьёй|новостью|ссылкой))?|скопировать ссылку|наверх|перейти к (?:основному )?содержанию`,
		'分享(?:(?:到|至)(?:微信|微博|朋友圈|qq空间|facebook|twitter)?)?|返回顶部|复制链接|跳(?:转)?到(?:主要)?内容',
		...buttonsElsewhere,
	),
);

const names =
	/^(?:(?:facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|email|e-mail|tumblr|print|share|tweet|pin it|pin|like|copy link)[\s,/|·•]*){2,}$/;

/**
What cookies are said to be for; they may also be something to eat.
*/
const purposes = String.raw`(?:[.,;!].*|[-–—\s]+(?:(?:in order )?to (?:ensure|improve|enhance|give|personali[sz]e|provide|analy[sz]e|offer|make|understand|help|remember|deliver|serve)|for (?:analytics|statistics|advertising)|and (?:similar|other|related) technologies|um\s|für (?:die|eine|statistik)|pour (?:vous|améliorer|assurer|personnaliser|analyser)|para (?:mejorar|ofrecer|personalizar|analizar|melhorar|oferecer)|per (?:migliorare|offrire|garantire)|om (?:u|je|de)\s|для\s|чтобы\s).*)?`;
const cookies = new RegExp(
	whole(
		`(?:this (?:web ?site|site)|we) uses? cookies${purposes}`,
		'(?:accept|reject|manage|allow|decline)(?: all)? cookies|cookie (?:settings|preferences|policy|notice|consent|banner)|(?:change|manage) cookie (?:settings|preferences)',
		'by (?:continuing to (?:use|browse) |using )(?:this|our) (?:web ?site|site),? you (?:agree|consent) to (?:our|the) use of cookies',
		`(?:diese (?:web|internet)?seite|diese website|wir) (?:verwende[nt]|nutz(?:en|t)|benutz(?:en|t)|setz(?:en|t)) cookies${purposes}`,
		'(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen|erlauben|verwalten)|cookie-(?:einstellungen|richtlinie|hinweis)',
		`(?:ce site(?: web)? utilise|nous utilisons) des cookies${purposes}`,
		'(?:accepter|refuser|gérer)(?: tous)? les cookies|(?:paramètres|gestion|préférences) des cookies|politique (?:de|en matière de) cookies',
		`(?:(?:este sitio(?: web)?|esta (?:página(?: web)?|web)|este site) (?:utiliza|usa)|utilizamos|usamos) cookies${purposes}`,
		'(?:aceptar|rechazar|gestionar|configurar|aceitar|recusar)(?: todas)?(?: las| os)? cookies|(?:configuración|política|preferencias|definições) de cookies',
		`(?:questo sito (?:web )?(?:utilizza|usa)|utilizziamo)(?: i)? cookie${purposes}|(?:accetta|rifiuta|gestisci)(?: tutti)?(?: i)? cookie`,
		`(?:deze (?:web)?site gebruikt|wij gebruiken|we gebruiken) cookies${purposes}|(?:alle )?cookies (?:accepteren|weigeren)`,
		`(?:(?:этот|наш|данный) сайт использует|мы используем)(?: файлы)? cookies?${purposes}|принять(?: все)?(?: файлы)? cookies?|настройки(?: файлов)? cookies?`,
		String.raw`(?:本网?站|我们)使用\s?cookies?(?:[，。,].*)?|(?:接受|拒绝)(?:所有|全部)?\s?cookies?|cookie\s?(?:设置|政策)`,
	),
);

const privacy = new RegExp(
	whole(
		'we (?:value|respect|care about) your privacy|manage (?:consent|(?:your )?privacy settings)|your privacy (?:choices|matters)',
	),
);

const account =
	'(?:log ?in|sign in|register|subscribe|sign up) (?:or (?:register|sign up|subscribe) )?';
const comments = new RegExp(
	whole(
		'(?:leave|post|add|write) a (?:comment|reply)|comments are (?:now )?closed|no comments(?: yet)?',
		String.raw`\d+ comments?|comments? ?[(:] ?\d+\)?`,
		`${account}to (?:post a |leave a |add a )?(?:comment|reply)|you must be logged in to (?:post a )?comment`,
		`${account}to (?:continue(?: reading)?|read (?:on|more|the full (?:story|article)))`,
		String.raw`kommentar (?:schreiben|verfassen|hinterlassen)|\d+ kommentare?|kommentare? ?[(:] ?\d+\)?|(?:zum kommentieren )?bitte (?:anmelden|einloggen)`,
		String.raw`(?:laisser|écrire|ajouter|poster) un commentaire|\d+ commentaires?|commentaires? ?[(:] ?\d+\)?`,
		String.raw`(?:deja|dejar|escribe|añadir) un comentario|\d+ comentarios?|comentarios? ?[(:] ?\d+\)?`,
		String.raw`lascia un commento|\d+ comment[io]|comment[io] ?[(:] ?\d+\)?|deixe um comentário`,
		String.raw`(?:оставить|написать|добавить) комментарий|\d+ комментари(?:й|я|ев)|комментари[ий] ?[(:] ?\d+\)?`,
		String.raw`发表评论|我要评论|写评论|评论 ?[(（:：] ?\d+[)）]?|\d+ ?条评论`,
		...commentsElsewhere,
	),
);

const notices = new RegExp(
	whole(
		`this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared) (?:in|on|at|by) ${some}{1,60}`,
	),
);

const machine = new RegExp(
	whole(
		'loading ?(?=[.…])|wird geladen ?(?=[.…])|chargement(?: en cours)? ?(?=[.…])|cargando ?(?=[.…])|caricamento(?: in corso)? ?(?=[.…])|carregando ?(?=[.…])|загрузка ?(?=[.…])|(?:正在)?加载中?(?=[.…])',
		`(?:please )?(?:enable|turn on|activate) javascript(?: and cookies)?(?: (?:in your browser|to (?:continue|view|use|see|read)${some}{0,60}))?|javascript (?:is (?:disabled|required|not enabled)|must be enabled)(?: (?:in your browser|to${some}{0,60}))?`,
		"(?:your|this) browser does(?: not|n['’]t) support (?:the |html5? )?(?:video|audio|iframes?|javascript|this (?:video|feature))(?: (?:tag|element|playback))?",
		`(?:bitte )?(?:aktivieren sie|javascript) (?:bitte )?(?:javascript|aktivieren|ist deaktiviert)(?: in ihrem browser)?(?:,? um${some}{0,60})?`,
		`(?:veuillez |merci d['’])?activer javascript(?: (?:dans votre navigateur|pour${some}{0,60}))?|(?:por favor,? )?(?:activ[ae]|habilit[ae]) javascript(?: (?:en (?:tu|su) navegador|para${some}{0,60}))?`,
		String.raw`(?:пожалуйста,? )?(?:включите|разрешите) javascript(?: (?:в (?:вашем )?браузере|для|чтобы)${some}{0,60})?|请(?:启用|开启|打开)\s?javascript`,
	),
);

const rights = new RegExp(
	whole(
		String.raw`(?:(?:©|\(c\)|copyright)\s[^.]{1,60}[.,]\s*)?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|版权所有|保留所有权利)`,
	),
);

/**
Whether a line points to another article, without regard to its case.

@param line - In lower case.
*/
export const isPointer = (line: string): boolean =>
	pointer.test(line) || isLed(line);

/**
Whether a line is part of the page around an article, by what it is for.

@param line - In lower case.
*/
export const isFurniture = (line: string): boolean =>
	isSitePhrase(line) ||
	isCall(line) ||
	advertisements.test(line) ||
	subscriptions.test(line) ||
	buttons.test(line) ||
	sharing.test(line) ||
	names.test(line) ||
	(line.includes('cookie') && cookies.test(line)) ||
	privacy.test(line) ||
	comments.test(line) ||
	(line.startsWith('this ') && notices.test(line)) ||
	(/javascript|browser|[.…]$/.test(line) && machine.test(line)) ||
	rights.test(line);
