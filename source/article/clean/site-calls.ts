/**
What a site asks its readers to do, told by how such a line is made: a verb that it begins with, and what it is about. Looked up
word by word, since so many ways of saying it need no pattern. Whole lines, in lower case.
*/

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const subscribing = list(`
	sign subscribe get receive join register try enter stay click
	abonnier bestell meld jetzt hier hol erhalt registrier
	inscri abonne recevez reçois découvrez s'inscri s'abonne
	suscríb suscrib recibe apúnt apunt regístr registr únete
	iscriv ricev abbona assine receba inscreva cadastre subscr
	schrijf meld ontvang abonneer zapisz zaprenumeruj prenumerera anmäl tilmeld tilaa
	подпи получай 订阅 扫描 欢迎 关注 立即 点击 扫码 长按 訂閱 歡迎 追蹤 加入 登録 購読 구독
`);
const letters = list(`
	newsletter whatsapp-kanal mailing rundbrief infolettre boletín boletin bollettino nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje
	newslettera рассылк канал telegram- 公众号 频道 电子报 简报 電子報 頻道 粉絲 粉丝 メルマガ メールマガジン ニュースレター 뉴스레터 채널
`);

const sharing = list(`
	share tweet retweet like teile partage comparte compartir condivid compartilh deel delen udostępnij dela поделит 分享 转发
`);
const shared = list(`
	article story post page facebook twitter whatsapp linkedin telegram instagram pinterest reddit email e-mail friends
	artikel beitrag seite freunden cet l'article artículo noticia nota amigos quest'articolo articolo amici artigo notícia
	статьей статьёй новостью друзьями вконтакте 文章 朋友圈 微信 微博
`);

/**
A question whether the reader liked it, before what is asked.
*/
const asked = list(`
	like|this liked|this enjoy|this enjoyed|this did|you hat|ihnen hat|dir gefällt|ihnen gefällt|dir vous|avez cet|article
	te|ha te|gustó ¿te|ha ¿te|gustó ti|è gostou|desta gostou|do вам|понравил понравил|стать
`).map(stems => stems.split('|'));
const articles = list(
	'article story post artikel beitrag artículo noticia articolo artigo notícia стать',
);

const consenting = list(`
	by|signing by|subscribing by|registering by|creating mit|der|anmeldung mit|ihrer|anmeldung en|vous|inscrivant en|vous|abonnant al|suscrib
	al|registr iscrivendo ao|subscrever подпис by|continuing by|using by|browsing by|clicking by|visiting if|you|continue if|you|keep if|you|proceed durch|die|nutzung
	durch|die|weitere mit|der|nutzung mit|der|weiter wenn|sie|weiter wenn|sie|fortfahren indem|sie en|poursuivant en|continuant
	en|naviguant en|utilisant al|continuar al|navegar si|contin si|sigue continuando|la|navig continuando|a proseguendo|la
	navigando|su ao|continuar ao|navegar door|verder door|gebruik продолжая|использ продолжая|просм оставаясь|на используя|сайт
`).map(stems => stems.split('|'));

/**
What is said before it, up to a colon, a dash or a mark: `Don't miss a story: subscribe to our newsletter`.
*/
const hooks = list(`
	don't|miss never|miss want|more want|to want|the enjoy like|what liked|this stay|up stay|informed stay|in keep|up get|more be|the
	hungry|for keine nichts|mehr nichts|verpassen nie|mehr immer|auf immer|informiert bleib du|willst sie|wollen möchten|sie hat|ihnen
	gefällt|ihnen ne|manquez ne|ratez vous|voulez envie|de restez no|te no|se ¿quiere quiere mantente non|perder vuoi resta não|perca
	quer fique mis|niets wil|je не|пропустите не|пропускайте хотите будьте оставайтесь
`).map(stems => stems.split('|'));

/**
With what such a line begins: most lines are none by their first two letters.
*/
const heads = new Set(
	[
		...subscribing,
		...sharing,
		...[...asked, ...consenting, ...hooks].map(([first]) => first!),
	].map(stem => stem.slice(0, 2)),
);
const mayBegin = (line: string) =>
	heads.has(line.slice(0, 2)) || heads.has(line.slice(0, 1));

const begins = (word: string | undefined, stems: readonly string[]) =>
	word !== undefined && stems.some(stem => word.startsWith(stem));

const beginWith = (
	words: readonly string[],
	openings: ReadonlyArray<readonly string[]>,
) =>
	openings.some(stems =>
		stems.every((stem, at) => words[at]?.startsWith(stem) === true),
	);

// None of Unicode's classes: they are compiled at the start.
const wordsOf = (text: string) =>
	text
		.replaceAll('’', "'")
		.split(/[\s!"(),./:;?¡«»“”„…：？]+/)
		.filter(word => word !== '');

/**
What is said by someone, or goes on behind a comma, is prose, unless it says what for.
*/
const isProse = (line: string) =>
	/[";«»“”„]/.test(line) ||
	/,(?! ?(?:to|so|and|um|damit|und|pour|afin|et|para|[yeи]|per|om|en|чтобы|och|og|aby) )/.test(
		line,
	);

const mostWords = 22;

/**
What a site wants its readers to agree to.
*/
const consentedTo =
	/cookie|terms of|privacy (?:policy|notice|statement)|nutzungsbedingungen|datenschutz|conditions (?:générales|d['’]utilisation)|politique de confidentialité|términos|condiciones de uso|privacidad|termini|termos|voorwaarden|услови|конфиденциальности/;

/**
Where letters arrive, and that they do.
*/
const delivered =
	/(?:deliver|straight|direct|every|each|daily|weekly|direkt|jeden|täglich|wöchentlich|chaque|directement|cada|directamente|ogni|direttamente|каждый|прямо).*(?:inbox|mailbox|posteingang|postfach|boîte (?:mail|de réception)|bandeja|tu correo|su correo|casella|posta|caixa de entrada|skrzynk|почт)/;

/**
Whether a line asks to subscribe, to share or to consent to cookies.

@param line - In lower case.
*/
export function isCall(line: string): boolean {
	if (!mayBegin(line)) {
		return false;
	}

	const words = wordsOf(line);
	if (words.length > 25) {
		return false;
	}

	if (consentedTo.test(line) && beginWith(words, consenting)) {
		return true;
	}

	if (words.length > mostWords || isProse(line)) {
		return false;
	}

	if (isAsking(line, words)) {
		return true;
	}

	const [hook, call] = beginWith(words, hooks)
		? line.split(/(?:[!:?：！？]|\s[–—-])\s*/)
		: [];
	return (
		hook !== undefined &&
		call !== undefined &&
		wordsOf(hook).length < 10 &&
		isAsking(call, wordsOf(call))
	);
}

/**
Whether a line without a hook asks for something.
*/
function isAsking(line: string, words: readonly string[]): boolean {
	const isAsked =
		/[?？]/.test(line) &&
		beginWith(words, asked) &&
		words.some(word => begins(word, articles));
	return (
		isAsked ||
		(words.length > 1 &&
			begins(words[0], subscribing) &&
			(letters.some(noun => line.includes(noun)) || delivered.test(line))) ||
		(words.length > 1 &&
			words.length < 10 &&
			begins(words[0], sharing) &&
			words.slice(1).some(word => shared.includes(word))) ||
		(/^[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(line) &&
			[...subscribing, ...sharing].some(verb => line.startsWith(verb)) &&
			[...letters, ...shared].some(noun => line.includes(noun)))
	);
}

const reading = new Set(
	list(`
	read see watch view listen find learn lesen lies lest siehe sehen hören lire lisez à a voir voyez lea lee leer ver vea mira
	leggi vedi guarda ascolta leia veja saiba confira leggere ler lezen читать lees zie bekijk czytaj zobacz läs les læs se читайте смотрите читай см узнайте
	`),
);
const further = new Set(
	list(`
	also more next further here aquí aqui ici hier qui здесь тут auch mehr weiter dazu aussi également plus suite también además más anche ancora pure também mais
	ook meer verder także też również więcej också även mer også mere также далее подробнее
	`),
);
/**
Leads that are made in another way.
*/
const fixed = new Set(
	`más información|más sobre el tema|más sobre este tema|para saber más|por si te lo perdiste|per approfondire|per saperne di più|
	approfondimento|approfondimenti|pour aller plus loin|pour en savoir plus|sur le même thème|dans le même dossier|
	по теме|читайте подробнее|материал по теме|materiales relacionados|mehr zum thema|mehr zu diesem thema|mehr hintergründe|
	hintergrund zum thema|lesetipp|leseempfehlung|para ler|meer over dit onderwerp|meer informatie|więcej na ten temat|
	from the archive|from our archive|from the archives|further reading|for more information|background reading`
		.split('|')
		.map(lead => lead.trim()),
);

const leadHeads = new Set(
	[...reading, ...further, ...fixed].map(lead => lead.padEnd(2).slice(0, 2)),
);

/**
Whether the words before a colon, a dash or an arrow lead to another article, whose title follows.

@param line - In lower case.
*/
export function isLed(line: string): boolean {
	if (!leadHeads.has(line.slice(0, 2))) {
		return false;
	}

	const match =
		/^(?<lead>[^:：→>|]{4,60}?)\s*(?:[:：→>|]|\s[–—-]\s)\s*\S.{2,}$/.exec(line);
	if (!match || /[.;"”»]$/.test(line)) {
		return false;
	}

	const lead = match.groups!.lead!.trim();
	const words = wordsOf(lead);
	return (
		fixed.has(lead.replaceAll('’', "'")) ||
		(words.length > 1 &&
			words.length < 6 &&
			reading.has(words[0]!) &&
			further.has(words.at(-1)!)) ||
		(words.length > 1 &&
			words.length < 5 &&
			further.has(words[0]!) &&
			reading.has(words.at(-1)!))
	);
}
