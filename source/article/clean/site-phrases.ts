/**
What a page's buttons and notices say word for word, as whole lines in lower case: what is looked up costs a start less than
what is compiled. What varies is in `site-lines.ts`. Nothing that an article may set as a heading is here.
*/
const phrases = new Set(
	[
		// English
		`print page|print version|printer-friendly version|printable version|save article|pin it|email article|email a friend|
		send to a friend|tell a friend|tweet this|share via email|share this|download pdf|download the pdf|download as pdf|
		download our app|download the app|get our app|get the app|open in app|read in app|listen to this article|listen to article|
		listen to this story|listen to the article|click here for more|click here to read more|view comments|show comments|
		hide comments|view all comments|show all comments|read comments|add comment|join the conversation|join the discussion|
		be the first to comment|sign in|log in|login|log out|sign in to read more|log in to read more|sign in to continue|
		subscribe for full access|subscribe to read more|subscribe to continue reading|subscribe to unlock this article|
		this article is for subscribers only|this content is for subscribers only|this content is for members only|
		for subscribers only|subscribers only|already a subscriber|already a subscriber? log in|already a subscriber? sign in|
		already a member? log in|you have reached your limit of free articles|you have reached your article limit|
		start your free trial|create a free account|create account|my account|show more|show less|view all|see all|load more|
		next page|previous page|next article|previous article|next post|previous post|back to home|back to homepage|
		return to homepage|go back|skip navigation|skip to navigation|jump to content|report this ad|report this comment|
		report a typo|powered by wordpress|text size|font size|increase font size|decrease font size|click to enlarge|
		tap to enlarge|enlarge image|view gallery|play video|watch video|scroll to continue|scroll for more|scroll to top|
		thanks for reading|thank you for reading|was this article helpful|was this page helpful|rate this article|
		accept all|reject all|accept and continue|continue without accepting|tags|sponsored links|paid content|paid post|
		promoted content|related tags`,
		// German
		`drucken|seite drucken|merken|artikel merken|auf die merkliste|artikel weiterempfehlen|weiterempfehlen|per e-mail versenden|
		per mail versenden|pdf herunterladen|als pdf herunterladen|artikel als pdf|zur startseite|zurück zur startseite|
		zurück zur übersicht|zur übersicht|kommentare anzeigen|kommentare ausblenden|alle kommentare anzeigen|kommentare lesen|
		jetzt kommentieren|diskutieren sie mit|artikel anhören|jetzt anhören|hier geht es zum newsletter|zum newsletter|
		hier anmelden|jetzt anmelden|anmelden|einloggen|jetzt registrieren|registrieren|mein konto|jetzt testen|
		jetzt kostenlos testen|nur für abonnenten|exklusiv für abonnenten|dieser artikel ist nur für abonnenten|
		bereits abonnent|sie haben bereits ein abo|mehr anzeigen|weniger anzeigen|alle anzeigen|mehr laden|weitere laden|
		nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|nächste seite|vorherige seite|meistgelesen|
		meistgelesene artikel|bild vergrößern|zum vergrößern klicken|zur bildergalerie|bildergalerie öffnen|fehler melden|
		einwilligen und weiter|alle akzeptieren|alle ablehnen|app herunterladen|jetzt app herunterladen|schlagwörter|schlagworte`,
		// French
		`imprimer|imprimer la page|envoyer par e-mail|envoyer par mail|envoyer à un ami|télécharger le pdf|télécharger en pdf|
		télécharger l'application|retour à l'accueil|voir les commentaires|afficher les commentaires|masquer les commentaires|
		tous les commentaires|écouter l'article|écouter cet article|se connecter|s'inscrire|créer un compte|mon compte|
		déjà abonné|déjà abonné ? connectez-vous|article réservé aux abonnés|réservé aux abonnés|contenu réservé aux abonnés|
		voir plus|afficher plus|voir tout|article suivant|article précédent|page suivante|page précédente|les plus lus|
		agrandir l'image|signaler une erreur|continuer sans accepter|tout accepter|tout refuser|accepter et continuer|mots-clés`,
		// Spanish
		`imprimir|enviar a un amigo|descargar pdf|descargar en pdf|descargar el pdf|descarga nuestra app|volver al inicio|
		ver comentarios|mostrar comentarios|ocultar comentarios|escuchar artículo|escuchar el artículo|iniciar sesión|
		inicia sesión|crear cuenta|mi cuenta|ya eres suscriptor|solo para suscriptores|contenido exclusivo para suscriptores|
		ver más|mostrar más|ver todo|artículo siguiente|siguiente artículo|artículo anterior|página siguiente|página anterior|
		lo más leído|lo más visto|ampliar imagen|aceptar todo|rechazar todo|aceptar y continuar|etiquetas`,
		// Italian and Portuguese
		`stampa articolo|stampa questo articolo|salva articolo|invia per email|scarica il pdf|scarica l'app|torna alla home|
		torna indietro|torna su|mostra commenti|nascondi commenti|ascolta l'articolo|accedi|registrati|il mio account|
		sei già abbonato|contenuto riservato agli abbonati|riservato agli abbonati|mostra altro|vedi tutti|articolo successivo|
		articolo precedente|i più letti|segui il nostro canale|segui il nostro canale whatsapp|ingrandisci|accetta tutti|
		rifiuta tutti|enviar por e-mail|baixar pdf|baixe nosso aplicativo|baixe o aplicativo|voltar ao início|voltar ao topo|
		ver comentários|mostrar comentários|ouça a notícia|ouvir a notícia|cadastre-se|criar conta|minha conta|já é assinante|
		exclusivo para assinantes|conteúdo exclusivo para assinantes|ver mais|mostrar mais|próximo artigo|artigo anterior|
		mais lidas|ampliar imagem|aceitar todos|fazer login`,
		// Dutch
		`afdrukken|printen|bewaren|download de app|terug naar boven|terug naar home|reacties tonen|toon reacties|reageren|
		luister naar dit artikel|inloggen|registreren|mijn account|alleen voor abonnees|meer laden|toon meer|volgend artikel|
		volgende artikel|vorig artikel|vorige artikel|meest gelezen|alles accepteren`,
		// Russian and Chinese
		`распечатать|версия для печати|отправить по почте|скачать pdf|скачать приложение|на главную|вернуться на главную|
		показать комментарии|скрыть комментарии|комментировать|войти|зарегистрироваться|личный кабинет|
		только для подписчиков|показать ещё|показать еще|загрузить ещё|загрузить еще|следующая статья|предыдущая статья|
		самое читаемое|принять все|теги|打印|打印本页|打印文章|下载应用|下载app|下载客户端|返回首页|登录|注册|登录/注册|
		查看评论|显示评论|下一篇|上一篇|下一页|上一页|点击查看大图|扫一扫|标签`,
	]
		.join('|')
		.split('|')
		.map(phrase => phrase.trim()),
);

/**
What buttons are decorated with, at either end.
*/
const decoration = new Set(' \t>»›→►▶▸➤•·|*✕×✖+!.:：…');

/**
Whether a line is a button or a notice of a site, word for word.

@param line - In lower case.
*/
export function isSitePhrase(line: string): boolean {
	let start = 0;
	let end = line.length;
	while (start < end && decoration.has(line[start]!)) {
		start++;
	}

	while (end > start && decoration.has(line[end - 1]!)) {
		end--;
	}

	return phrases.has(line.slice(start, end).replaceAll('’', "'"));
}
