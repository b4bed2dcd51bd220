import test from 'ava';
import {clean, moreProse, prose} from './help.js';

const foldsAt = (line: string) =>
	clean(`${prose}\n${line}\n${moreProse}`).folds.map(({source}) => source);

test('what points to another article is folded in any language', t => {
	for (const line of [
		'Read the full interview: A pilot of forty winters',
		'Continue reading: A pilot of forty winters',
		'Continue reading →',
		'>> Read also: A pilot of forty winters',
		'► Lire aussi notre dossier : les pilotes',
		'A lire aussi : les pilotes',
		'Подробнее: Лоцман сорока зим',
		'SEE ALSO: A pilot of forty winters',
		'Ähnliche Artikel',
		'Artículos relacionados',
		'Articles similaires',
		'Похожие статьи',
		'相关文章：四十个冬天',
		'Keep reading',
		'Read the original post',
		'Read the full story here',
		'Mehr dazu: Vierzig Winter auf der Mole',
		'Weiterlesen: Vierzig Winter auf der Mole',
		'Zum vollständigen Artikel',
		'Lire la suite',
		'Lire l’article complet',
		'Seguir leyendo: Cuarenta inviernos en el muelle',
		'Leggi anche: Quaranta inverni sul molo',
		'Читать далее',
		'阅读全文',
		'查看更多：四十个冬天',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}
});

test('what begins like a pointer and goes on is prose', t => {
	for (const line of [
		'Continue reading until the tide turns, the clerk said.',
		'Read the full ledger before you count the gulls',
		'Read the original of the letter in the tower',
		'See also the ledger of the other quay',
		'Articles similaires à ceux de la grève furent saisis',
		'Похожие статьи писал и он',
		'Keep reading aloud to the crew in the evening',
		'Continue reading: two more pages and you know why.',
		'Weiterlesen will hier niemand mehr',
		'Mehr dazu weiß der Küster, der im Turm wohnt',
		'Lire la suite des comptes prend deux jours',
		'Seguir leyendo cansa a los pilotos',
		'Читать далее никто не хотел',
		'阅读全文需要两天时间',
		'More from the same barrel was drunk.',
		'The whole story: nobody counted',
		'L’article complet sur le port est perdu',
		'Leer más cartas no ayuda a nadie',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});

test('what a site says on each page is folded in any language', t => {
	for (const line of [
		'Comments (7)',
		'Email this',
		'→ Download our app!',
		'Zurück zur Startseite',
		'Réservé aux abonnés',
		'Volver al inicio',
		'Segui il nostro canale',
		'Версия для печати',
		'返回首页',
		'This article was originally published in the Mole Gazette.',
		'Compartir este artículo',
		'Partager l’article',
		'Condividi l’articolo',
		'Поделиться статьёй',
		'7 Kommentare',
		'Commentaires (7)',
		'Comentarios (7)',
		'Комментарии (7)',
		'评论（7）',
		'Sign in to comment',
		'You must be logged in to post a comment.',
		'Log in to continue reading',
		'Laisser un commentaire',
		'Deja un comentario',
		'Оставить комментарий',
		'Loading…',
		'Chargement en cours...',
		'Загрузка...',
		'加载中…',
		'Please enable JavaScript to view the comments.',
		'JavaScript is disabled.',
		'Your browser does not support the video tag.',
		'Bitte aktivieren Sie JavaScript.',
		'Join our free newsletter',
		'Abonnieren Sie unseren kostenlosen Newsletter',
		'Zum Newsletter anmelden',
		'Recevez notre newsletter',
		'Suscríbete a nuestro boletín de noticias',
		'Iscriviti alla nostra newsletter',
		'关注微信公众号',
		'Cookie preferences',
		'Manage cookie settings',
		'This website uses cookies to ensure you get the best experience on our website.',
		'Wir verwenden Cookies, um Inhalte zu zeigen.',
		'Alle Cookies akzeptieren',
		'Nous utilisons des cookies pour améliorer votre visite.',
		'Este sitio utiliza cookies.',
		'Мы используем файлы cookie.',
		'本网站使用Cookie。',
		'Auf Facebook teilen',
		'Suivez-nous sur Instagram',
		'Síguenos en Twitter',
		'分享到微博',
		'Zum Inhalt springen',
		'Haut de page',
		'返回顶部',
		'Alle Rechte vorbehalten',
		'© 2024 Le Quai. Tous droits réservés.',
		'Все права защищены.',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}
});

test('what begins like a line of the site is the article’s', t => {
	for (const line of [
		'Comments of the crew',
		'Comment 7',
		'Kommentar 7',
		'Seven comments, and none of them kind',
		'Commentaires de la presse',
		'Комментарии капитана',
		'评论家的看法',
		'Sign in at the office to comment on the tide',
		'Loading the boats by night',
		'Chargement des bateaux',
		'Загрузка судов ночью',
		'JavaScript is disabled by the clerk each night.',
		'Please enable the lights on the mole',
		'Your browser of old ledgers does not support the council.',
		'Bitte aktivieren Sie die Lampe.',
		'Join our crew and see the sound',
		'Join our table of pilots',
		'Der Newsletter der Hafenmeisterei erscheint selten',
		'Abonnieren kann man das Hafenblatt nicht',
		'La newsletter du port ne paraît plus',
		'Suscríbase quien quiera, dijo el capitán',
		'关注港口的人们',
		'Cookie recipes of the pilots',
		'We use cookies as ballast, said the baker.',
		'We use cookies to bait the gulls',
		'Cookies for the crew',
		'Wir verwenden Cookies als Köder',
		'Nous utilisons des biscuits',
		'Este sitio utiliza galletas',
		'Мы используем печенье',
		'Auf Booten teilen sich zwei eine Koje',
		'Teilen und herrschen',
		'Suivez-nous jusqu’au quai, dit le pilote',
		'Síguenos hasta el muelle',
		'分享的喜悦',
		'Zum Inhalt der Kiste',
		'Haut de gamme',
		'Rights are reserved to the crown',
		'Alle Rechte der Fischer',
		'Все права рыбаков',
		'Subscribers of old',
		'Back to the top of the tower',
		'Accept all boats',
		'Manage the quay',
		'Print',
		'Loading',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});

const isCaption = (line: string) =>
	clean(`${prose}\n${line}\n${moreProse}`).kinds.includes('credit-line');

test('a credit is known by its word, its sign or its agency', t => {
	for (const line of [
		'Photograph: Anna Hafen/Quay Office',
		'Fotografie: Anna Hafen',
		'Fotografía: Ana Muelle',
		'Photographie : Anne du Quai',
		'图片来源：港务局',
		'摄影：安娜',
		'© Anna Hafen',
		'© 2023 Harbour Office',
		'(c) Anna Hafen / Quay',
		'Foto © Anna Hafen',
		'Getty Images',
		'Anna Hafen/Getty Images',
		'Anna Hafen, Shutterstock',
		'Anna Hafen via AP',
		'Anna Hafen (AFP)',
		'Anna Hafen / picture alliance / dpa',
	]) {
		t.true(isCaption(line), `at: ${line}`);
	}
});

test('a name of an agency, a sign and a word are none by themselves', t => {
	for (const line of [
		'Photograph the gulls at dawn',
		'Photographs: nobody had taken any of them before the tide turned.',
		'Fotografie und Hafen',
		'摄影的乐趣',
		'© is the sign on the chest',
		'Copyright Law',
		'(c) a berth on the inner side',
		'Reuters',
		'Inside Getty Images',
		'Getty Images and the Quay',
		'Shutterstock has sold the lot of them.',
		'NASA',
		'Anna Hafen and the AP',
		'Anna Hafen (Captain)',
		'Pictures / Words',
		'Bloomberg',
	]) {
		t.false(isCaption(line), `at: ${line}`);
	}
});

test('pointers of further languages, and those that a name or a capital tells, are folded', t => {
	for (const line of [
		'Read: Forty winters on the mole',
		'MORE: Forty winters on the mole',
		'More from Harbour News',
		'Related topics',
		'Siehe auch: Vierzig Winter auf der Mole',
		'Zum Thema: Die alte Mole',
		'Czytaj także: Czterdzieści zim na molo',
		'Läs också: Fyrtio vintrar på piren',
		'Les også: Førti vintre på moloen',
		'Lue myös: Neljäkymmentä talvea laiturilla',
		'Ayrıca okuyun: İskelede kırk kış',
		'関連記事：波止場の四十年',
		'관련 기사: 부두의 마흔 겨울',
		'اقرأ أيضا: أربعون شتاء على الرصيف',
		'यह भी पढ़ें: घाट पर चालीस सर्दियाँ',
		'Реклама',
		'広告',
		'Ogłoszenie',
		'Udostępnij na Facebook',
		'Följ oss på Instagram',
		'Zapisz się do newslettera',
		'공유하기',
		'コメントする',
		'Follow @harbournews on Twitter',
		'Click to share on Facebook',
		'We value your privacy',
		'分享',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}
});

test('what only begins like them is the article’s', t => {
	for (const line of [
		'More on board than ashore',
		'More from the same barrel',
		'Read: nobody does it any more.',
		'More: that is what the gulls want.',
		'Siehe auch die andere Mole',
		'Zum Thema wurde die Mole nicht',
		'Läs också mellan raderna, sade lotsen',
		'Reklama dźwignią handlu',
		'広告会社の波止場',
		'공유된 부두',
		'Follow the pilot',
		'We value your boats',
		'Related by marriage',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});

test('credits and datelines in further forms are captions, words like them are none', t => {
	for (const line of [
		'Courtesy of Anna Hafen',
		'SOURCE Harbour Office',
		'Fot. Anna Hafen',
		'Foto di Anna Hafen',
		'Illustration by Anna Hafen',
		'(AP Photo/Anna Hafen)',
		'File photo',
		'© dpa',
		'© dpa | Anna Hafen',
		'Photo AFP',
		'HAMBURG, dpa',
		'The old crane on the mole (Photo: Anna Hafen)',
		'Изображение: Портовый вестник',
		'Quelle: dpa',
		'Источник: Портовый вестник',
		'写真：港湾局',
		'사진=항만청',
		'NORTH QUAY, May 3 (Reuters) -',
		'KIEL (dpa) -',
		'КРОНШТАДТ, 3 мая — ТАСС',
	]) {
		t.true(isCaption(line), `at: ${line}`);
	}

	for (const line of [
		'Courtesy on the Upper Deck',
		'SOURCES OF THE RIVER',
		'Foto di un molo nella nebbia',
		'Illustrated by a map',
		'Photo Night at the Quay',
		'File photos in the cabinet',
		'Источник вечной молодости',
		'Quelle: das alte Buch des Hafenmeisters, das niemand gelesen hat.',
		'NORTH QUAY IN MAY',
		'KIEL (Germany) and the Sound',
	]) {
		t.false(isCaption(line), `at: ${line}`);
	}
});

test('a call to subscribe, to share or to consent is known by its verb and by what it is about', t => {
	for (const line of [
		'Get our newsletter in your inbox every morning',
		'Melden Sie sich für unseren Newsletter an',
		'Inscrivez-vous à notre newsletter quotidienne',
		'Suscríbete a nuestra newsletter',
		'Подпишитесь на наш канал',
		'欢迎关注我们的微信公众号',
		'Like this article? Share it with your friends!',
		'Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn!',
		'Comparte en Facebook',
		'En poursuivant votre navigation, vous acceptez l’utilisation de cookies.',
		'If you continue to use this site, you agree to our cookies.',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}

	for (const line of [
		'Get the ledger from the clerk in the morning',
		'Sign up at the door if you want to see the newsletter, the clerk says.',
		'Share the berth with a friend of the pilot',
		'Like this pilot, the clerk has never seen the sea.',
		'Like this one? The clerk asked it each time.',
		'If you turn the cookies over they brown on both sides.',
		'Receive a telegram and you know that someone has died',
		'Partager une cabine entre amis',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});

test('a verb of reading and a word for more lead to what is named behind a colon', t => {
	for (const line of [
		'Lesen Sie dazu auch: Die Lotsen der Mole',
		'Lire également : Les pilotes du môle',
		'Más información: Los pilotos del muelle',
		'По теме: Лоцманы порта',
		'Learn more: Pilots of the mole',
		'Per approfondire: I piloti del molo',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}

	for (const line of [
		'Lesen Sie laut: so lernt man es',
		'See here: the tide has turned, and nobody said so.',
		'Más barcos: los del muelle viejo.',
		'What he reads also: ledgers of the winter.',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});

test('a call may say what it is for, and begin with a hook', t => {
	for (const line of [
		'Sign up to our free daily newsletter to get the news of the harbour straight to your inbox.',
		'Подписывайтесь на наш канал в Telegram, чтобы не пропустить новости.',
		'訂閱電子報，每天掌握港口消息',
		'Iscriviti alla nostra newsletter per ricevere ogni settimana le notizie del porto.',
		'Don’t miss a boat: subscribe to our newsletter here.',
		'Nichts mehr verpassen? Abonnieren Sie unseren Newsletter!',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}

	for (const line of [
		'Sign the newsletter, said the clerk, and we shall print it before the tide turns.',
		'Don’t miss the boat: she sails at nine, and no other comes before the evening.',
		'Join the pilots on the channel, which nobody has done in the whole of the winter.',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});

test('a list of pointers is folded whole, any other is not', t => {
	const list =
		'- READ MORE: What the pilots say\n- READ MORE: Seven boats in five charts';
	t.deepEqual(foldsAt(list), [list]);
	t.deepEqual(foldsAt(`${list}\n- The tide`), []);
});

test('a caption with its credit, a labelled one and a dateline with its date are captions', t => {
	for (const line of [
		'The wreck seen from the dunes on the morning after the storm of last week. (Image credit: Harbour Survey)',
		'Une barque et ses rameurs, photographiés en septembre. (Crédit photo : Port du Nord)',
		'Vista del muelle en 1958, dos años antes de la tormenta. Foto: Archivo del Puerto',
		'Image caption: Bricks were found between the frames',
		'© Port du nord / A. Delmas',
		'NORDKAI/HAFEN, 14. März (sda)',
		'（写真：山田太郎撮影）',
		'写真提供：北部港湾組合',
	]) {
		t.true(isCaption(line), `at: ${line}`);
	}

	for (const line of [
		'The wreck was seen from the dunes, and the photo of it hangs in the office: nobody knows who took it.',
		'© is the sign that the clerk puts under each of his letters',
	]) {
		t.false(isCaption(line), `at: ${line}`);
	}
});

test('buttons in a list, calls by what arrives, and consent to terms are the site’s', t => {
	for (const line of [
		'- Share on Facebook\n- Share on LinkedIn\n- Email this article',
		'Get our best recipes delivered straight to your inbox.',
		'By signing up, you agree to our Terms of Use and Privacy Policy.',
		'扫描二维码关注我们的微信公众号',
		'Subscreva a nossa newsletter e receba as notícias do porto todas as manhãs.',
		'Lea aquí: Operación faro, una noche en el muelle',
		'También puede leer: Las barcas que nunca volvieron',
		'MORE: Black-painted boats are in demand at the northern quay',
	]) {
		t.deepEqual(foldsAt(line), [line], `at: ${line}`);
	}

	for (const line of [
		'Get the letter out of the inbox before the clerk comes back',
		'También puede ser: nadie lo sabe',
		'- Share the catch\n- Print the ledger',
	]) {
		t.deepEqual(foldsAt(line), [], `at: ${line}`);
	}
});
