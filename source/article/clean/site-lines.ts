import {
	advertisementsElsewhere,
	buttonsElsewhere,
	commentsElsewhere,
	leadsElsewhere,
	subscriptionsElsewhere,
} from './site-lines-elsewhere.js';

/**
What a site says on each of its pages, and what points to another of them: whole lines, in the languages that articles come
in. All are matched against lower case: a pattern that ignores case itself takes ten times as long to compile where it holds
Unicode's classes. Anchored at both ends, each of them repeats single classes only; none backtracks.
*/

const whole = (...alternatives: readonly string[]) =>
	new RegExp(`^(?:${alternatives.join('|')})[!.:…]*$`, 'u');

/** A few words of any kind. */
const some = String.raw`[\s\p{Letter}\p{Number},'’&/-]`;

const networks =
	'(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|tumblr|bluesky|mastodon|threads|e-?mail|вконтакте|вк|одноклассниках|微信|微博|朋友圈)';
const onNetworks = String.raw`${networks}(?:[\s,]+(?:and |or |und |oder |et |ou |y |o |e |и )?${networks})*`;

/**
Words that lead to another article; what it is called may follow behind a colon or an arrow.
*/
const leads = [
	'read (?:more|also|next)|also read|keep reading|continue reading',
	'(?:read|see) the (?:full|whole|original|rest of the|complete) (?:story|article|post|report|interview|piece|text|review)',
	'related(?: (?:articles?|stories|story|posts?|reading|news))?',
	'more (?:from|on) (?:this|our) [^:]{1,40}|more (?:from|on) [^:]{1,40}(?=[:：])',
	'related (?:topics?|content|links?|coverage)',
	String.raw`siehe auch(?=\s*[:：])|zum thema(?=\s*[:：])`,
	String.raw`ver también(?=\s*[:：])|vea también`,
	'recommended(?: (?:for you|reading))?',
	"you (?:may|might) also like|don['’]t miss",
	'lesen sie (?:auch|mehr|weiter)|auch interessant|mehr zum thema|das könnte sie (?:auch )?interessieren|weiterlesen|(?:den|zum) (?:ganzen|vollständigen) artikel(?: lesen)?',
	"lire aussi|à lire(?: aussi)?|voir aussi|sur le même sujet|lire la suite|(?:lire )?l['’]article (?:complet|en entier)",
	'lea también|lee también|te puede interesar|leer más|seguir leyendo|sigue leyendo|lee (?:el artículo|la nota|la noticia) complet[ao]',
	'leia (?:também|mais)|veja também|continue lendo',
	'leggi anche|continua a leggere|leggi (?:tutto|di più)',
	'lees ook|lees (?:meer|verder)',
	'читайте также|читать (?:также|далее|дальше|полностью)|продолжение читайте',
	'相关阅读|延伸阅读|阅读全文|阅读更多|查看更多',
	...leadsElsewhere,
];
export const pointers = new RegExp(
	String.raw`^\[?\s*(?:${leads.join('|')})(?:\s*(?:[:>|»→：]|[-–—](?=\s))\s*\S.*|\s*[:>»→…：]*)$`,
	'u',
);

const advertisements = whole(
	'advertisement|advertising|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|на правах рекламы|广告',
	'(?:story|article|continue reading|text|content) continues? below(?: (?:the |this )?(?:ad|advertisement))?|continue reading below',
	'(?:der )?artikel (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung) (?:fortgesetzt|weiter)|(?:weiter )?nach der (?:anzeige|werbung) weiterlesen',
	"la suite après (?:la|cette) publicité|l['’]article continue après (?:la|cette) publicité",
	'(?:el artículo|la nota|sigue) continúa (?:después|tras) (?:de )?la publicidad',
	'продолжение (?:после|ниже)(?: рекламы)?',
	...advertisementsElsewhere,
);

const letters =
	'(?:newsletters?|mailing list|nieuwsbrief|boletín(?: de noticias)?|канал|рассылку)';
const subscriptions = whole(
	String.raw`(?:click here to |please )?(?:subscribe|sign up|register)(?: (?:now|today|here|free|for free))?(?: (?:to|for) (?:our|the|my) [\s\p{Letter}]{0,30}(?:newsletters?|mailing list|channel|feed|podcast)(?: (?:here|now|today|below|to (?:get|receive|stay)\s.{1,50}))?)?`,
	String.raw`(?:get|receive|join) (?:our|the|my) [\s\p{Letter}]{0,30}(?:newsletters?|mailing list)[\s\p{Letter}]{0,40}`,
	'get the latest news delivered to your inbox',
	String.raw`enter your e-?mail(?: address)?(?: to (?:subscribe|sign up|receive [\s\p{Letter}]{1,40}))?`,
	'(?:jetzt )?(?:(?:zum|den|unseren|für (?:den|unseren)|zu unserem) )?(?:kostenlosen? )?newsletter (?:jetzt |hier |kostenlos )?(?:abonnieren|anmelden|bestellen)|jetzt abonnieren',
	String.raw`(?:abonnieren sie|bestellen sie|melden sie sich (?:für|zu)) (?:jetzt |hier )?(?:den|unseren|unserem) [\s\p{Letter}]{0,20}newsletter(?: an)?`,
	String.raw`(?:s['’](?:abonner|inscrire)|(?:inscrivez|abonnez)-vous|je m['’](?:abonne|inscris))(?: à (?:la|notre) [\s\p{Letter}]{0,20}newsletter)?|recevez (?:la|notre) newsletter`,
	'(?:suscríb(?:ete|ase|anse)|suscribirse|regístrate)(?: (?:a|en) (?:nuestr[ao]|el|la) (?:boletín|canal|newsletter)(?: de noticias)?)?|recibe nuestr[ao] (?:boletín|newsletter)',
	'(?:iscriviti|abbonati)(?: (?:alla|al|a) (?:nostr[ao] )?(?:newsletter|canale))?',
	'(?:assine|inscreva-se)(?: (?:n?a|em) ?(?:nossa )?newsletter| nossa newsletter)?',
	`(?:schrijf je in|meld je aan) voor (?:de|onze) ${letters}`,
	String.raw`подпис(?:аться|ывайтесь|ывайся)(?: на [\s\p{Letter},-]{1,40})?`,
	'(?:立即|点击)?订阅(?:我们的?|本站)?(?:新闻通讯|电子报|邮件|简报|频道|公众号)?|(?:扫码|长按|点击)?关注(?:我们|公众号|微信公众号)(?:的?微信)?',
	...subscriptionsElsewhere,
);

const buttons = whole(
	String.raw`share (?:this|the)(?: (?:article|post|story|page|entry))?(?: (?:on|via|with) [\s\p{Letter},]{1,40})?`,
	`(?:share|post|tweet) (?:on|via) ${onNetworks}`,
	'share|tweet|retweet|copy link',
	`click to (?:share|tweet|print|e-?mail)(?: (?:this|(?:this )?(?:on|to|via) ${onNetworks}))?|save for later|add to (?:favou?rites|bookmarks|reading list)`,
	String.raw`follow @[\w.]{2,30}(?: on ${networks})?`,
	String.raw`follow (?:us|me)(?: (?:on|via) [\s\p{Letter},@]{1,60})?|like us on [\s\p{Letter},]{1,40}`,
	'(?:print|e-?mail|save|bookmark) this (?:article|page|story|post)',
	'load more(?: comments)?|back to top|skip to (?:main )?content',
	`(?:diesen )?artikel (?:teilen|drucken|merken)|teilen|(?:auf|per|via) ${onNetworks} teilen|teilen (?:auf|per|via) ${onNetworks}|folgen sie uns(?: auf ${onNetworks})?|link kopieren|nach oben|zum (?:haupt)?inhalt springen`,
	String.raw`partager(?: (?:cet article|sur [\s\p{Letter},]{1,40}))?|suivez-nous(?: sur ${onNetworks})?|imprimer (?:cet |l['’])article|copier le lien|haut de page|aller au contenu(?: principal)?`,
	String.raw`comparte(?: (?:este|esta) (?:artículo|noticia|nota))?|compartir(?: en [\s\p{Letter},]{1,40})?|síguenos(?: en ${onNetworks})?|copiar enlace|volver arriba|(?:saltar|ir) al contenido(?: principal)?`,
	`condividi(?: (?:su ${onNetworks}|questo articolo))?|seguici(?: su ${onNetworks})?|compartilh(?:ar|e)(?: (?:no|via) ${onNetworks})?|delen(?: (?:op|via) ${onNetworks})?`,
	String.raw`поделиться(?: в [\s\p{Letter},-]{1,40})?|скопировать ссылку|наверх|перейти к (?:основному )?содержанию`,
	'分享(?:(?:到|至)(?:微信|微博|朋友圈|qq空间|facebook|twitter)?)?|返回顶部|复制链接|跳(?:转)?到(?:主要)?内容',
	...buttonsElsewhere,
);

const names =
	/^(?:(?:facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|email|e-mail|tumblr|print|share|tweet|pin it|copy link)[\s,/|·•]*){2,}$/;

/**
What cookies are said to be for; they may also be something to eat.
*/
const purposes = String.raw`(?:[.,;!].{0,120}|[-–—\s]+(?:(?:in order )?to (?:ensure|improve|enhance|give|personali[sz]e|provide|analy[sz]e|offer|make|understand|help|remember|deliver|serve)|for (?:analytics|statistics|advertising)|and (?:similar|other|related) technologies|um\s|für (?:die|eine|statistik)|pour (?:vous|améliorer|assurer|personnaliser|analyser)|para (?:mejorar|ofrecer|personalizar|analizar|melhorar|oferecer)|per (?:migliorare|offrire|garantire)|om (?:u|je|de)\s|для\s|чтобы\s).{0,120})?`;
const cookies = whole(
	`(?:this (?:web ?site|site)|we) uses? cookies${purposes}`,
	'(?:accept|reject|manage|allow|decline)(?: all)? cookies|cookie (?:settings|preferences|policy|notice|consent|banner)|(?:change|manage) cookie (?:settings|preferences)',
	'we (?:value|respect|care about) your privacy|manage (?:consent|(?:your )?privacy settings)|your privacy (?:choices|matters)',
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
	String.raw`(?:本网?站|我们)使用\s?cookies?(?:[，。,].{0,60})?|(?:接受|拒绝)(?:所有|全部)?\s?cookies?|cookie\s?(?:设置|政策)`,
);

const account =
	'(?:log ?in|sign in|register|subscribe|sign up) (?:or (?:register|sign up|subscribe) )?';
const comments = whole(
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
);

const machine = whole(
	'loading ?(?=[.…])|wird geladen ?(?=[.…])|chargement(?: en cours)? ?(?=[.…])|cargando ?(?=[.…])|caricamento(?: in corso)? ?(?=[.…])|carregando ?(?=[.…])|загрузка ?(?=[.…])|(?:正在)?加载中?(?=[.…])',
	`(?:please )?(?:enable|turn on|activate) javascript(?: and cookies)?(?: (?:in your browser|to (?:continue|view|use|see|read)${some}{0,60}))?|javascript (?:is (?:disabled|required|not enabled)|must be enabled)(?: (?:in your browser|to${some}{0,60}))?`,
	"(?:your|this) browser does(?: not|n['’]t) support (?:the |html5? )?(?:video|audio|iframes?|javascript|this (?:video|feature))(?: (?:tag|element|playback))?",
	`(?:bitte )?(?:aktivieren sie|javascript) (?:bitte )?(?:javascript|aktivieren|ist deaktiviert)(?: in ihrem browser)?(?:,? um${some}{0,60})?`,
	`(?:veuillez |merci d['’])?activer javascript(?: (?:dans votre navigateur|pour${some}{0,60}))?|(?:por favor,? )?(?:activ[ae]|habilit[ae]) javascript(?: (?:en (?:tu|su) navegador|para${some}{0,60}))?`,
	String.raw`(?:пожалуйста,? )?(?:включите|разрешите) javascript(?: (?:в (?:вашем )?браузере|для|чтобы)${some}{0,60})?|请(?:启用|开启|打开)\s?javascript`,
);

const rights = whole(
	String.raw`(?:(?:©|\(c\)|copyright)\s[^.]{1,60}[.,]\s*)?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|版权所有|保留所有权利)`,
);

/**
A part of the page around an article, by what it is for.
*/
export const furniture: readonly RegExp[] = [
	advertisements,
	subscriptions,
	buttons,
	names,
	cookies,
	comments,
	machine,
	rights,
];
